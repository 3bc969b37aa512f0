import type { WorkbookContext } from './workbook-context.js';

/** What is needed to get the same figures again, in one short line. */
export function replayLine({ summary, words }: WorkbookContext): string {
  const { digest, seed, trials, version } = summary.replay;
  return `${summary.scenario.title} | ${digest.slice(0, 15)}… | ${words.method.seed} ${seed} | ${words.method.trials} ${trials} | Yoha ${version}`;
}
