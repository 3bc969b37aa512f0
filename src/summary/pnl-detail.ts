import { strictWithoutRun, withoutRun, withoutRunOf } from '../equations/runs.js';
import { channels } from '../model/channel.js';
import { channelLabel } from '../words/channel-label.js';
import { directParts, lineNumber, pnlLines, segmentLines, type PnlLine } from '../model/pnl-lines.js';
import type { Scenario } from '../model/scenario.js';
import type { Segment } from '../model/segment.js';
import type { Estimation } from './estimation.js';
import type { PnlDetail } from './pnl-detail-schema.js';
import { fiscalYearsOf, linesOf } from './profit-and-loss.js';
import { meanOfGroups, TRIAL_GROUPS } from './trial-groups.js';
import type { GroupedMean } from './trial-groups.js';
import { runOfLens, lenses, type Lens } from '../model/lens.js';

/** Series of a segment behind a line of the partner business. */
const ofSegment = (line: string, { id }: Segment): string => `${line.replace(/\.indirect$/, '')}.${id}`;

const isDirect = ({ number }: PnlLine): boolean => number === lineNumber('directProfit');
const directLines = pnlLines.filter(isDirect);

/** Series of a run whose sums the detail is made of. */
export function detailSeries(run: string, scenario: Scenario): string[] {
  const lines = linesOf(scenario).map(({ series }) => series);
  const parts = scenario.segments.flatMap((segment) => segmentLines.map(({ series }) => ofSegment(series, segment)));
  if (['all', 'strict'].includes(run)) return [...lines, ...parts];
  if (run === 'none') return [...parts, ...directLines.map(({ series }) => series)];
  const leavesOut = scenario.initiatives.some(({ id }) => [withoutRun(id), strictWithoutRun(id)].includes(run));
  return leavesOut ? lines : [];
}

type Term = readonly [run: string, series: string];

/** A sum of series of runs, some of them taken off. */
interface Terms {
  readonly plus: readonly Term[];
  readonly minus: readonly Term[];
}

type Row = Omit<PnlDetail, 'mean' | 'se'> & Terms;
type Item = Pick<PnlDetail, 'scope' | 'item' | 'label'>;
type View = PnlDetail['view'];

/** What stands on both sides is left out, so that nothing is left of it but 0. */
function minus(a: Terms, b: Terms): Terms {
  const plus = [...a.plus, ...b.minus];
  const less = [...a.minus, ...b.plus];
  const without = (terms: readonly Term[], others: readonly Term[]): Term[] =>
    terms.filter(([run, series]) => !others.some((other) => other[0] === run && other[1] === series));
  return { plus: without(plus, less), minus: without(less, plus) };
}

/** Line 12 in two: as in the strict runs, and the rest. */
const split = (whole: Row, strict: Terms): Row[] => [
  whole,
  { ...whole, number: directParts.strict.number, line: directParts.strict.series, ...strict },
  { ...whole, number: directParts.spillover.number, line: directParts.spillover.series, ...minus(whole, strict) },
];

/** With, without and difference of an item under one lens. @param series behind a line of the item */
function rowsUnder(
  lens: Lens,
  item: Item,
  lines: readonly PnlLine[],
  series: (line: string) => readonly string[],
): Row[] {
  const of = (run: string, line: string): Terms => ({ plus: series(line).map((name) => [run, name]), minus: [] });
  const difference = (run: string, line: string): Terms => minus(of(run, line), of('none', line));
  const row = (view: View, { number, series: line }: PnlLine, terms: Terms): Row => ({
    ...item,
    view,
    lens,
    number,
    line,
    ...terms,
  });
  const run = runOfLens(lens);
  return [
    ...lines.map((line) => row('with', line, of(run, line.series))),
    ...lines.map((line) => row('without', line, of('none', line.series))),
    ...lines.flatMap((line) => {
      const whole = row('difference', line, difference(run, line.series));
      return isDirect(line) ? split(whole, difference('strict', line.series)) : [whole];
    }),
  ];
}

function segmentRows(scenario: Scenario): Row[] {
  const rows = (item: Item, segments: readonly Segment[]): Row[] =>
    lenses.flatMap((lens) =>
      rowsUnder(lens, item, segmentLines, (line) => segments.map((segment) => ofSegment(line, segment))),
    );
  const bySegment = scenario.segments.flatMap((segment) =>
    rows({ scope: 'segment', item: segment.id, label: segment.label }, [segment]),
  );
  const byChannel = channels.flatMap((channel) => {
    const item: Item = { scope: 'channel', item: channel, label: channelLabel(channel, scenario) };
    if (channel === 'direct') return lenses.flatMap((lens) => rowsUnder(lens, item, directLines, (line) => [line]));
    const segments = scenario.segments.filter(({ deal }) => deal.kind === channel);
    return segments.length === 0 ? [] : rows(item, segments);
  });
  return [...bySegment, ...byChannel];
}

/** All lines with minus without an initiative; what `requires` it does not start without it. */
function initiativeRows(scenario: Scenario): Row[] {
  return scenario.initiatives.flatMap(({ id, label }) =>
    lenses.flatMap((lens) => {
      const item = { scope: 'initiative' as const, item: id, label, view: 'difference' as const, lens };
      const difference = (of: Lens, line: string): Terms => ({
        plus: [[runOfLens(of), line]],
        minus: [[withoutRunOf(of, id), line]],
      });
      return linesOf(scenario).flatMap((line) => {
        const { number, series } = line;
        const whole: Row = { ...item, number, line: series, ...difference(lens, series) };
        return isDirect(line) ? split(whole, difference('strict', series)) : [whole];
      });
    }),
  );
}

function addTo(sum: Float64Array, more: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] += more[i];
}

interface Found {
  readonly scenario: Scenario;
  readonly frame: Estimation;
  readonly trials: number;
  readonly run: (name: string) => { readonly groupSums: ReadonlyMap<string, Float64Array> };
}

/** The management P/L of segments, channels and initiatives by fiscal year and in total, from sums over groups of trials. */
export function pnlDetail({ scenario, frame, trials, run }: Found): PnlDetail[] {
  const years = fiscalYearsOf(scenario).length;
  const sumOf = (terms: readonly Term[]): Float64Array => {
    const sum = new Float64Array(years * TRIAL_GROUPS);
    for (const [of, series] of terms) addTo(sum, run(of).groupSums.get(series)!);
    return sum;
  };
  const figures = (byYear: Float64Array): GroupedMean[] => {
    const columns = Array.from({ length: years }, (_, at) =>
      byYear.subarray(at * TRIAL_GROUPS, (at + 1) * TRIAL_GROUPS),
    );
    const total = new Float64Array(TRIAL_GROUPS);
    for (const year of columns) addTo(total, year);
    return [...columns, total].map((column) => meanOfGroups(column, trials, frame));
  };
  return [...segmentRows(scenario), ...initiativeRows(scenario)].map(({ plus, minus: less, ...row }) => {
    const [gained, lost] = [sumOf(plus), sumOf(less)];
    const found = figures(gained.map((sum, i) => sum - lost[i]));
    return { ...row, mean: found.map(({ mean }) => mean), se: found.map(({ se }) => se) };
  });
}
