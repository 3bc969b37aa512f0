import { seek as search } from '../../decide/seek/seek.js';
import type { Search } from '../../decide/seek/seek.js';
import type { Scenario } from '../../model/scenario.js';
import { atWork } from '../at-work.js';
import type { OptionsOfCommand, Run } from '../command.js';
import type { seek } from '../commands/seek.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { print } from '../print.js';
import { accepted, readScenario, refusal } from '../read-scenario.js';
import type { Reading } from '../read-scenario.js';
import { searchOf } from '../seek-search.js';
import { seekPage } from '../../pages/seek.js';
import { wordsOf } from '../../words/words.js';
import { blocksText } from '../../write/text/blocks.js';

/** Prints the value of one number at which a rule begins or ends to hold. */
export const work: Run<typeof seek> = async ([file], options, context) => {
  const reading = readScenario(file, options, context);
  const scenario = accepted(reading, context);
  const wanted: Search = {
    ...searchOf(scenario, options, reading.locale),
    withValue: (value) => changedTo(reading, value, options, context),
  };
  const found = await atWork(scenario, options, context, ({ pool, progress, breathe }) => {
    progress.analysing();
    return search(scenario, wanted, { trials: scenario.simulation.trials, pool, breathe });
  });
  const words = wordsOf(scenario.locale);
  const page = seekPage(found, scenario, words);
  await print(options, found, (paint) => `${blocksText(page, { words, paint }).join('\n')}\n`, context);
  return exitCode.done;
};

/** The scenario with a constant in place of what is varied; refused where the constant is no valid value. */
function changedTo(
  { file }: Reading,
  value: number,
  options: OptionsOfCommand<typeof seek>,
  context: Context,
): Scenario {
  const set = [...(options.set ?? []), { path: options.vary!, value: String(value) }];
  const reading = readScenario(file, { ...options, set }, context);
  if (reading.scenario !== null) return reading.scenario;
  throw new Failure(exitCode.input, refusal(reading, false));
}
