import type { RuleSummary, Verdict } from '../../summary/summary.js';

/** How far a rule is from its threshold: positive where it holds. Not finite where its figure is never reached. */
export interface Margin {
  readonly value: number;
  /** At the least and at the most favourable end of the 95% interval. */
  readonly low: number;
  readonly high: number;
}

export function marginOf({ comparison, threshold, value, low, high }: RuleSummary): Margin {
  const up = comparison.startsWith('>');
  // A figure without a number is a month or an amount beyond all bounds.
  const beyond = (figure: number | null): number => (figure ?? Infinity) - threshold;
  return up
    ? { value: beyond(value), low: beyond(low), high: beyond(high) }
    : { value: -beyond(value), low: -beyond(high), high: -beyond(low) };
}

export const rulesOf = ({ go, noGo }: Verdict): readonly RuleSummary[] => [...go, ...noGo];

/** Indices of the rules that hold in one verdict and not in the other. */
export function turned(a: Verdict, b: Verdict): number[] {
  const others = rulesOf(b);
  return rulesOf(a).flatMap(({ holds }, i) => (holds === others[i].holds ? [] : [i]));
}
