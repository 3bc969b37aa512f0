import { analysisCharts } from '../charts/charts.js';
import type { PictureFacts } from '../charts/picture.js';
import type { Analyses } from '../decide/analyses.js';
import { World } from '../decide/world.js';
import type { Scenario } from '../model/scenario.js';
import { analysisInFull } from '../pages/analyses.js';
import { analysisTables } from '../tables/analyses.js';
import { toCsv } from '../write/csv.js';
import type { OutputFile } from '../write/files.js';
import { toJson } from '../write/json.js';
import { wordsOf } from '../words/words.js';
import { atWork } from './at-work.js';
import type { AtWork } from './at-work.js';
import type { Run } from './command.js';
import type { learn } from './commands/learn.js';
import { exitCode } from './exit-code.js';
import { breathe } from './interrupt.js';
import { checkOutputFolder } from './output/check-output.js';
import { analysisOutputs } from './output/names.js';
import type { AnalysisOfCommand } from './output/names.js';
import { writeOutputs } from './output/write-output.js';
import { print, tellBelow } from './print.js';
import { accepted, readScenario } from './read-scenario.js';
import { chartFiles } from './render-files.js';
import { blocksText } from '../write/text/blocks.js';
import type { Paint } from '../write/text/paint.js';
import { version } from './version.js';

/** One analysis, as a command of its own makes it; nothing is found where nothing in a scenario is uncertain. */
export interface Analysis<Name extends AnalysisOfCommand> {
  readonly name: Name;
  readonly find: (world: World, at: AtWork) => Promise<Analyses[Name]>;
}

/** The work of a command that makes one analysis: read, simulate, write where asked, print. */
export const analysisCommand =
  <Name extends AnalysisOfCommand>({ name, find }: Analysis<Name>): Run<typeof learn> =>
  async ([file], options, context) => {
    const reading = readScenario(file, options, context);
    const { out } = options;
    if (out !== undefined) await checkOutputFolder(out, analysisOutputs(name), reading.inputs, context);
    const scenario = accepted(reading, context);
    const { found, notes } = await atWork(scenario, options, context, async (at) => {
      const { progress, pool, signal } = at;
      progress.analysing();
      const world = await World.open(scenario, { trials: scenario.simulation.trials, pool, breathe: at.breathe });
      const found = await find(world, at);
      if (out === undefined) return { found, notes: [] };
      progress.drawing();
      const files = await filesOf({ [name]: found }, name, scenario, signal);
      return { found, notes: await writeOutputs(out, analysisOutputs(name), files, signal, context) };
    });
    const words = wordsOf(scenario.locale);
    const page = found === undefined ? [] : analysisInFull(name, found, { summary: { scenario }, words });
    const lines = (paint: Paint): string[] =>
      found === undefined ? [words.report.nothingUncertain] : blocksText(page, { words, paint });
    await print(options, found ?? null, (paint) => `${lines(paint).join('\n')}\n`, context);
    await tellBelow(reading, notes, context);
    return exitCode.done;
  };

/** The analysis as data, as a table and as pictures. */
async function filesOf(
  found: Analyses,
  name: AnalysisOfCommand,
  scenario: Scenario,
  signal: AbortSignal,
): Promise<OutputFile[]> {
  const { toSvg } = await import('../write/svg.js');
  const { digest, simulation } = scenario;
  const facts: PictureFacts = {
    scenario,
    replay: { seed: simulation.seed, trials: simulation.trials, digest, version },
  };
  const files: OutputFile[] = [
    { name: `${name}.json`, bytes: toJson(found[name] ?? null) },
    ...analysisTables(found).map((table) => ({ name: `${table.name}.csv`, bytes: toCsv(table) })),
  ];
  for (const chart of analysisCharts({ ...facts, analyses: found })) {
    files.push(...(await chartFiles(chart, await toSvg(chart))));
    await breathe();
    signal.throwIfAborted();
  }
  return files;
}
