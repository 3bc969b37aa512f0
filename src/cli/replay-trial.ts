import { paths } from '../decide/paths/paths.js';
import { replay } from '../decide/paths/replay.js';
import type { Replay } from '../decide/paths/replay.js';
import { World } from '../decide/world.js';
import { suggest } from '../diagnostics/suggest.js';
import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';
import { toJson } from '../write/json.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { breathe, untilInterrupted } from './interrupt.js';
import { readScenario, refusal } from './read-scenario.js';
import { replayText } from './terminal/replay.js';
import { replayWords } from './terminal/replay-words.js';
import type { TrialOptions } from './trial.js';
import { words } from './words.js';

/** Prints one trial of the run that the scenario describes; names that do not exist are refused with a suggestion. */
export async function replayTrial(
  file: string,
  written: string,
  names: readonly string[],
  options: TrialOptions,
  context: Context,
): Promise<ExitCode> {
  const { host } = context;
  const reading = readScenario(file, options, context);
  const { scenario } = reading;
  if (scenario === null) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  const trial = await untilInterrupted(host, (signal) => trialOf(written, scenario, reading.locale, signal));
  const found = replay(scenario, trial);
  const unknown = names.filter((name) => !found.names.includes(name));
  if (unknown.length > 0) {
    const hints = unknown.flatMap((name) => suggest(name, [...found.names]) ?? []);
    throw new Failure(exitCode.input, words(reading.locale).unknownSeries(unknown.join(', '), hints.join(', ')));
  }
  await host.stdout.write(options.json ? toJson(asData(found, scenario, names)) : replayText(found, scenario, names));
  return exitCode.done;
}

/** The index of the trial that the user named by number or by its luck. */
async function trialOf(
  written: string,
  scenario: Scenario,
  locale: Scenario['locale'],
  signal: AbortSignal,
): Promise<number> {
  const { trials } = scenario.simulation;
  const number = /^[1-9][0-9]*$/.test(written) ? Number(written) : NaN;
  if (number <= trials) return number - 1;
  if (written === 'worst' || written === 'median' || written === 'luckiest') {
    const pulse = async (): Promise<void> => {
      await breathe();
      signal.throwIfAborted();
    };
    const { paths: found } = await paths(await World.open(scenario, { trials, breathe: pulse }));
    return found.find(({ which }) => which === written)!.trial - 1;
  }
  throw new Failure(exitCode.input, replayWords(locale).unknownTrial(written, String(trials)));
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** All there is to say about a trial; without names, every series. */
function asData(found: Replay, scenario: Scenario, names: readonly string[]): Record<string, unknown> {
  const series = (names.length === 0 ? found.names : names).map((name) => {
    const { with: with_, without } = found.series(name);
    return [name, { with: [...with_].map(finite), without: [...without].map(finite) }];
  });
  return {
    trial: found.trial + 1,
    trials: scenario.simulation.trials,
    lens: found.lens,
    npv: found.flow.npv[0],
    payback: finite(found.flow.payback[0]),
    peakDeficit: found.flow.peakDeficit[0],
    succeeded: Object.fromEntries(found.succeeded),
    drawn: Object.fromEntries(found.drawn),
    months: Array.from({ length: scenario.horizon }, (_, t) => formatMonth(scenario.start + t)),
    series: Object.fromEntries(series),
  };
}
