import { paths } from '../../decide/paths/paths.js';
import { replay } from '../../decide/paths/replay.js';
import type { Replay } from '../../decide/paths/replay.js';
import { World } from '../../decide/world.js';
import type { Scenario } from '../../model/scenario.js';
import { formatMonth } from '../../model/time.js';
import { wordsOf } from '../../words/words.js';
import { atWork } from '../at-work.js';
import type { Run } from '../command.js';
import type { trial } from '../commands/trial.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { print } from '../print.js';
import { accepted, readScenario } from '../read-scenario.js';
import type { Reading } from '../read-scenario.js';
import { knownSeries } from '../known-series.js';
import { trialBlocks } from '../../pages/trial.js';
import { blocksText } from '../../write/text/blocks.js';
import { noPaint } from '../../write/text/paint.js';

/** Prints one trial of the run that the scenario describes; names that do not exist are refused with a suggestion. */
export const work: Run<typeof trial> = async ([file, written, series], options, context) => {
  const reading = readScenario(file, options, context);
  const scenario = accepted(reading, context);
  const found = replay(scenario, await trialOf(written, scenario, reading, context));
  const names = knownSeries(series, found.names, reading);
  await print(options, asData(found, scenario, names), () => asText(found, scenario, names), context);
  return exitCode.done;
};

/** The index of the trial that the user named by number or by its luck. */
async function trialOf(written: string, scenario: Scenario, { locale }: Reading, context: Context): Promise<number> {
  const { trials } = scenario.simulation;
  const number = /^[1-9][0-9]*$/.test(written) ? Number(written) : NaN;
  if (number <= trials) return number - 1;
  if (written === 'worst' || written === 'median' || written === 'luckiest') {
    const { paths: found } = await atWork(scenario, {}, context, async ({ pool, breathe }) =>
      paths(await World.open(scenario, { trials, pool, breathe })),
    );
    return found.find(({ which }) => which === written)!.trial - 1;
  }
  throw new Failure(exitCode.input, wordsOf(locale).commands.trial.unknownTrial(written, String(trials)));
}

function asText(found: Replay, scenario: Scenario, names: readonly string[]): string {
  const words = wordsOf(scenario.locale);
  const parts = trialBlocks(found, scenario, names, words).map((blocks) =>
    blocksText(blocks, { words, paint: noPaint }).join('\n'),
  );
  return `${parts.join('\n\n')}\n`;
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
