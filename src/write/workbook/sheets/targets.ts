import { metricWord } from '../../../words/series-label.js';
import { shortDeadline } from '../../../figures/month.js';
import { quantityOf } from '../../../model/series.js';
import type { TargetSummary } from '../../../summary/summary.js';
import { figure, text } from '../../../spreadsheet/cells.js';
import type { Sheet } from '../../../spreadsheet/sheet.js';
import { numberColumn, recordsSheet, textColumn, type Column } from '../records-sheet.js';
import { moneyFormat, type MoneyFormat, type WorkbookContext } from '../workbook-context.js';
import { lenses, type Lens } from '../../../model/lens.js';

/** A target under a lens. */
interface Lensed {
  readonly target: TargetSummary;
  readonly lens: Lens;
  /** How its figures are shown. */
  readonly shown: MoneyFormat;
}

/** One row a target and lens: what was promised by when, how likely it is, and what is reached. */
export function targetsSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  return recordsSheet(
    {
      name: words.workbook.sheets.targets,
      title: words.targets.title,
      note: summary.targets.length === 0 ? words.targets.noTargets : words.workbook.targetsNote,
      frozen: 2,
    },
    columnsOf(context),
    summary.targets.flatMap((target) =>
      lenses.map((lens): Lensed => ({ target, lens, shown: measure(target, context) })),
    ),
  );
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

function columnsOf(context: WorkbookContext): Column<Lensed>[] {
  const { summary, words } = context;
  const odds = (head: string, key: 'value' | 'se' | 'low' | 'high'): Column<Lensed> =>
    numberColumn(head, ({ target, lens }) => figure(target.odds[lens][key], 'share'));
  const reached = (head: string, level: 'mean' | 'p5' | 'p10' | 'p50' | 'p90' | 'p95'): Column<Lensed> =>
    numberColumn(head, ({ target, lens, shown }) => figure(target.reached[lens][level], shown.format));
  const said = (head: string, of: (target: TargetSummary) => string): Column<Lensed> =>
    textColumn(head, ({ target }) => text(of(target)));
  return [
    said(words.targets.target, ({ label }) => label),
    textColumn(words.verdict.lens, ({ lens }) => text(words.verdict.lenses[lens])),
    odds(words.targets.odds, 'value'),
    odds(words.workbook.error, 'se'),
    odds(words.workbook.low, 'low'),
    odds(words.workbook.high, 'high'),
    reached(words.workbook.reachedMean, 'mean'),
    ...(['p5', 'p10', 'p50', 'p90', 'p95'] as const).map((level) => reached(level.toUpperCase(), level)),
    numberColumn(words.verdict.threshold, ({ target, shown }) => figure(target.value, shown.format)),
    said(words.targets.condition, ({ comparison }) => (comparison === 'atLeast' ? '≥' : '≤')),
    textColumn(words.workbook.unit, ({ shown }) => text(shown.unit)),
    said(words.workbook.metric, ({ metric }) => metricWord(metric, summary.scenario)),
    said(words.targets.basis, ({ basis }) => (basis === '' ? '' : (words.targets.bases[basis] ?? basis))),
    said(words.workbook.window, ({ over }) => words.targets.windows[over] ?? over),
    said(words.workbook.by, ({ by }) => shortDeadline(by, words.figures)),
    said(words.workbook.from, ({ from }) => from),
    said(words.workbook.to, ({ to }) => to),
  ];
}
