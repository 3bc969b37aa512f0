import { decimal } from '../../figures/digits.js';
import type { WorkbookContext } from './workbook-context.js';

/** Everything that is needed to get the same figures again, name by name. */
export function replayFacts({ summary, words }: WorkbookContext): (readonly [string, string])[] {
  const { digest, seed, trials, sampling, counts, version } = summary.replay;
  return [
    [words.method.digest, digest],
    [words.method.seed, seed],
    [words.method.trials, decimal(trials, 0, words.figures)],
    [words.method.sampling, words.method.samplings[sampling]],
    [words.method.counts, words.method.countKinds[counts]],
    [words.method.version, `Yoha ${version}`],
  ];
}

/** The same in one short line. */
export function replayLine({ summary, words }: WorkbookContext): string {
  const { digest, seed, trials, version } = summary.replay;
  return `${summary.scenario.title} | ${digest.slice(0, 15)}… | ${words.method.seed} ${seed} | ${words.method.trials} ${trials} | Yoha ${version}`;
}
