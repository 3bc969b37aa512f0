import type { CompareAnalysis, Comparison } from '../decide/compare/compare-analysis.js';
import type { Cell, Table } from './table.js';

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
export const compareTable = ({ scenarios, comparisons, currency, within }: CompareAnalysis): Table => ({
  name: 'compare',
  columns: [
    { name: 'first', kind: 'text' },
    { name: 'other', kind: 'text' },
    { name: 'measure', kind: 'text' },
    { name: 'unit', kind: 'text' },
    { name: 'first_value', kind: 'number' },
    { name: 'other_value', kind: 'number' },
    { name: 'difference', kind: 'number' },
    { name: 'standard_error', kind: 'number' },
    { name: 'low', kind: 'number' },
    { name: 'high', kind: 'number' },
    { name: 'other_better', kind: 'share' },
    { name: 'same', kind: 'share' },
    { name: 'other_worse', kind: 'share' },
  ],
  rows: comparisons.flatMap(({ scenario, npv, paidBack, peakDeficit, targets, better }) => {
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
});
