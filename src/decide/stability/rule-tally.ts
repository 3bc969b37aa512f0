import type { Rule } from '../../model/decision.js';
import { compares } from '../../summary/verdict.js';
import { wholeFigure } from '../whole-figures.js';
import type { WholeFigures } from '../whole-figures.js';

/** Value of a rule's statistic when every unit of trials counts as often as this says. */
export type Tally = (counts: Float64Array) => number;

/** Σ numerator / Σ denominator over the units drawn. */
function ratioTally(numerators: Float64Array, denominators: Float64Array): Tally {
  return (counts) => {
    let [above, below] = [0, 0];
    for (let unit = 0; unit < counts.length; unit++) {
      above += counts[unit] * numerators[unit];
      below += counts[unit] * denominators[unit];
    }
    return above / below;
  };
}

function meanTally(column: Float64Array, unitOf: Int32Array, units: number): Tally {
  const [sums, defined] = [new Float64Array(units), new Float64Array(units)];
  column.forEach((value, trial) => {
    if (Number.isNaN(value)) return;
    sums[unitOf[trial]] += value;
    defined[unitOf[trial]]++;
  });
  return ratioTally(sums, defined);
}

/** Percentile as of the sample with every trial repeated: trials are sorted once, and a resample counts along them. */
function percentileTally(column: Float64Array, unitOf: Int32Array, p: number, interpolated: boolean): Tally {
  const trials = Uint32Array.from(column.keys()).filter((trial) => !Number.isNaN(column[trial]));
  trials.sort((a, b) => (column[a] < column[b] ? -1 : column[a] > column[b] ? 1 : a - b));
  const values = Float64Array.from(trials, (trial) => column[trial]);
  const unit = Int32Array.from(trials, (trial) => unitOf[trial]);
  return (counts) => {
    let n = 0;
    for (const each of unit) n += counts[each];
    if (n === 0) return NaN;
    const exact = interpolated ? (n - 1) * p : Math.max(0, Math.ceil(n * p - 1e-9) - 1);
    const rank = Math.floor(exact);
    let [place, seen] = [0, counts[unit[0]]];
    while (seen <= rank) seen += counts[unit[++place]];
    const low = values[place];
    if (exact === rank) return low;
    let next = place;
    while (seen <= rank + 1 && next + 1 < values.length) seen += counts[unit[++next]];
    return values[next] === low ? low : low + (exact - rank) * (values[next] - low);
  };
}

/** 1 where a trial counts for the probability that a rule asks for; null for rules that ask for something else. */
export function hitsOf({ statistic }: Rule, figures: WholeFigures): Float64Array | null {
  if (statistic.kind === 'target') return figures.targets.get(statistic.target)!;
  if (statistic.kind !== 'probability') return null;
  const { column } = wholeFigure(statistic.subject, figures);
  return column.map((value) => (compares(statistic.comparison, value, statistic.value) ? 1 : 0));
}

/**
 * The statistic of a rule, ready to be taken of resamples.
 * @param unitOf the unit that each trial belongs to: 0 … units − 1
 */
export function ruleTally(rule: Rule, figures: WholeFigures, unitOf: Int32Array, units: number): Tally {
  const { statistic } = rule;
  const hits = hitsOf(rule, figures);
  if (hits !== null) return meanTally(hits, unitOf, units);
  if (statistic.kind !== 'percentile' && statistic.kind !== 'mean') throw new Error(`no tally for ${rule.text}`);
  const { column, unit } = wholeFigure(statistic.subject, figures);
  if (statistic.kind === 'mean') return meanTally(column, unitOf, units);
  return percentileTally(column, unitOf, statistic.percent / 100, unit !== 'months');
}
