import { decimal } from '../../figures/digits.js';
import type { WorkbookContext } from './workbook-context.js';

/** Everything that is needed to get the same figures again, name by name. */
export function replayFacts({ summary, report }: WorkbookContext): (readonly [string, string])[] {
  const { digest, seed, trials, sampling, counts, version } = summary.replay;
  return [
    [report.method.digest, digest],
    [report.method.seed, seed],
    [report.method.trials, decimal(trials, 0, report.figures)],
    [report.method.sampling, sampling],
    [report.method.counts, report.method.countKinds[counts]],
    [report.method.version, `Yoha ${version}`],
  ];
}

/** The same in one short line. */
export function replayLine({ summary, report }: WorkbookContext): string {
  const { digest, seed, trials, version } = summary.replay;
  return `${summary.scenario.title} | ${digest.slice(0, 15)}… | ${report.method.seed} ${seed} | ${report.method.trials} ${trials} | Yoha ${version}`;
}
