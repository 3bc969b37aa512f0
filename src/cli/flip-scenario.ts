import { analyse } from '../decide/analyses.js';
import type { DecisionSummary } from '../decide/analyses.js';
import type { Scenario } from '../model/scenario.js';
import { assess } from '../summary/assess.js';
import { toJson } from '../write/json.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { flipCommandWords } from './flip-words.js';
import type { FlipOptions } from './flip.js';
import { untilInterrupted } from './interrupt.js';
import { readScenario, refusal } from './read-scenario.js';
import { flips, stability } from './terminal/flips.js';
import { masthead } from './terminal/masthead.js';
import { pageOf } from './terminal/page.js';
import { colorPaint, noPaint } from './terminal/paint.js';
import { verdict } from './terminal/verdict.js';
import { version } from './version.js';
import { withPool } from './with-pool.js';

/** Prints the verdict with its own error and what would flip it. */
export async function flipScenario(file: string, options: FlipOptions, context: Context): Promise<ExitCode> {
  const { host } = context;
  const reading = readScenario(file, options, context);
  const { scenario, locale } = reading;
  if (scenario === null) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  if (scenario.decision === null)
    throw new Failure(exitCode.input, `${file}: ${flipCommandWords(locale).flip.noDecision}`);
  const summary = await untilInterrupted(host, (signal) => analysed(scenario, options, context, signal));
  const { analyses = {} } = summary;
  if (options.json) {
    await host.stdout.write(toJson({ verdict: summary.verdict, replay: summary.replay, ...analyses }));
    return exitCode.done;
  }
  const page = pageOf(summary, host.stdout.color ? colorPaint : noPaint);
  const blocks = [
    masthead(page),
    verdict(page),
    analyses.stability === undefined ? [] : stability(analyses.stability, page),
    analyses.flips === undefined ? [] : flips(analyses.flips, page),
  ];
  await host.stdout.write(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return exitCode.done;
}

function analysed(
  scenario: Scenario,
  { workers }: FlipOptions,
  context: Context,
  signal: AbortSignal,
): Promise<DecisionSummary> {
  return withPool(scenario, workers, context, signal, async ({ pool, progress, breathe }) => {
    const onProgress = ({ done, total }: { done: number; total: number }): void => progress.simulated(done, total);
    const { summary } = await assess(scenario, { version, allSeries: false, onProgress, signal, breathe, pool });
    progress.analysing();
    const analyses = await analyse(scenario, summary, ['stability', 'flips'], { pool, breathe });
    return { ...summary, analyses };
  });
}
