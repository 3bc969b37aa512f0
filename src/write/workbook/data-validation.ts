import type { DataValidation } from 'exceljs';
import type { Locale } from '../../model/scenario.js';
import { wordsOf } from '../../words/words.js';
import type { Allowed, CellFormat } from '../../spreadsheet/sheet.js';

/** Largest number that every spreadsheet keeps. */
const LARGEST = 1e300;

/** A domain that is open at a whole number begins right beside it. */
const openAt = (bound: number): number | null => {
  const nearest = Math.round(bound);
  return bound !== nearest && Math.abs(bound - nearest) < 1e-12 ? nearest : null;
};

/** The rule of a cell that takes these numbers, with what is said when another is entered. */
export function dataValidation(allowed: Allowed, format: CellFormat, locale: Locale): DataValidation {
  const words = wordsOf(locale).workbook.allowed;
  const { min, max, whole } = allowed;
  const [low, high] = [min > -LARGEST, max < LARGEST];
  const open = low ? openAt(min) : null;
  const rule: Pick<DataValidation, 'operator' | 'formulae'> =
    low && high
      ? { operator: 'between', formulae: [min, max] }
      : open !== null
        ? { operator: 'greaterThan', formulae: [open] }
        : low
          ? { operator: 'greaterThanOrEqual', formulae: [min] }
          : high
            ? { operator: 'lessThanOrEqual', formulae: [max] }
            : { operator: 'between', formulae: [-LARGEST, LARGEST] };
  const text = (bound: number): string => boundText(bound, format);
  const said =
    low && high
      ? words.between(text(min), text(max))
      : open !== null
        ? words.above(text(open))
        : low
          ? words.atLeast(text(min))
          : high
            ? words.atMost(text(max))
            : words.any;
  return {
    type: whole ? 'whole' : 'decimal',
    allowBlank: false,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: words.title,
    error: whole ? `${said} ${words.whole}` : said,
    ...rule,
  };
}

/** A bound as the cell shows numbers. */
function boundText(bound: number, format: CellFormat): string {
  const isPercent = format === 'share' || format === 'rate';
  const [whole = '0', fraction] = String(isPercent ? Math.round(bound * 1e6) / 1e4 : bound).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}${fraction === undefined ? '' : `.${fraction}`}${isPercent ? '%' : ''}`;
}
