import type { Distribution } from '../random/distribution.js';
import type { Sampling } from '../random/once-uniforms.js';
import type { Reading } from '../model/series.js';
import type { What } from '../model/what.js';
import type { Node } from './node.js';

/** How a drawn value becomes the value that equations use. */
export interface Conversion {
  /** `rate`: 1 − (1 − x)^(1/12); `flow`: x / 12; `compound`: (1 + x)^(1/12) − 1. */
  readonly perYear: 'no' | 'rate' | 'flow' | 'compound';
  /** Rounded to whole months, at least 0. */
  readonly months: boolean;
  /** Held at the horizon too. */
  readonly held: boolean;
}

/** A number drawn once per trial (or a constant), by id. */
export interface Input {
  readonly id: string;
  readonly distribution: Distribution;
  /** The draw is truncated to [min, max] by rescaling its uniform (in the unit as written). */
  readonly min: number;
  readonly max: number;
  readonly conversion: Conversion;
}

/** Evaluated once per trial, in order, over inputs and earlier trial equations. */
export interface TrialEquation {
  readonly name: string;
  readonly what: What;
  readonly unit: string;
  readonly node: Node;
}

/** A vector over ages 0 … length − 1, once per trial. */
export interface Profile {
  readonly name: string;
  readonly what: What;
  readonly node: Node;
}

/** One number per month. Evaluated in order within each month. */
export interface SeriesEquation {
  readonly kind: 'series';
  readonly name: string;
  readonly what: What;
  /** How it reads over several months. */
  readonly reads: Reading;
  readonly unit: string;
  readonly node: Node;
  /** Value before month 0 (trial level); null = 0. */
  readonly initial: Node | null;
}

/**
 * A stock by age: n₀(t) = inflow(t); n_k(t) = n_{k−1}(t−1) · keep(t, k). Empty before month 0.
 * `keep` may use the age and profiles.
 */
export interface CohortsEquation {
  readonly kind: 'cohorts';
  readonly name: string;
  readonly what: What;
  readonly unit: string;
  readonly inflow: Node;
  readonly keep: Node;
}

export type Equation = SeriesEquation | CohortsEquation;

/** Settings of the switches for one run; a switch that is not named is 1. */
export interface Run {
  readonly name: string;
  readonly switches: Readonly<Record<string, number>>;
}

/** The whole model as data: what kernel, interpreter, explanation and workbook all read. */
export interface Program {
  /** Months T. */
  readonly horizon: number;
  readonly counts: 'random' | 'expected';
  readonly seed: string;
  readonly sampling: Sampling;
  readonly inputs: readonly Input[];
  /** Rank correlations between inputs, by id. */
  readonly correlations: readonly { readonly between: readonly [string, string]; readonly rank: number }[];
  readonly trialEquations: readonly TrialEquation[];
  readonly profiles: readonly Profile[];
  readonly equations: readonly Equation[];
  readonly switches: readonly string[];
  readonly runs: readonly Run[];
  /** Series that reports show, in their order. */
  readonly reported: readonly string[];
}
