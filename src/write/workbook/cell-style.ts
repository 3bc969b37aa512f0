import type { Locale } from '../../model/scenario.js';
import { moneyDigits, moneyLook, type MoneyCellFormat } from '../../spreadsheet/money-format.js';
import { wordsOf } from '../../words/words.js';
import type { CellFormat, SheetCell } from '../../spreadsheet/sheet.js';

/** The look of a cell in the words of the file format. */
export interface CellStyle {
  readonly numFmt?: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold?: boolean;
    readonly color?: { readonly argb: string };
  };
  readonly fill?: { readonly type: 'pattern'; readonly pattern: 'solid'; readonly fgColor: { readonly argb: string } };
  readonly border?: Readonly<Partial<Record<'top' | 'bottom', BorderLine>>>;
  readonly alignment?: {
    readonly horizontal?: 'left' | 'center' | 'right';
    readonly vertical: 'top' | 'middle';
    readonly wrapText?: boolean;
    readonly indent?: number;
  };
  readonly protection?: { readonly locked: boolean };
}

interface BorderLine {
  readonly style: 'thin' | 'hair' | 'medium';
  readonly color: { readonly argb: string };
}

const INK = 'FF1B2733';
const QUIET = 'FF5B6B7A';
/** Finance's habit: what may be changed is blue on yellow. */
const INPUT = { ink: 'FF1F3FBF', ground: 'FFFFF8D6' } as const;
const HEADING = 'FFE6ECF2';
const LINE = 'FF8A99A8';

/** Digits of the formats that show a number; null = text. */
const digits: Readonly<Record<Exclude<CellFormat, MoneyCellFormat>, string | null>> = {
  text: null,
  wrapped: null,
  numberText: null,
  running: null,
  heading: null,
  numberHeading: null,
  title: null,
  section: null,
  note: null,
  integer: '#,##0',
  decimal: '#,##0.0',
  small: '0.000',
  share: '0.0%',
  rate: '0.00%',
  factor: '0.00',
  month: '0',
  ordinal: '0',
  exact: 'General',
};

/** Number format of a cell; undefined where the content is text. */
function numberFormat(format: CellFormat, locale: Locale): string | undefined {
  const money = moneyLook(format);
  const shown = money === null ? digits[format as Exclude<CellFormat, MoneyCellFormat>] : moneyDigits(money);
  if (shown === null) return undefined;
  return shown === 'General' || shown === '0' ? shown : `${shown};"${wordsOf(locale).figures.minus}"${shown}`;
}

/** A text that looks like a formula carries this format: it stays text when somebody edits the cell. */
const TEXT_FORMAT = '@';

const solid = (argb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const line = (style: BorderLine['style']): BorderLine => ({ style, color: { argb: LINE } });

const sizes: Readonly<Partial<Record<CellFormat, number>>> = { title: 14, section: 11, note: 9 };
const bold: ReadonlySet<CellFormat> = new Set(['title', 'section', 'heading', 'numberHeading']);

/** Text beside a number keeps a little distance from it. */
function alignment(format: CellFormat, { first }: CellPlace): CellStyle['alignment'] {
  const apart = first ? {} : ({ horizontal: 'left', indent: 1 } as const);
  switch (format) {
    case 'text':
    case 'running':
      return { vertical: 'top', ...apart };
    case 'wrapped':
      return { vertical: 'top', wrapText: true, ...apart };
    case 'heading':
      return { horizontal: 'left', vertical: 'middle', wrapText: true, ...apart };
    case 'numberHeading':
      return { horizontal: 'right', vertical: 'middle', wrapText: true };
    case 'numberText':
      return { horizontal: 'right', vertical: 'top' };
    case 'ordinal':
      return { horizontal: 'center', vertical: 'top' };
    default:
      return { vertical: 'top' };
  }
}

/** What a cell's look depends on beside the cell. */
export interface CellPlace {
  /** Its text looks like a formula. */
  readonly guarded: boolean;
  /** It stands in the first column. */
  readonly first: boolean;
}

/** The look of a cell. */
export function cellStyle({ format, input, total }: SheetCell, place: CellPlace, locale: Locale): CellStyle {
  const isHeading = format === 'heading' || format === 'numberHeading';
  const ink = input !== undefined ? INPUT.ink : format === 'note' ? QUIET : INK;
  const numFmt = place.guarded ? TEXT_FORMAT : numberFormat(format, locale);
  const font = {
    name: wordsOf(locale).workbook.font,
    size: sizes[format] ?? 10,
    color: { argb: ink },
    ...(bold.has(format) || total === true ? { bold: true } : {}),
  };
  const fill = input !== undefined ? solid(INPUT.ground) : isHeading ? solid(HEADING) : undefined;
  const border =
    total === true
      ? { top: line('thin') }
      : isHeading
        ? { bottom: line('thin') }
        : format === 'section'
          ? { bottom: line('medium') }
          : undefined;
  return {
    font,
    alignment: alignment(format, place),
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(fill === undefined ? {} : { fill }),
    ...(border === undefined ? {} : { border }),
    ...(input === undefined ? {} : { protection: { locked: false } }),
  };
}
