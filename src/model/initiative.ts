import type { Expression } from '../formula/expression.js';
import type { DirectDriver, SegmentDriver } from './fields.js';
import type { Quantity } from './quantity.js';
import type { Month } from './time.js';

export type Driver =
  | { readonly scope: 'segment'; readonly segment: string; readonly driver: SegmentDriver }
  | { readonly scope: 'direct'; readonly driver: DirectDriver };

/** Intended effect on a driver, at full activation: a share of it (`lift`) or an amount in its unit (`add`). */
export interface Effect {
  readonly id: string;
  readonly on: Driver;
  readonly kind: 'lift' | 'add';
  readonly size: Quantity;
}

/** 余波: an effect that was not the purpose, on a driver or on another initiative, after a lag. */
export interface Spillover {
  /** `<initiative>→<target>` plus kind: the name of the edge in ledgers and charts. */
  readonly id: string;
  readonly on: Driver | { readonly scope: 'initiative'; readonly initiative: string };
  /** Always `lift` on an initiative. */
  readonly kind: 'lift' | 'add';
  readonly size: Quantity;
  readonly lag: Quantity;
}

/** A condition on the state at the end of a month; names are series, `total(series)` is cumulative. */
export interface Condition {
  readonly text: string;
  readonly expression: Expression;
}

export type StartRule =
  /** May lie before month 0: in flight. */
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'phase'; readonly phase: string }
  | { readonly kind: 'when'; readonly condition: Condition };

export interface StopRule {
  /** Months at whose end the rule looks, ascending. */
  readonly at: readonly Month[];
  /** The initiative goes on when this holds. */
  readonly unless: Condition;
}

/** What the author declared about getting the money back. */
export interface PaybackStatement {
  /** Months from the initiative's own start; null = declared not to be recovered by itself. */
  readonly within: number | null;
  readonly because: string;
  readonly review: Month | null;
}

export interface Initiative {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly why: string;
  readonly start: StartRule;
  /** Months that it runs; null = to the horizon. */
  readonly runs: Quantity | null;
  readonly cost: { readonly once: Quantity; readonly monthly: Quantity; readonly exit: Quantity };
  readonly success: Quantity;
  readonly delay: Quantity;
  readonly ramp: Quantity;
  readonly shape: 'linear' | 's-curve';
  /** Months; null = the effect ends with the effort. */
  readonly halfLife: Quantity | 'permanent' | null;
  readonly effects: readonly Effect[];
  readonly spillovers: readonly Spillover[];
  /** People added to a team group while running; their cost belongs to the initiative. */
  readonly managers: readonly { readonly group: string; readonly count: Quantity }[];
  readonly uses: readonly { readonly capacity: string; readonly hours: Quantity }[];
  readonly requires: readonly string[];
  /** `none` = the author said so; null = not said. */
  readonly stop: StopRule | 'none' | null;
  readonly payback: PaybackStatement | null;
}

/** A scarce resource in hours a month (executives, engineers). */
export interface Capacity {
  readonly id: string;
  readonly label: string;
  readonly hours: Quantity;
  readonly hourlyCost: Quantity;
}
