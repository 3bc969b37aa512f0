import { suggest } from '../diagnostics/suggest.js';
import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';
import { assess } from '../summary/assess.js';
import { explain } from '../summary/explain.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import type { ExplainOptions } from './explain.js';
import { Failure } from './failure.js';
import { breathe, untilInterrupted } from './interrupt.js';
import { readScenario, refusal } from './read-scenario.js';
import { explanationText } from './terminal/explanation.js';
import type { ShownMonth } from './terminal/explanation.js';
import { version } from './version.js';
import { words } from './words.js';

/** Prints the equations of a scenario; names that do not exist are refused with a suggestion. */
export async function explainScenario(
  file: string,
  written: readonly string[],
  options: ExplainOptions,
  context: Context,
): Promise<ExitCode> {
  const { host } = context;
  const reading = readScenario(file, options, context);
  const { scenario } = reading;
  const text = words(reading.locale);
  if (scenario === null) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  const all = explain(scenario);
  const known = new Map(all.map((each) => [each.name, each]));
  const names = written.map((name) => name.normalize('NFC'));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const hints = unknown.flatMap((name) => suggest(name, [...known.keys()]) ?? []);
    throw new Failure(exitCode.input, text.unknownSeries(unknown.join(', '), hints.join(', ')));
  }
  const shown = names.length === 0 ? all : names.flatMap((name) => known.get(name) ?? []);
  // The central case is not the mean: the simulated mean stands beside it.
  const { series } = await untilInterrupted(host, (signal) =>
    assess(scenario, { version, allSeries: false, signal, breathe }),
  );
  const means = new Map(series.filter(({ run }) => run === 'all').map((each) => [each.series, each.band.mean]));
  const months = monthsShown(scenario, names.length > 0);
  const blocks = shown.map((each) => explanationText(each, means.get(each.name) ?? null, months, scenario.locale));
  await host.stdout.write(`${text.centralCase}\n\n${blocks.join('\n')}`);
  return exitCode.done;
}

/** Every month, or the last one of each twelve and of the horizon. */
function monthsShown({ start, horizon }: Scenario, every: boolean): ShownMonth[] {
  const all = Array.from({ length: horizon }, (_, t) => ({ t, month: formatMonth(start + t) }));
  return every ? all : all.filter(({ t }) => t % 12 === 11 || t === horizon - 1);
}
