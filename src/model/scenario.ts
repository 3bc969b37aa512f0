import type { Locale } from '../diagnostics/locale.js';
import type { SamplingMethod } from '../random/sampling-method.js';
import type { Decision, Measure, Phase, Target } from './decision.js';
import type { Capacity, Initiative } from './initiative.js';
import type { Assumption, Correlation, Quantity } from './quantity.js';
import type { DirectChannel, Segment, TeamGroup } from './segment.js';
import type { FiscalCalendar, Month } from './time.js';

export type { Locale };

export interface Simulation {
  readonly trials: number;
  /** Canonical text: seed 1 and "1" are the same. */
  readonly seed: string;
  readonly sampling: SamplingMethod;
  readonly counts: 'random' | 'expected';
}

/** What exists without the program. */
export interface Baseline {
  /** Written by the author; otherwise baselineSegments() applies the default rule. */
  readonly declared: boolean;
  readonly segments: readonly string[];
  /** Managers of each team group in the baseline; absent group = its month-0 managers held flat. */
  readonly managers: readonly { readonly group: string; readonly count: Quantity }[];
}

/** A validated scenario: defaults filled, no optional field, every reference resolved. */
export interface Scenario {
  readonly title: string;
  /** Empty when not given (a warning). */
  readonly purpose: string;
  readonly locale: Locale;
  readonly currency: string;
  readonly start: Month;
  /** Months simulated, t = 0 … horizon − 1. */
  readonly horizon: number;
  readonly fiscalCalendar: FiscalCalendar;
  readonly discountRate: Quantity;
  readonly simulation: Simulation;
  readonly assumptions: readonly Assumption[];
  readonly correlations: readonly Correlation[];
  readonly company: { readonly otherRevenue: Quantity; readonly fixedCosts: Quantity } | null;
  readonly direct: DirectChannel;
  readonly baseline: Baseline;
  readonly team: readonly TeamGroup[];
  readonly segments: readonly Segment[];
  readonly initiatives: readonly Initiative[];
  readonly capacities: readonly Capacity[];
  readonly phases: readonly Phase[];
  readonly targets: readonly Target[];
  readonly measures: readonly Measure[];
  readonly paymentTerms: { readonly customers: number; readonly partners: number };
  /** null = no verdict asked for. */
  readonly decision: Decision | null;
  /** `sha256:` digest of the canonical form of everything that can change a number. */
  readonly digest: string;
}
