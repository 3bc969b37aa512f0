import type { Expression } from '../formula/expression.js';
import type { Condition } from './initiative.js';
import type { Lens } from './lens.js';
import type { Month } from './time.js';

export interface Phase {
  readonly name: string;
  readonly label: string;
  /** null = the last phase. */
  readonly until: Condition | null;
  readonly kpis: readonly string[];
}

export const ratioBases = ['revenue', 'list', 'new-mrr', 'mrr', 'wins'] as const;
export type RatioBasis = (typeof ratioBases)[number];

export const targetWindows = ['month', 'quarter', 'trailing-12', 'fiscal-year', 'total'] as const;
/** Months a target's figure is taken over; flows are summed, stocks read at the end, ratios formed from sums. */
type TargetWindow = (typeof targetWindows)[number];

export interface Target {
  readonly name: string;
  readonly label: string;
  /** A series name, or `indirectRatio`. */
  readonly metric: string;
  readonly basis: RatioBasis;
  readonly over: TargetWindow;
  readonly comparison: 'atLeast' | 'atMost';
  readonly value: number;
  readonly by:
    { readonly kind: 'fiscal-year'; readonly year: number } | { readonly kind: 'month'; readonly month: Month };
}

/** A figure that a rule may speak of. */
export type RuleSubject =
  | {
      readonly kind: 'measure';
      readonly measure: 'payback' | 'discountedPayback' | 'firstCrossing' | 'npv' | 'peakDeficit' | 'moic' | 'roi';
      /** null = the program. */
      readonly initiative: string | null;
    }
  | { readonly kind: 'target'; readonly target: string };

export type Comparison = '<' | '<=' | '>' | '>=';

/** One statistic of a rule: a probability of an event, a percentile, or the mean. */
export type RuleStatistic =
  | {
      readonly kind: 'probability';
      readonly subject: RuleSubject;
      readonly comparison: Comparison;
      readonly value: number;
    }
  | { readonly kind: 'target'; readonly target: string }
  | { readonly kind: 'percentile'; readonly percent: number; readonly subject: RuleSubject }
  | { readonly kind: 'mean'; readonly subject: RuleSubject };

export interface Rule {
  readonly text: string;
  /** null = the lens of the decision. */
  readonly lens: Lens | null;
  readonly statistic: RuleStatistic;
  readonly comparison: Comparison;
  readonly threshold: number;
}

/** A way to find out before deciding. */
export interface Check {
  readonly name: string;
  readonly label: string;
  /** Ids of the uncertain quantities that it settles; a success stands for its outcome. */
  readonly of: readonly string[];
  /** Money, paid when the check begins. */
  readonly cost: number;
  /** Months by which the decision, and all that follows, comes later. */
  readonly delay: number;
  readonly why: string;
}

export interface Decision {
  readonly lens: Lens;
  readonly go: readonly Rule[];
  readonly noGo: readonly Rule[];
  readonly checks: readonly Check[];
  /** Who signs, in the order of signing; empty = not said. */
  readonly approvers: readonly string[];
}

/** An own monthly series for KPIs and rules, over other series and assumptions. */
export interface Measure {
  readonly name: string;
  readonly text: string;
  readonly expression: Expression;
}
