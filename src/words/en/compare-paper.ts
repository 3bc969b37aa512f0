import { figures } from './figures.js';

/** Counts by the plural rules. */
const { count } = figures;

/** Which of two scenarios dominates the other. */
type Dominant = 'other' | 'first' | 'neither' | 'undecided';

/** A comparison, in the terminal and on its page. */
export const comparePaper = {
  kicker: 'Comparison of scenarios · Partner program',
  title: 'Comparison',
  of: (other: string, first: string): string => `${other} against ${first}`,
  frame: (lens: string, trials: string, seed: string, months: string): string =>
    `${lens} lens · ${count(trials, 'trial')} · seed ${seed} · ${months} · all scenarios on the same draws`,
  settings: {
    horizon: 'horizon',
    'simulation.trials': 'trials',
    'simulation.seed': 'seed',
    'simulation.sampling': 'sampling',
    'simulation.counts': 'counts',
  } as Readonly<Record<string, string>>,
  adopted: (scenario: string, setting: string, own: string, used: string): string =>
    `${scenario}: ${setting} ${used} instead of ${own}`,
  adoptedWhy: 'Read as the first scenario, so that all share their draws:',
  /** The date that all net present values are stated for. */
  valuedAt: (month: string): string => `net present value as of ${month}`,
  /** What that means where scenarios start at different times, a sentence each. */
  starts: (each: readonly { readonly letter: string; readonly month: string }[], first: string): string[] => [
    `The scenarios start at different times: ${each.map(({ letter, month }) => `${letter} in ${month}`).join(', ')}.`,
    `All net present values are as of the beginning of ${first}, the earliest start.`,
    'Each is simulated over as many months from its own start, and its verdict is that of its own report.',
    'Paying back in time counts months from the own start; which is better goes by the calendar month.',
    'The n-th months of all share their draws.',
  ],
  sideBySide: 'Side by side',
  sideNote: 'Each scenario by its own decision rules. ± one standard error; P5–P95 over the trials.',
  noVerdict: 'no rules',
  npvMean: 'NPV, mean',
  npvMedian: 'NPV, median',
  npvBand: 'NPV, P5–P95',
  peak: 'Peak deficit, P50',
  peakMean: 'Peak deficit, mean',
  /** What better, same and worse of a pair go by, where that is not the share in the row above. */
  paybackMonth: 'Month of payback',
  reached: (target: string): string => `Reached: ${target}`,
  regretMean: 'Regret, expected',
  regretP95: 'Regret, P95',
  regretNote:
    'Regret: what choosing this scenario loses against the best of the compared ones in the same trial, in net present value.',
  paired: 'Paired differences',
  pairedNote:
    'The other minus the first in each trial, mean with 95% interval: what both draw alike cancels. Better, same and worse count trials: an earlier month of payback is better, and of a figure reached what its target asks for.',
  difference: 'Difference',
  interval: '95% interval',
  betterHead: 'Better',
  tieHead: 'Same',
  worseHead: 'Worse',
  better: (share: string, ties: string): string => `better in ${share}${ties === '0%' ? '' : `, same in ${ties}`}`,
  dominance: 'Dominance of NPV',
  order: { first: 'first order', second: 'second order' },
  who: {
    other: (other, first) => `${other} over ${first}: not seen to be violated`,
    first: (other, first) => `${first} over ${other}: not seen to be violated`,
    neither: () => 'none: each is seen to be better somewhere',
    undecided: () => 'no difference is seen beyond sampling error',
  } as Readonly<Record<Dominant, (other: string, first: string) => string>>,
  dominanceNote:
    'First order: at every amount at least as likely to exceed it, better for anyone who prefers more. Second order: better for anyone who also shuns risk. Judged at twenty amounts, with the tolerance that sampling error leaves.',
  changes: (count: number): string => `What differs (${count})`,
  changesNote: 'From the two scenarios as the model reads them: comments, order, labels and evidence play no part.',
  noChanges: 'Nothing that means something differs.',
  change: 'Change',
  before: 'Before',
  after: 'After',
  /** What stands before an addition, and after a removal. */
  added: 'not given',
  removed: 'removed',
  changed: (label: string, before: string, after: string): string => `${label}: ${before} → ${after}`,
  movesNothing: 'moves no cash',
  bridge: 'What each change moved',
  bridgeNote: (trials: string, sets: string, sampled: boolean): string =>
    `Shapley values: the average over ${sampled ? 'orders (drawn, each with its reverse)' : 'all orders'} in which the changes may be made, so that no order is preferred; the lines sum to the difference. ${count(trials, 'trial')} of each of ${sets} sets of changes; ± one standard error.`,
  bridgeTrials: (trials: string): string => `${count(trials, 'trial')}; the order of the changes does not matter`,
  noBridge: 'Nothing that differs moves a figure.',
  nothingWritten: 'nothing written; --out DIR writes compare.html, compare.json, tables and charts',
  files: 'Files',
};
