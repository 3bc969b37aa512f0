import { analyse, analysisNames } from '../decide/analyses.js';
import type { AnalysisName } from '../decide/analyses.js';
import type { Scenario } from '../model/scenario.js';
import { assess } from '../summary/assess.js';
import type { Assessment } from '../summary/assess.js';
import type { OutputFile } from '../write/files.js';
import { toJson } from '../write/json.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { breathe, untilInterrupted } from './interrupt.js';
import { checkOutputFolder } from './output/check-output.js';
import { runOutputs } from './output/names.js';
import type { Outputs } from './output/names.js';
import { writeOutputs } from './output/write-output.js';
import type { Printing } from './pdf/print-pdf.js';
import { readScenario, refusal, withCentralCase } from './read-scenario.js';
import type { Reading } from './read-scenario.js';
import type { Rendered } from './render-files.js';
import type { RunOptions } from './run.js';
import { colorPaint, noPaint } from './terminal/paint.js';
import { progressOn } from './terminal/progress.js';
import { terminalReport } from './terminal/report.js';
import { version } from './version.js';
import { precisionOf, untilPrecise } from './precision.js';
import { mostThreads, threadsFor } from './threads-for.js';
import type { Words } from './words.js';

/** The whole of `yoha run`: read, simulate, write, print. */
export async function runScenario(file: string, options: RunOptions, context: Context): Promise<ExitCode> {
  const { host, text } = context;
  const browser = options.format === 'pdf' ? await browserFor(options, context) : null;
  const analyses = analysesOf(options.analyses, text);
  const outputs = runOutputs(analyses, options.format === 'pdf');
  const read = readScenario(file, options, context);
  // Without --strict the run itself says in how many trials, which is more than the central case knows.
  const reading = options.strict ? withCentralCase(read) : read;
  if (options.out !== undefined) await checkOutputFolder(options.out, outputs, reading.inputs, context);
  const { scenario } = reading;
  if (scenario === null || (options.strict && reading.count.warning > 0)) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  const { summary, notes } = await untilInterrupted(host, (signal) =>
    simulateAndWrite(reading, scenario, { ...options, browser, analyses, outputs }, context, signal),
  );
  const report = () => terminalReport(summary, options.out ?? null, host.stdout.color ? colorPaint : noPaint);
  if (options.json) await host.stdout.write(toJson(summary));
  else if (!options.quiet) await host.stdout.write(report());
  const letters = [...reading.letters(host.stderr.color), ...notes];
  if (letters.length > 0) await host.stderr.write(`\n${letters.join('\n\n')}\n`);
  return exitCode.done;
}

/** What is settled before anything is read or run. */
interface Plan {
  readonly browser: string | null;
  readonly analyses: readonly AnalysisName[];
  readonly outputs: Outputs;
}

/** What was run, and what is to be said about the files written. */
interface Outcome extends Rendered {
  readonly notes: readonly string[];
}

async function simulateAndWrite(
  reading: Reading,
  scenario: Scenario,
  options: Omit<RunOptions, 'analyses'> & Plan,
  context: Context,
  signal: AbortSignal,
): Promise<Outcome> {
  const { host, text } = context;
  const names = options.analyses;
  const precision = options.precision === undefined ? null : precisionOf(options.precision, scenario, text);
  const progress = progressOn(
    options.quiet ? { ...host.stderr, isTerminal: false } : host.stderr,
    () => host.now(),
    text,
  );
  const { workerPool } = await import('./worker-pool.js');
  const pool = workerPool(
    precision === null ? threadsFor(scenario, options.workers) : (options.workers ?? mostThreads()),
  );
  try {
    const onProgress = ({ done, total }: { done: number; total: number }): void => progress.simulated(done, total);
    const assessed = (one: Scenario): Promise<Assessment> =>
      assess(one, {
        version,
        allSeries: options.series === 'all',
        onProgress,
        signal,
        breathe,
        pool,
        ...(precision === null ? {} : { watch: precision.rule }),
      });
    const withTrials = (trials: number): Scenario | null =>
      readScenario(reading.file, { ...options, trials }, context).scenario;
    const result = precision === null ? null : await untilPrecise(precision, scenario, withTrials, assessed);
    const assessment = result === null ? await assessed(scenario) : result.assessment;
    if (precision !== null && result !== null && !options.quiet)
      await host.stderr.write(
        `${text.precisionReached(precision.text, result.halfWidth, result.trials, result.enough)}\n`,
      );
    const pulse = async (): Promise<void> => {
      await breathe();
      signal.throwIfAborted();
    };
    const analysed = result === null ? scenario : withTrials(result.trials)!;
    const analyses = await analyse(analysed, assessment.summary, names, {
      pool,
      breathe: pulse,
      onAnalysis: (name) => progress.analysing(names.indexOf(name) + 1, names.length),
    });
    const rendered = { ...assessment, scenario: analysed, summary: { ...assessment.summary, analyses } };
    if (options.out === undefined) return { ...rendered, notes: [] };
    progress.drawing();
    const { renderFiles } = await import('./render-files.js');
    const files = await renderFiles(rendered, reading.letters(false), signal);
    if (options.browser !== null) files.push(await pdfOf(files, { browser: options.browser, signal }, context));
    const notes = await writeOutputs(options.out, options.outputs, files, signal, context);
    return { ...rendered, notes };
  } finally {
    await pool.close();
    await progress.end();
  }
}

/** The browser that `--format pdf` needs, before any work is done. */
async function browserFor({ out }: RunOptions, context: Context): Promise<string> {
  const [{ pdfWords }, { findBrowser }] = await Promise.all([
    import('./pdf/words.js'),
    import('./pdf/find-browser.js'),
  ]);
  if (out === undefined) throw new Failure(exitCode.input, pdfWords(context.locale).needsOut);
  return findBrowser(context, 'report.html');
}

/** The report as it prints. */
async function pdfOf(files: readonly OutputFile[], printing: Printing, context: Context): Promise<OutputFile> {
  const { printPdf } = await import('./pdf/print-pdf.js');
  const report = files.find(({ name }) => name === 'report.html')!;
  return { name: 'report.pdf', bytes: await printPdf(report.bytes.toString(), printing, context) };
}

/** The analyses of `--analyses`; all of them when it is not given. */
function analysesOf(written: string | undefined, text: Words): readonly AnalysisName[] {
  if (written === undefined || written === 'all') return analysisNames;
  if (written === 'none') return [];
  return written.split(',').map((part) => {
    const name = analysisNames.find((each) => each === part.trim());
    if (name === undefined)
      throw new Failure(exitCode.input, text.unknownAnalysis(part.trim(), analysisNames.join(', ')));
    return name;
  });
}
