import type { AnalysisName, DecisionSummary } from '../../decide/analyses.js';
import { compare } from '../../decide/compare/compare.js';
import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import type { Scenario } from '../../model/scenario.js';
import { briefOf } from '../../pages/brief/brief-of.js';
import { briefHtml } from '../../write/brief/html.js';
import { briefMarkdown } from '../../write/brief/markdown.js';
import { atWork, simulated } from '../at-work.js';
import type { OptionsOfCommand, Run } from '../command.js';
import type { brief } from '../commands/brief.js';
import { readSides } from '../compare/read-sides.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { checkOutputFile } from '../output/check-output.js';
import { formatOfFile } from '../output/format-of-file.js';
import { writeOutput } from '../output/write-output.js';
import { findBrowser } from '../pdf/find-browser.js';
import { printPdf } from '../pdf/print-pdf.js';
import { accepted, readScenario } from '../read-scenario.js';
import { version } from '../version.js';

type Options = OptionsOfCommand<typeof brief>;
type Format = NonNullable<Options['format']>;

/** Reads, simulates, analyses and writes one page. */
export const work: Run<typeof brief> = async ([file], options, context) => {
  const { host } = context;
  const format = formatOf(options, context);
  const files = [file, ...(options.against ?? [])];
  const browser = format === 'pdf' ? await findBrowser(context, 'brief.html') : null;
  const reading = readScenario(file, options, context);
  const scenario = accepted(reading, context);
  const sides = files.length === 1 ? null : readSides(files, options, context, host.stderr.color);
  const inputs = [...reading.inputs, ...(sides?.inputs ?? [])];
  if (options.out !== undefined) await checkOutputFile(options.out, inputs, context);
  await atWork(scenario, options, context, async (at) => {
    const { pool, progress, signal, breathe } = at;
    const summary = await simulated(scenario, wanted(scenario, options), at);
    const against = sides === null ? null : await compare(sides.sides, { ...sides, version, pool, breathe });
    progress.drawing();
    const text = await written(summary, against, format);
    const bytes = browser === null ? text : await printPdf(text, { browser, signal }, context);
    signal.throwIfAborted();
    if (options.out === undefined) await host.stdout.write(text);
    else await writeOutput(options.out, bytes, { replace: true, signal }, context);
  });
  return exitCode.done;
};

const endings: Readonly<Record<string, Format>> = { '.md': 'md', '.html': 'html', '.htm': 'html', '.pdf': 'pdf' };

/** Markdown where nothing is said. */
function formatOf({ out, format }: Options, context: Context): Format {
  if (out !== undefined) return formatOfFile(out, format, endings, context);
  if (format === 'pdf') throw new Failure(exitCode.input, context.words.pdf.needsOut);
  return format ?? 'md';
}

const written = (summary: DecisionSummary, against: CompareAnalysis | null, format: Format): Promise<string> => {
  const page = briefOf(summary, against);
  return format === 'md' ? Promise.resolve(briefMarkdown(page)) : briefHtml(page);
};

/** The analyses that the page reads: what turns the verdict, or without a decision what moves the value. */
const wanted = ({ decision }: Scenario, { analyses }: Options): readonly AnalysisName[] => {
  if (analyses === 'none') return [];
  return decision === null ? ['sensitivity', 'information'] : ['stability', 'flips', 'information'];
};
