import { decimal } from '../../figures/digits.js';
import type { WorkbookContext } from './workbook-context.js';

/** Everything that is needed to get the same figures again, name by name. */
export function replayFacts({ summary, report }: WorkbookContext): (readonly [string, string])[] {
  const { digest, seed, trials, sampling, counts, version } = summary.replay;
  return [
    [report.digest, digest],
    [report.seed, seed],
    [report.trials, decimal(trials, 0, report)],
    [report.sampling, sampling],
    [report.counts, report.countKinds[counts]],
    [report.version, `Yoha ${version}`],
  ];
}

/** The same in one short line. */
export function replayLine({ summary, report }: WorkbookContext): string {
  const { digest, seed, trials, version } = summary.replay;
  return `${summary.scenario.title} | ${digest.slice(0, 15)}… | ${report.seed} ${seed} | ${report.trials} ${trials} | Yoha ${version}`;
}
