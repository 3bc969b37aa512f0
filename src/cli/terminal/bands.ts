import { calendar } from '../../figures/month.js';
import { runMoney } from '../../figures/run-money.js';
import type { Band } from '../../summary/summary.js';
import { moneyAt } from '../../figures/money.js';
import { bandPoint } from '../../figures/point.js';
import { percentAt } from '../../figures/share.js';
import { columns } from '../../write/text/columns.js';
import type { Page } from './page.js';
import { rangeOf, sparkline } from './sparkline.js';
import { runOfLens, type Lens } from '../../model/lens.js';

const shown = ['p90', 'p50', 'p10'] as const;
type Shown = (typeof shown)[number];

const sparkWidth = 48;

/** A quantity over time, drawn as three lines of one scale. */
interface Course {
  readonly name: string;
  /** Basis or unit, under the name. */
  readonly detail: string;
  readonly band: Band;
  /** The figure at a month. */
  readonly figure: (month: number, percentile: Shown) => string;
  /** What stands under the detail: the same without the program. */
  readonly without: string;
}

/** Cumulative flow, partner revenue and indirect sales ratio month by month, under the lens that decides. */
export function bands(page: Page): string[] {
  const { summary, text, paint, words } = page;
  const last = summary.months.length - 1;
  const lens = summary.verdict?.lens ?? 'strict';
  const head = `${paint.strong(text.bands)} ${paint.faint(text.bandsNote(words.verdict.lenses[lens], calendar(summary.months[0] ?? '', words.figures), calendar(summary.months[last] ?? '', words.figures)))}`;
  const rows = [cumulative(page, lens), revenue(page, lens), ratio(page, lens)]
    .filter((course) => course !== null)
    .flatMap((course) => rowsOf(course, last));
  return [head, ...columns(rows, ['left', 'left', 'left', 'right'])];
}

function rowsOf({ name, detail, band, figure, without }: Course, last: number): string[][] {
  const range = rangeOf([...band.p90, ...band.p10]);
  const labels = [name, detail, without];
  return shown.map((percentile, row) => [
    labels[row] ?? '',
    percentile.toUpperCase(),
    sparkline(band[percentile], sparkWidth, range),
    figure(last, percentile),
  ]);
}

function moneyCourse(name: string, band: Band, { summary }: Page): Course {
  const last = band.p50.length - 1;
  const scale = runMoney(summary, [band.p90[last] ?? null, band.p10[last] ?? null]);
  const figure = (month: number, percentile: Shown): string =>
    moneyAt(scale, bandPoint(band, month), percentile, summary.replay.trials);
  return { name, detail: scale.unit, band, figure, without: '' };
}

const cumulative = (page: Page, lens: Lens): Course =>
  moneyCourse(page.text.cumulative, page.summary.program[lens].cumulative, page);

function revenue(page: Page, lens: Lens): Course | null {
  const run = runOfLens(lens);
  const found = page.summary.series.find((each) => each.run === run && each.series === 'revenue.indirect');
  return found === undefined ? null : moneyCourse(page.text.partnerRevenue, found.band, page);
}

function ratio({ summary, words, text }: Page, lens: Lens): Course {
  const { ratio: path, replay } = summary;
  const last = summary.months.length - 1;
  const of = (band: Band, month: number, percentile: Shown): string =>
    percentAt(bandPoint(band, month), percentile, replay.trials, words.figures);
  const band = path[runOfLens(lens)];
  return {
    name: words.ratio.title,
    detail: text.ratioOf(words.targets.bases[path.basis] ?? path.basis),
    band,
    figure: (month, percentile) => of(band, month, percentile),
    without: `${words.ratio.without}: ${of(path.none, last, 'p50')}`,
  };
}
