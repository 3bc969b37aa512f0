import { analyse } from '../../decide/analyses.js';
import type { AnalysisName, DecisionSummary } from '../../decide/analyses.js';
import { compare } from '../../decide/compare/compare.js';
import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import type { Scenario } from '../../model/scenario.js';
import { assess } from '../../summary/assess.js';
import { briefOf } from '../../write/brief/brief-of.js';
import { briefHtml } from '../../write/brief/html.js';
import { briefMarkdown } from '../../write/brief/markdown.js';
import type { BriefOptions } from '../brief.js';
import { readSides } from '../compare/read-sides.js';
import type { Sides } from '../compare/read-sides.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import { untilInterrupted } from '../interrupt.js';
import { Failure } from '../failure.js';
import { checkOutputFile } from '../output/check-output.js';
import { formatOfFile } from '../output/format-of-file.js';
import { writeOutput } from '../output/write-output.js';
import { findBrowser } from '../pdf/find-browser.js';
import { printPdf } from '../pdf/print-pdf.js';
import { readScenario, refusal } from '../read-scenario.js';
import { version } from '../version.js';
import { withPool } from '../with-pool.js';
import { briefEndings } from './formats.js';
import type { BriefFormat } from './formats.js';
import { briefCommandWords } from './words.js';

/** The whole of `yoha brief`: read, simulate, analyse, write one page. */
export async function briefScenario(file: string, options: BriefOptions, context: Context): Promise<ExitCode> {
  const { host } = context;
  const format = formatOf(options, context);
  const files = [file, ...(options.against ?? [])];
  const browser = format === 'pdf' ? await findBrowser(context, 'brief.html') : null;
  const reading = readScenario(file, options, context);
  const { scenario } = reading;
  if (scenario === null) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  const sides = files.length === 1 ? null : readSides(files, options, context, host.stderr.color);
  const inputs = [...reading.inputs, ...(sides?.inputs ?? [])];
  if (options.out !== undefined) await checkOutputFile(options.out, inputs, context);
  await untilInterrupted(host, async (signal) => {
    const [summary, against] = await simulated(scenario, sides, options, context, signal);
    const text = await written(summary, against, format);
    const bytes = browser === null ? text : await printPdf(text, { browser, signal }, context);
    signal.throwIfAborted();
    if (options.out === undefined) await host.stdout.write(text);
    else await writeOutput(options.out, bytes, { replace: true, signal }, context);
  });
  return exitCode.done;
}

/** Markdown where nothing is said. */
function formatOf({ out, format }: BriefOptions, context: Context): BriefFormat {
  if (out !== undefined) return formatOfFile(out, format, briefEndings, context);
  if (format === 'pdf') throw new Failure(exitCode.input, briefCommandWords(context.locale).needsOut);
  return format ?? 'md';
}

const written = (summary: DecisionSummary, against: CompareAnalysis | null, format: BriefFormat): Promise<string> => {
  const brief = briefOf(summary, against);
  return format === 'md' ? Promise.resolve(briefMarkdown(brief)) : briefHtml(brief);
};

/** The analyses that the page reads: what turns the verdict, or without a decision what moves the value. */
const wanted = ({ decision }: Scenario, { analyses }: BriefOptions): readonly AnalysisName[] => {
  if (analyses === 'none') return [];
  return decision === null ? ['sensitivity', 'information'] : ['stability', 'flips', 'information'];
};

function simulated(
  scenario: Scenario,
  sides: Sides | null,
  options: BriefOptions,
  context: Context,
  signal: AbortSignal,
): Promise<[DecisionSummary, CompareAnalysis | null]> {
  return withPool(scenario, options.workers, context, signal, async ({ pool, progress, breathe }) => {
    const onProgress = ({ done, total }: { done: number; total: number }): void => progress.simulated(done, total);
    const { summary } = await assess(scenario, { version, allSeries: false, onProgress, signal, breathe, pool });
    const names = wanted(scenario, options);
    const onAnalysis = (name: AnalysisName): void => progress.analysing(names.indexOf(name) + 1, names.length);
    const analyses = await analyse(scenario, summary, names, { pool, breathe, onAnalysis });
    const against = sides === null ? null : await compare(sides.sides, { ...sides, version, pool, breathe });
    progress.drawing();
    return [{ ...summary, analyses }, against];
  });
}
