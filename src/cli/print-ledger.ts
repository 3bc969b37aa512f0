import { analysisCharts } from '../charts/analyses.js';
import type { PictureFacts } from '../charts/picture.js';
import { ledger } from '../decide/ledger/ledger.js';
import type { LedgerAnalysis } from '../decide/ledger/ledger-analysis.js';
import { World } from '../decide/world.js';
import type { Scenario } from '../model/scenario.js';
import { ledgerTable } from '../tables/ledger.js';
import { toCsv } from '../write/csv.js';
import type { OutputFile } from '../write/files.js';
import { toJson } from '../write/json.js';
import { wordsOf } from '../write/report/words.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { breathe, untilInterrupted } from './interrupt.js';
import type { LedgerOptions } from './ledger.js';
import { checkOutputFolder } from './output-folder.js';
import { readScenario, refusal } from './read-scenario.js';
import { ledgerText } from './terminal/ledger.js';
import { colorPaint, noPaint } from './terminal/paint.js';
import { progressOn } from './terminal/progress.js';
import { threadsFor } from './threads-for.js';
import { version } from './version.js';
import { writeAll } from './write-all.js';

/** The whole of `yoha ledger`: read, simulate, write where asked, print. */
export async function printLedger(file: string, options: LedgerOptions, context: Context): Promise<ExitCode> {
  const { host, text } = context;
  if (options.out !== undefined) await checkOutputFolder(options.out, file, ['ledger.json', 'ledger.csv'], text);
  const reading = readScenario(file, options, context);
  const { scenario } = reading;
  if (scenario === null) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  const found = await untilInterrupted(host, (signal) => findAndWrite(scenario, options, context, signal));
  const paint = host.stdout.color ? colorPaint : noPaint;
  const page = { summary: { scenario }, words: wordsOf(scenario.locale), paint };
  await host.stdout.write(options.json ? toJson(found) : `${ledgerText(found, page).join('\n')}\n`);
  const letters = reading.letters(host.stderr.color);
  if (letters.length > 0) await host.stderr.write(`\n${letters.join('\n\n')}\n`);
  return exitCode.done;
}

async function findAndWrite(
  scenario: Scenario,
  options: LedgerOptions,
  context: Context,
  signal: AbortSignal,
): Promise<LedgerAnalysis> {
  const { host, text } = context;
  const progress = progressOn(host.stderr, () => host.now(), text);
  const { workerPool } = await import('./worker-pool.js');
  const pool = workerPool(threadsFor(scenario, options.workers));
  const pulse = async (): Promise<void> => {
    await breathe();
    signal.throwIfAborted();
  };
  try {
    const world = await World.open(scenario, { trials: scenario.simulation.trials, pool, breathe: pulse });
    const found = await ledger(world, { onProgress: ({ done, total }) => progress.simulated(done, total) });
    if (options.out === undefined) return found;
    progress.drawing();
    await writeAll(options.out, await filesOf(found, scenario, signal), signal, text);
    return found;
  } finally {
    await pool.close();
    await progress.end();
  }
}

async function filesOf(found: LedgerAnalysis, scenario: Scenario, signal: AbortSignal): Promise<OutputFile[]> {
  const { chartFiles } = await import('./render-files.js');
  const { toSvg } = await import('../write/svg.js');
  const { digest, simulation } = scenario;
  const facts: PictureFacts = { scenario, replay: { seed: simulation.seed, trials: found.trials, digest, version } };
  const files: OutputFile[] = [
    { name: 'ledger.json', bytes: toJson(found) },
    { name: 'ledger.csv', bytes: toCsv(ledgerTable(found)) },
  ];
  for (const chart of analysisCharts({ ...facts, analyses: { ledger: found } })) {
    files.push(...chartFiles(chart, await toSvg(chart)));
    await breathe();
    signal.throwIfAborted();
  }
  return files;
}
