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
import { checkOutputFolder } from './output-folder.js';
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
import { writeAll } from './write-all.js';

/** Files that do not depend on the scenario; a scenario of such a name must not lie in the output folder. */
const ownNames = ['summary.json', 'report.html', 'report.pdf', 'yoha.xlsx'];

/** The whole of `yoha run`: read, simulate, write, print. */
export async function runScenario(file: string, options: RunOptions, context: Context): Promise<ExitCode> {
  const { host, text } = context;
  if (options.out !== undefined) await checkOutputFolder(options.out, file, ownNames, text);
  const browser = options.format === 'pdf' ? await browserFor(options, context) : null;
  const read = readScenario(file, options, context);
  // Without --strict the run itself says in how many trials, which is more than the central case knows.
  const reading = options.strict ? withCentralCase(read) : read;
  const { scenario } = reading;
  if (scenario === null || (options.strict && reading.count.warning > 0)) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  const { summary } = await untilInterrupted(host, (signal) =>
    simulateAndWrite(reading, scenario, { ...options, browser }, context, signal),
  );
  const report = () => terminalReport(summary, options.out ?? null, host.stdout.color ? colorPaint : noPaint);
  if (options.json) await host.stdout.write(toJson(summary));
  else if (!options.quiet) await host.stdout.write(report());
  const letters = reading.letters(host.stderr.color);
  if (letters.length > 0) await host.stderr.write(`\n${letters.join('\n\n')}\n`);
  return exitCode.done;
}

async function simulateAndWrite(
  reading: Reading,
  scenario: Scenario,
  options: RunOptions & { readonly browser: string | null },
  context: Context,
  signal: AbortSignal,
): Promise<Rendered> {
  const { host, text } = context;
  const { analyse, analysisNames } = await import('../decide/analyses.js');
  const names = analysesOf(options.analyses, analysisNames, text);
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
    if (options.out === undefined) return rendered;
    progress.drawing();
    const { renderFiles } = await import('./render-files.js');
    const files = await renderFiles(rendered, reading.letters(false), signal);
    if (options.browser !== null) files.push(await pdfOf(files, { browser: options.browser, signal }, context));
    await writeAll(options.out, files, signal, text);
    return rendered;
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
function analysesOf(written: string | undefined, known: readonly AnalysisName[], text: Words): readonly AnalysisName[] {
  if (written === undefined || written === 'all') return known;
  if (written === 'none') return [];
  return written.split(',').map((part) => {
    const name = known.find((each) => each === part.trim());
    if (name === undefined) throw new Failure(exitCode.input, text.unknownAnalysis(part.trim(), known.join(', ')));
    return name;
  });
}
