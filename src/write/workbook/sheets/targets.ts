import { metricWord } from '../../../words/series-label.js';
import { shortDeadline } from '../../../figures/month.js';
import { quantityOf } from '../../../model/series.js';
import type { TargetSummary } from '../../../summary/summary.js';
import { figure, heading, note, numberHeading, text, title, type Row } from '../../../spreadsheet/cells.js';
import type { Sheet } from '../../../spreadsheet/sheet.js';
import { moneyFormat, sheetOf, type MoneyFormat, type WorkbookContext } from '../workbook-context.js';
import { lenses, type Lens } from '../../../model/lens.js';

/** One row a target and lens: what was promised by when, how likely it is, and what is reached. */
export function targetsSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const numbers = [
    words.targets.odds,
    words.workbook.error,
    words.workbook.low,
    words.workbook.high,
    words.workbook.reachedMean,
    ...['P5', 'P10', 'P50', 'P90', 'P95'],
    words.verdict.threshold,
  ];
  const texts = [
    words.targets.condition,
    words.workbook.unit,
    words.workbook.metric,
    words.targets.basis,
    words.workbook.window,
    words.workbook.by,
    words.workbook.from,
    words.workbook.to,
  ];
  const rows: Row[] = [
    [title(words.targets.title)],
    [note(summary.targets.length === 0 ? words.targets.noTargets : words.workbook.targetsNote)],
    [heading(words.targets.target), heading(words.verdict.lens), ...numbers.map(numberHeading), ...texts.map(heading)],
    ...summary.targets.flatMap((target) => lenses.map((lens) => targetRow(target, lens, context))),
  ];
  return sheetOf({ name: words.workbook.sheets.targets, rows, frozen: { rows: 3, columns: 2 } });
}

/** How the figures of a target are shown: money in a unit of its size, a share in percent, else plain. */
function measure(target: TargetSummary, context: WorkbookContext): MoneyFormat {
  const { currency } = context.summary.scenario;
  const quantity = quantityOf(target.unit, currency);
  if (quantity === 'money')
    return moneyFormat([target.value, target.reached.strict.p90, target.reached.broad.p90], context);
  if (quantity === 'share') return { format: 'share', unit: '%' };
  return { format: target.value % 1 === 0 ? 'integer' : 'decimal', unit: target.unit };
}

function targetRow(target: TargetSummary, lens: Lens, context: WorkbookContext): Row {
  const { words } = context;
  const { odds, reached } = { odds: target.odds[lens], reached: target.reached[lens] };
  const { format, unit } = measure(target, context);
  return [
    text(target.label),
    text(words.verdict.lenses[lens]),
    figure(odds.value, 'share'),
    figure(odds.se, 'share'),
    figure(odds.low, 'share'),
    figure(odds.high, 'share'),
    ...(['mean', 'p5', 'p10', 'p50', 'p90', 'p95'] as const).map((level) => figure(reached[level], format)),
    figure(target.value, format),
    text(target.comparison === 'atLeast' ? '≥' : '≤'),
    text(unit),
    text(metricWord(target.metric, context.summary.scenario)),
    text(target.basis === '' ? '' : (words.targets.bases[target.basis] ?? target.basis)),
    text(words.targets.windows[target.over] ?? target.over),
    text(shortDeadline(target.by, words.figures)),
    text(target.from),
    text(target.to),
  ];
}
