import { seek } from '../decide/seek/seek.js';
import type { Search } from '../decide/seek/seek.js';
import type { Scenario } from '../model/scenario.js';
import { toJson } from '../write/json.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { untilInterrupted } from './interrupt.js';
import { readScenario, refusal } from './read-scenario.js';
import type { Reading } from './read-scenario.js';
import { searchOf } from './seek-search.js';
import type { SeekOptions } from './seek.js';
import { colorPaint, noPaint } from './terminal/paint.js';
import { seekText } from './terminal/seek.js';
import { withPool } from './with-pool.js';

/** Prints the value of one number at which a rule begins or ends to hold. */
export async function seekScenario(file: string, options: SeekOptions, context: Context): Promise<ExitCode> {
  const { host } = context;
  const reading = readScenario(file, options, context);
  const { scenario } = reading;
  if (scenario === null) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  const search: Search = {
    ...searchOf(scenario, options, reading.locale),
    withValue: (value) => changedTo(reading, value, options, context),
  };
  const found = await untilInterrupted(host, (signal) =>
    withPool(scenario, options.workers, context, signal, ({ pool, progress, breathe }) => {
      progress.analysing();
      return seek(scenario, search, { trials: scenario.simulation.trials, pool, breathe });
    }),
  );
  const paint = host.stdout.color ? colorPaint : noPaint;
  await host.stdout.write(options.json ? toJson(found) : seekText(found, scenario, paint));
  return exitCode.done;
}

/** The scenario with a constant in place of what is varied; refused where the constant is no valid value. */
function changedTo({ file }: Reading, value: number, options: SeekOptions, context: Context): Scenario {
  const set = [...(options.set ?? []), { path: options.vary!, value: String(value) }];
  const reading = readScenario(file, { ...options, set }, context);
  if (reading.scenario !== null) return reading.scenario;
  throw new Failure(exitCode.input, refusal(reading, false));
}
