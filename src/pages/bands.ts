import { calendar } from '../figures/month.js';
import { bandPoint, type Point } from '../figures/point.js';
import { runMoney } from '../figures/run-money.js';
import { runOfLens, type Lens } from '../model/lens.js';
import type { Band } from '../summary/summary.js';
import type { Content } from './content.js';
import type { PageContext } from './context.js';
import { moneyAt, percentAt } from './figures.js';
import { title, type Block } from './page.js';
import { rangeOf, sparkline } from './sparkline.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Row } from './table.js';

const shown = ['p90', 'p50', 'p10'] as const;
type Shown = (typeof shown)[number];

const sparkWidth = 48;

type Context = Pick<PageContext, 'summary' | 'words'>;

/** A quantity over time, drawn as three lines of one scale. */
interface Course {
  readonly name: string;
  /** Basis or unit, under the name. */
  readonly detail: string;
  readonly band: Band;
  /** The figure at the end. */
  readonly figure: (end: Point, percentile: Shown) => Content;
  /** What stands under the detail: the same without the program. */
  readonly without: Content;
}

/** Cumulative flow, partner revenue and indirect sales ratio month by month, under the lens that decides. */
export function bandsInShort(context: Context): Block[] {
  const { summary, words } = context;
  const { months } = summary;
  const lens = summary.verdict?.lens ?? 'strict';
  const [from, to] = [months[0] ?? '', months.at(-1) ?? ''].map((month) => calendar(month, words.figures));
  const courses = [cumulative(context, lens), revenue(context, lens), ratio(context, lens)];
  return [
    title(words.terminal.bands, words.terminal.bandsNote(words.verdict.lenses[lens], from, to)),
    table({
      id: 'bands',
      caption: null,
      head: [...['', '', ''].map(textHead), numberHead('')],
      groups: [rowGroup(courses.filter((course) => course !== null).flatMap(rowsOf))],
    }),
  ];
}

function rowsOf({ name, detail, band, figure, without }: Course): Row[] {
  const range = rangeOf([...band.p90, ...band.p10]);
  const end = bandPoint(band, -1);
  const labels = [name, detail, without];
  return shown.map((percentile, at) =>
    row(labels[at] ?? '', [
      textCell(percentile.toUpperCase()),
      textCell(sparkline(band[percentile], sparkWidth, range)),
      numberCell(figure(end, percentile)),
    ]),
  );
}

function moneyCourse(name: string, band: Band, { summary }: Context): Course {
  const scale = runMoney(summary, [band.p90.at(-1) ?? null, band.p10.at(-1) ?? null]);
  const figure = (end: Point, percentile: Shown): Content => moneyAt(scale, end, percentile, summary.replay.trials);
  return { name, detail: scale.unit, band, figure, without: null };
}

const cumulative = (context: Context, lens: Lens): Course =>
  moneyCourse(context.words.terminal.cumulative, context.summary.program[lens].cumulative, context);

function revenue(context: Context, lens: Lens): Course | null {
  const run = runOfLens(lens);
  const found = context.summary.series.find((each) => each.run === run && each.series === 'revenue.indirect');
  return found === undefined ? null : moneyCourse(context.words.terminal.partnerRevenue, found.band, context);
}

function ratio({ summary, words }: Context, lens: Lens): Course {
  const { ratio: path, replay } = summary;
  const figure = (end: Point, percentile: Shown): Content => percentAt(end, percentile, replay.trials, words.figures);
  return {
    name: words.ratio.title,
    detail: words.terminal.ratioOf(words.targets.bases[path.basis] ?? path.basis),
    band: path[runOfLens(lens)],
    figure,
    without: [`${words.ratio.without}: `, figure(bandPoint(path.none, -1), 'p50')],
  };
}
