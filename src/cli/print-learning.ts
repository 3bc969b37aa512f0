import { analysisCharts } from '../charts/charts.js';
import type { PictureFacts } from '../charts/picture.js';
import type { Analyses } from '../decide/analyses.js';
import { information } from '../decide/information/information.js';
import { ledger } from '../decide/ledger/ledger.js';
import { sensitivity } from '../decide/sensitivity/sensitivity.js';
import { World } from '../decide/world.js';
import type { Scenario } from '../model/scenario.js';
import { analysisTables } from '../tables/analyses.js';
import { toCsv } from '../write/csv.js';
import type { OutputFile } from '../write/files.js';
import { toJson } from '../write/json.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { breathe, untilInterrupted } from './interrupt.js';
import type { LearningName, LearningOptions } from './learning.js';
import { checkOutputFolder } from './output/check-output.js';
import { learningOutputs } from './output/names.js';
import { writeOutputs } from './output/write-output.js';
import { readScenario, refusal } from './read-scenario.js';
import type { AnalysisPage } from './terminal/analysis-page.js';
import { informationLines } from './terminal/information.js';
import { colorPaint, noPaint } from './terminal/paint.js';
import { ledgerText } from './terminal/ledger.js';
import type { Progress } from './terminal/progress.js';
import { LONG, sensitivityLines } from './terminal/sensitivity.js';
import { version } from './version.js';
import { withPool } from './with-pool.js';
import { wordsOf } from '../words/words.js';

/** The whole of `yoha ledger`, `yoha sensitivity` and `yoha learn`: read, simulate, write where asked, print. */
export async function printLearning(
  file: string,
  name: LearningName,
  options: LearningOptions,
  context: Context,
): Promise<ExitCode> {
  const { host } = context;
  const reading = readScenario(file, options, context);
  if (options.out !== undefined) await checkOutputFolder(options.out, learningOutputs(name), reading.inputs, context);
  const { scenario } = reading;
  if (scenario === null) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  const { found, notes } = await untilInterrupted(host, (signal) =>
    findAndWrite(scenario, name, options, context, signal),
  );
  const paint = host.stdout.color ? colorPaint : noPaint;
  const page: AnalysisPage = { summary: { scenario }, words: wordsOf(scenario.locale), paint };
  await host.stdout.write(options.json ? toJson(found[name] ?? null) : `${linesOf(found, page).join('\n')}\n`);
  const letters = [...reading.letters(host.stderr.color), ...notes];
  if (letters.length > 0) await host.stderr.write(`\n${letters.join('\n\n')}\n`);
  return exitCode.done;
}

function linesOf(found: Analyses, page: AnalysisPage): string[] {
  const { words } = page;
  if (found.ledger !== undefined) return ledgerText(found.ledger, page);
  if (found.sensitivity !== undefined) return sensitivityLines(found.sensitivity, page, LONG);
  if (found.information !== undefined) return informationLines(found.information, page, true);
  return [words.report.nothingUncertain];
}

function findAndWrite(
  scenario: Scenario,
  name: LearningName,
  options: LearningOptions,
  context: Context,
  signal: AbortSignal,
): Promise<{ readonly found: Analyses; readonly notes: readonly string[] }> {
  return withPool(scenario, options.workers, context, signal, async ({ pool, progress, breathe: pulse }) => {
    progress.analysing();
    const world = await World.open(scenario, { trials: scenario.simulation.trials, pool, breathe: pulse });
    const found = await find(world, name, progress);
    if (options.out === undefined) return { found, notes: [] };
    progress.drawing();
    const files = await filesOf(found, name, scenario, signal);
    const notes = await writeOutputs(options.out, learningOutputs(name), files, signal, context);
    return { found, notes };
  });
}

async function find(world: World, name: LearningName, progress: Progress): Promise<Analyses> {
  switch (name) {
    case 'ledger':
      return { ledger: await ledger(world, { onProgress: ({ done, total }) => progress.simulated(done, total) }) };
    case 'sensitivity':
      return { sensitivity: await sensitivity(world) };
    case 'information':
      return { information: await information(world) };
  }
}

async function filesOf(
  found: Analyses,
  name: LearningName,
  scenario: Scenario,
  signal: AbortSignal,
): Promise<OutputFile[]> {
  const { chartFiles } = await import('./render-files.js');
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
