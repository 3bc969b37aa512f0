import type { Scenario } from '../model/scenario.js';
import { readPrecision } from '../scenario/value/read-precision.js';
import type { Precision } from '../scenario/value/read-precision.js';
import type { Assessment } from '../summary/assess.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { Failure } from './failure.js';

/** Trials beyond which no more are added. */
const MOST_TRIALS = 200_000;

/** Reads `--precision` against the names of the scenario; throws Failure of input when it means nothing. */
export function precisionOf(text: string, scenario: Scenario, { words }: Context): Precision {
  const read = readPrecision(text, {
    initiatives: scenario.initiatives.map(({ id }) => id),
    targets: scenario.targets.map(({ name }) => name),
    series: [],
  });
  if (!read.ok) throw new Failure(exitCode.input, words.commands.run.precisionForm(text));
  return read.precision;
}

/** A result with as many trials as its figure needed. */
export interface PreciseResult {
  readonly assessment: Assessment;
  /** What was simulated. */
  readonly scenario: Scenario;
  readonly trials: number;
  /** Half the width of the 95% interval, in the unit asked for. */
  readonly halfWidth: number;
  readonly enough: boolean;
}

/**
 * Doubles the trials until the figure is known well enough, or until there is no scenario with so many. Each time all trials are made
 * anew (a Latin hypercube is laid out for their number), so the result is that of a run with as many trials from the start.
 */
export async function untilPrecise(
  precision: Precision,
  scenario: Scenario,
  withTrials: (trials: number) => Scenario | null,
  assessed: (scenario: Scenario) => Promise<Assessment>,
): Promise<PreciseResult> {
  let current = scenario;
  for (;;) {
    const assessment = await assessed(current);
    const { value, low, high } = assessment.watched!;
    const half = (high - low) / 2;
    const halfWidth = precision.relative ? half / Math.abs(value) : half;
    const { trials } = assessment.summary.replay;
    const enough = halfWidth <= precision.halfWidth;
    const next = enough || trials * 2 > MOST_TRIALS ? null : withTrials(trials * 2);
    if (next === null) return { assessment, scenario: current, trials, halfWidth: halfWidth / precision.unit, enough };
    current = next;
  }
}
