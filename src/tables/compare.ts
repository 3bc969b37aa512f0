import type { CompareAnalysis, Comparison } from '../decide/compare/compare-analysis.js';
import { alike, number, share, text } from './columns.js';
import { filled } from './table.js';
import type { Cell, Table, TableShape } from './table.js';

export const compareShape: TableShape = {
  name: 'compare',
  oneRow: 'Every paired difference with its interval. One row a measure of a comparison.',
  columns: [
    ...alike(['first', 'other'], (name) => text(name, 'the two scenarios, as written on the command line')),
    text(
      'measure',
      '`mean npv`, `payback <= N` (months), `payback month`, `mean peakDeficit`; a target by its name (odds of it) and `… reached` (its figure)',
    ),
    text('unit', 'currency, `share` or `months`'),
    ...alike(['firstValue', 'otherValue'], (name) => number(name, '`unit`', 'figure of the first and of the other')),
    number('difference', '`unit`', 'mean over the trials of the other minus the first on the same draws'),
    number('differenceSe', '`unit`', 'standard error of `difference`'),
    ...alike(['differenceLow', 'differenceHigh'], (name) => number(name, '`unit`', '95% interval of `difference`')),
    ...alike(['otherBetter', 'same', 'otherWorse'], (name) =>
      share(name, 'share of the trials in which the other is better, the same or worse on the same draws'),
    ),
  ],
};

type Difference = Comparison['npv'];
type Better = Comparison['better']['npv'];

/** A figure of the other, of the first, their paired difference and how often the other is better; empty where a measure has none. */
function row(
  names: readonly [string, string],
  [measure, unit]: readonly [string, string],
  [first, other]: readonly [number | null, number | null],
  difference: Difference | null,
  odds: Better | null,
): Cell[] {
  const gap =
    difference === null ? [null, null, null, null] : [difference.mean, difference.se, difference.low, difference.high];
  const share = odds === null ? [null, null, null] : [odds.better.value, odds.tie.value, odds.worse.value];
  return [...names, measure, unit, first, other, ...gap, ...share];
}

const nothing = [null, null] as const;

/** compare.csv: every paired difference with its interval. */
export const compareTable = ({ scenarios, comparisons, currency, within }: CompareAnalysis): Table =>
  filled(
    compareShape,
    comparisons.flatMap(({ scenario, npv, paidBack, peakDeficit, targets, better }) => {
      const [first, other] = [scenarios[0], scenarios[scenario]];
      const names = [first.name, other.name] as const;
      const chance = (name: string, of: typeof first): number | null =>
        of.targets.find((target) => target.name === name)?.odds.value ?? null;
      return [
        row(names, ['mean npv', currency], [first.npv.mean, other.npv.mean], npv, better.npv),
        row(names, [`payback <= ${within}`, 'share'], [first.paidBack.value, other.paidBack.value], paidBack, null),
        row(names, ['payback month', 'months'], nothing, null, better.payback),
        row(names, ['mean peakDeficit', currency], [first.peakDeficit.mean, other.peakDeficit.mean], peakDeficit, null),
        ...targets.flatMap(({ name, odds, better: of }) => [
          row(names, [name, 'share'], [chance(name, first), chance(name, other)], odds, null),
          row(names, [`${name} reached`, ''], nothing, null, of),
        ]),
      ];
    }),
  );
