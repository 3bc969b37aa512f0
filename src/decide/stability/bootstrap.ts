import type { Decision, Rule } from '../../model/decision.js';
import type { Lens } from '../../model/lens.js';
import type { StreamKey } from '../../random/stream.js';
import { compares, outcomeOf } from '../../summary/verdict.js';
import type { WholeFigures } from '../whole-figures.js';
import type { Verdict } from '../../summary/summary.js';
import { classResampler, unitResampler } from './resamples.js';
import type { Resampler } from './resamples.js';
import { hitsOf, ruleTally } from './rule-tally.js';

/** What the resamples of one lens came to. */
export interface Resampled {
  /** Outcome of each resample. */
  readonly outcomes: readonly Verdict['outcome'][];
  /** Resamples in which each rule holds: go-rules first, then no-go-rules. */
  readonly held: readonly number[];
}

/** Trials as units that are drawn together. */
interface Units {
  readonly unitOf: Int32Array;
  readonly resampler: Resampler;
}

/** Trials in which the same rules hit are one class; null when there are too many rules to tell the classes apart. */
function classes(hits: readonly Float64Array[], trials: number, key: StreamKey): Units | null {
  if (hits.length > 30) return null;
  const numbers = new Map<number, number>();
  const sizes: number[] = [];
  const unitOf = Int32Array.from({ length: trials }, (_, trial) => {
    const pattern = hits.reduce((bits, hit, i) => bits | (hit[trial] << i), 0);
    const known = numbers.get(pattern) ?? numbers.size;
    numbers.set(pattern, known);
    sizes[known] = (sizes[known] ?? 0) + 1;
    return known;
  });
  return { unitOf, resampler: classResampler(key, sizes) };
}

/**
 * Stratified trials are drawn by replicate, one less than there are: so the spread of the resamples is that of the estimate without
 * bias (J. N. K. Rao and C. F. J. Wu, JASA 83, 1988). Independent trials are drawn one by one, or by class where all rules are
 * probabilities.
 */
function unitsOf(trials: number, replicates: number, hits: readonly (Float64Array | null)[], key: StreamKey): Units {
  if (replicates > 1) {
    const unitOf = Int32Array.from({ length: trials }, (_, trial) => trial % replicates);
    return { unitOf, resampler: unitResampler(key, replicates, replicates - 1) };
  }
  const all = hits.filter((hit) => hit !== null);
  const byClass = all.length === hits.length ? classes(all, trials, key) : null;
  if (byClass !== null) return byClass;
  return {
    unitOf: Int32Array.from({ length: trials }, (_, trial) => trial),
    resampler: unitResampler(key, trials, trials),
  };
}

/** Decides again and again on trials drawn with replacement (B. Efron 1979); all rules see the same resample. */
export function resampleVerdict(
  lens: Lens,
  decision: Decision,
  figures: Record<Lens, WholeFigures>,
  { trials, replicates, resamples, key }: { trials: number; replicates: number; resamples: number; key: StreamKey },
): Resampled {
  const rules = [...decision.go, ...decision.noGo];
  const under = (rule: Rule): WholeFigures => figures[rule.lens ?? lens];
  const { unitOf, resampler } = unitsOf(
    trials,
    replicates,
    rules.map((rule) => hitsOf(rule, under(rule))),
    key,
  );
  const tallies = rules.map((rule) => ruleTally(rule, under(rule), unitOf, resampler.counts.length));
  const held = rules.map(() => 0);
  const outcomes = Array.from({ length: resamples }, (_, resample) => {
    resampler.draw(resample);
    const holds = rules.map(({ comparison, threshold }, i) =>
      compares(comparison, tallies[i](resampler.counts), threshold),
    );
    holds.forEach((yes, i) => (held[i] += yes ? 1 : 0));
    return outcomeOf(holds.slice(0, decision.go.length), holds.slice(decision.go.length));
  });
  return { outcomes, held };
}
