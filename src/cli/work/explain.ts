import type { Scenario } from '../../model/scenario.js';
import { formatMonth } from '../../model/time.js';
import { explain as explanations } from '../../summary/explain.js';
import { wordsOf } from '../../words/words.js';
import { assessed, atWork } from '../at-work.js';
import type { Run } from '../command.js';
import type { explain } from '../commands/explain.js';
import { exitCode } from '../exit-code.js';
import { knownSeries } from '../known-series.js';
import { accepted, readScenario } from '../read-scenario.js';
import { explanationPage, type ShownMonth } from '../../pages/explanation.js';
import { blocksText } from '../../write/text/blocks.js';
import { noPaint } from '../../write/text/paint.js';

/** Prints the equations of a scenario; names that do not exist are refused with a suggestion. */
export const work: Run<typeof explain> = async ([file, series], options, context) => {
  const reading = readScenario(file, options, context);
  const scenario = accepted(reading, context);
  const all = new Map(explanations(scenario).map((each) => [each.name, each]));
  const names = knownSeries(series, [...all.keys()], reading);
  const shown = names.length === 0 ? [...all.values()] : names.flatMap((name) => all.get(name) ?? []);
  // The central case is not the mean: the simulated mean stands beside it.
  const assessment = await atWork(scenario, {}, context, (at) => assessed(scenario, at));
  const means = new Map(
    assessment.series.filter(({ run }) => run === 'all').map((each) => [each.series, each.band.mean]),
  );
  const months = monthsShown(scenario, names.length > 0);
  const blocks = shown.map((each) => explanationPage(each, means.get(each.name) ?? null, months, scenario.locale));
  const writer = { words: wordsOf(scenario.locale), paint: noPaint };
  const texts = blocks.map((each) => `${blocksText(each, writer).join('\n')}\n`);
  const { centralCase } = wordsOf(reading.locale).commands.explain;
  await context.host.stdout.write(`${centralCase}\n\n${texts.join('\n')}`);
  return exitCode.done;
};

/** Every month, or the last one of each twelve and of the horizon. */
function monthsShown({ start, horizon }: Scenario, every: boolean): ShownMonth[] {
  const all = Array.from({ length: horizon }, (_, t) => ({ t, month: formatMonth(start + t) }));
  return every ? all : all.filter(({ t }) => t % 12 === 11 || t === horizon - 1);
}
