import { analysisNames } from '../../decide/analyses.js';
import type { AnalysisName } from '../../decide/analyses.js';
import { significant } from '../../figures/significant.js';
import type { Scenario } from '../../model/scenario.js';
import type { Precision } from '../../scenario/value/read-precision.js';
import type { OutputFile } from '../../write/files.js';
import { analysed, assessed, atWork } from '../at-work.js';
import type { AtWork } from '../at-work.js';
import type { OptionsOfCommand, Run } from '../command.js';
import type { run } from '../commands/run.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { checkOutputFolder } from '../output/check-output.js';
import { runOutputs } from '../output/names.js';
import { writeOutputs } from '../output/write-output.js';
import type { Printing } from '../pdf/print-pdf.js';
import { precisionOf, untilPrecise } from '../precision.js';
import type { PreciseResult } from '../precision.js';
import { print, tellBelow } from '../print.js';
import { accepted, readScenario, withCentralCase } from '../read-scenario.js';
import type { Reading } from '../read-scenario.js';
import type { Rendered } from '../render-files.js';
import { terminalReport } from '../terminal/report.js';
import { mostThreads } from '../threads-for.js';

type Options = OptionsOfCommand<typeof run>;

/** Reads, simulates, writes where asked, prints. */
export const work: Run<typeof run> = async ([file], options, context) => {
  const { out } = options;
  const browser = options.format === 'pdf' ? await browserFor(options, context) : null;
  const analyses = analysesOf(options, context);
  const outputs = runOutputs(analyses, options.format === 'pdf');
  const read = readScenario(file, options, context);
  // Without --strict the run itself says in how many trials, which is more than the central case knows.
  const reading = options.strict ? withCentralCase(read) : read;
  if (out !== undefined) await checkOutputFolder(out, outputs, reading.inputs, context);
  const scenario = accepted(reading, context, options.strict);
  const precise = options.precision === undefined ? null : precisionOf(options.precision, scenario, context);
  const threads = { ...options, workers: options.workers ?? (precise === null ? undefined : mostThreads()) };
  const { summary, notes } = await atWork(scenario, threads, context, async (at) => {
    const rendered = await simulate({ reading, scenario, analyses, precise }, options, context, at);
    if (out === undefined) return { ...rendered, notes: [] };
    at.progress.drawing();
    const { renderFiles } = await import('../render-files.js');
    const files = await renderFiles(rendered, reading.letters(false), at.signal);
    if (browser !== null) files.push(await pdfOf(files, { browser, signal: at.signal }, context));
    return { ...rendered, notes: await writeOutputs(out, outputs, files, at.signal, context) };
  });
  await print(options, summary, (paint) => terminalReport(summary, out ?? null, paint), context);
  await tellBelow(reading, notes, context);
  return exitCode.done;
};

/** What is settled before anything is run. */
interface Plan {
  readonly reading: Reading;
  readonly scenario: Scenario;
  readonly analyses: readonly AnalysisName[];
  readonly precise: Precision | null;
}

/** Simulates with as many trials as are asked for, or as the figure of `--precision` needs, and analyses. */
async function simulate(
  { reading, scenario, analyses: names, precise }: Plan,
  options: Options,
  context: Context,
  at: AtWork,
): Promise<Rendered> {
  const all = { allSeries: options.series === 'all' };
  if (precise === null) {
    const assessment = await assessed(scenario, at, all);
    const analyses = await analysed(scenario, assessment.summary, names, at);
    return { ...assessment, scenario, summary: { ...assessment.summary, analyses } };
  }
  const withTrials = (trials: number): Scenario | null =>
    readScenario(reading.file, { ...options, trials }, context).scenario;
  const result = await untilPrecise(precise, scenario, withTrials, (one) =>
    assessed(one, at, { ...all, watch: precise.rule }),
  );
  if (!options.quiet) await context.host.stderr.write(`${reached(precise, result, context)}\n`);
  const { summary, series } = result.assessment;
  const analyses = await analysed(result.scenario, summary, names, at);
  return { series, scenario: result.scenario, summary: { ...summary, analyses } };
}

const reached = ({ text }: Precision, { halfWidth, trials, enough }: PreciseResult, { words }: Context): string =>
  words.commands.run.precisionReached(text, significant(halfWidth, 3), String(trials), enough);

/** The browser that `--format pdf` needs, before any work is done. */
async function browserFor({ out }: Options, context: Context): Promise<string> {
  if (out === undefined) throw new Failure(exitCode.input, context.words.pdf.needsOut);
  const { findBrowser } = await import('../pdf/find-browser.js');
  return findBrowser(context, 'report.html');
}

/** The report as it prints. */
async function pdfOf(files: readonly OutputFile[], printing: Printing, context: Context): Promise<OutputFile> {
  const { printPdf } = await import('../pdf/print-pdf.js');
  const report = files.find(({ name }) => name === 'report.html')!;
  return { name: 'report.pdf', bytes: await printPdf(report.bytes.toString(), printing, context) };
}

/** The analyses of `--analyses`; all of them when it is not given. */
function analysesOf({ analyses: written = 'all' }: Options, { words }: Context): readonly AnalysisName[] {
  if (written === 'all') return analysisNames;
  if (written === 'none') return [];
  return written.split(',').map((part) => {
    const name = analysisNames.find((each) => each === part.trim());
    if (name !== undefined) return name;
    throw new Failure(exitCode.input, words.commands.run.unknownAnalysis(part.trim(), analysisNames.join(', ')));
  });
}
