import { figures } from './figures.js';

/** Counts by the plural rules. */
const { count } = figures;

/** A sentence on one input. */
export interface FlipParts {
  readonly outcome: string;
  readonly label: string;
  readonly value: string;
  /** The other verdict, and whether it is below or above the value. */
  readonly then: string;
  readonly side: 'below' | 'above';
}

/** The verdict's own error, and what would flip it, in report and terminal. */
export const flips = {
  stability: 'When the trials are drawn again',
  stabilityNote: (resamples: string, trials: string, replicates: number): string =>
    `The verdict was taken again on ${count(resamples, 'resample')} of ${replicates > 1 ? `the ${count(String(replicates), 'replicate')} of ` : ''}the ${count(trials, 'trial')}, drawn with replacement. ± is the error of the resampling.`,
  same: (share: string, outcome: string): string => `${outcome} again in ${share} of the resamples`,
  again: (share: string): string => `Resampled, the verdict is the same in ${share} of cases.`,
  shares: (go: string, borderline: string, noGo: string): string =>
    `go ${go} · borderline ${borderline} · no-go ${noGo}`,
  flips: 'What would flip the verdict',
  flipsNote: (trials: string, all: string): string =>
    `Each input alone is held at a value in every trial, on the same draws. ${trials === all ? count(trials, 'trial') : `Searched with ${count(trials, 'trial')}; the nearest were tried again with ${all}`}. Drawn inputs come first, the likeliest flip before the others; then figures written as constants. The interval is where sampling error decides.`,
  /** Held at its middle the input leaves the verdict as it is. */
  unless: ({ outcome, label, value, then, side }: FlipParts): string =>
    `stays ${outcome} unless ${label} ${side === 'below' ? 'falls below' : 'rises above'} ${value}, then ${then}`,
  /** Held at its middle the input already changes the verdict. */
  onlyIf: ({ outcome, label, value, then, side }: FlipParts): string =>
    `${outcome} only while ${label} is ${side === 'below' ? 'above' : 'below'} ${value}, else ${then}`,
  /** The same in the columns of a terminal: what the input must do, and what the verdict is then. */
  condition: (held: boolean, side: FlipParts['side'], value: string): string =>
    held
      ? `${side === 'below' ? 'falls below' : 'rises above'} ${value}`
      : `must stay ${side === 'below' ? 'above' : 'below'} ${value}`,
  then: (held: boolean, outcome: string): string => `${held ? 'then' : 'else'} ${outcome}`,
  now: (outcome: string): string => `${outcome} unless`,
  flipsAt: 'Flips at',
  rule: 'Rule that turns',
  confirmedBy: (confirmed: boolean): string =>
    confirmed ? 'confirmed with all trials' : 'not confirmed with all trials',
  open: '…',
  kinds: { drawn: 'Drawn inputs', constant: 'Constants' },
  none: (names: string): string =>
    `No flip within the range searched (P0.1 to P99.9; constants from a fifth to five times): ${names}.`,
  nothing: 'No single main input flips the verdict within its range.',
  disagrees: (names: string): string =>
    `With all trials the verdict at the ends of the interval is another: ${names}. Take these values as rough.`,
};
