import { stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { charts } from '../charts/charts.js';
import type { ChartSpec } from '../charts/chart-spec.js';
import { chartTopics } from '../charts/topics.js';
import type { ChartTopic } from '../charts/topics.js';
import { analyse } from '../decide/analyses.js';
import { suggest } from '../diagnostics/suggest.js';
import type { Scenario } from '../model/scenario.js';
import { assess } from '../summary/assess.js';
import { writeFileWhole } from '../write/files.js';
import { toJson } from '../write/json.js';
import { toPng } from '../write/png.js';
import { toSvg } from '../write/svg.js';
import type { ChartFormat, ChartOptions } from './chart.js';
import { chartCommandWords } from './chart-words.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { untilInterrupted } from './interrupt.js';
import { readScenario, refusal } from './read-scenario.js';
import { systemErrorCode } from './system-error.js';
import { columns } from './terminal/columns.js';
import { version } from './version.js';
import { withPool } from './with-pool.js';

/** The whole of `yoha chart`: one picture to a file or to standard output; without a name the list of them. */
export async function drawChart(
  file: string,
  name: string | undefined,
  options: ChartOptions,
  context: Context,
): Promise<ExitCode> {
  const { host } = context;
  const topic = name === undefined ? null : topicOf(name, context);
  const format = options.format ?? formatOf(options.out);
  if (topic !== null) await checkWhereTo(file, format, options, context);
  const reading = readScenario(file, options, context);
  const { scenario } = reading;
  if (scenario === null) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  if (topic === null) {
    const rows = chartTopics.map((each) => [each.name, each.title[reading.locale]]);
    await host.stdout.write(`${columns(rows, ['left', 'left'], Infinity).join('\n')}\n`);
    return exitCode.done;
  }
  const chart = await untilInterrupted(host, (signal) => make(topic, scenario, options, context, signal));
  const bytes = await inFormat(chart, format);
  if (options.out === undefined) await host.stdout.write(bytes);
  else await write(options.out, bytes, context);
  const letters = reading.letters(host.stderr.color);
  if (letters.length > 0) await host.stderr.write(`\n${letters.join('\n\n')}\n`);
  return exitCode.done;
}

function topicOf(name: string, { locale }: Context): ChartTopic {
  const found = chartTopics.find((each) => each.name === name);
  if (found !== undefined) return found;
  const names = chartTopics.map((each) => each.name);
  throw new Failure(exitCode.input, chartCommandWords(locale).unknown(name, suggest(name, names), names.join(', ')));
}

function formatOf(out: string | undefined): ChartFormat {
  const ending = out === undefined ? '' : extname(out).toLowerCase();
  return ending === '.png' ? 'png' : ending === '.json' ? 'vl' : 'svg';
}

/** What would be refused after the simulation is refused before it. */
async function checkWhereTo(
  file: string,
  format: ChartFormat,
  { out }: ChartOptions,
  { host, locale, text }: Context,
): Promise<void> {
  const own = chartCommandWords(locale);
  if (out === undefined) {
    if (format === 'png' && host.stdout.isTerminal) throw new Failure(exitCode.input, own.pngOnTerminal);
    return;
  }
  const refuse = (why: string): never => {
    throw new Failure(exitCode.files, text.cannotWrite(out, why));
  };
  if (out === '' || out.includes('\0')) refuse(text.outIsOddName);
  if (resolve(out) === resolve(file)) refuse(text.outIsInput);
  const kindOf = (path: string) =>
    stat(path).then(
      (found) => found,
      (error: unknown) => systemErrorCode(error) ?? 'EIO',
    );
  const folder = await kindOf(dirname(resolve(out)));
  if (typeof folder === 'string') refuse(text.systemError(folder));
  const existing = await kindOf(out);
  if (typeof existing !== 'string' && existing.isDirectory()) refuse(own.isFolder);
}

/** Simulates, makes the one analysis that the picture needs, and draws nothing yet. */
function make(
  { name, analysis }: ChartTopic,
  scenario: Scenario,
  { workers }: ChartOptions,
  context: Context,
  signal: AbortSignal,
): Promise<ChartSpec> {
  return withPool(scenario, workers, context, signal, async ({ pool, progress, breathe }) => {
    const onProgress = ({ done, total }: { done: number; total: number }): void => progress.simulated(done, total);
    const { summary } = await assess(scenario, { version, allSeries: false, onProgress, signal, breathe, pool });
    const analyses = await analyse(scenario, summary, analysis === null ? [] : [analysis], {
      pool,
      breathe,
      onAnalysis: () => progress.analysing(),
    });
    const chart = charts({ ...summary, analyses }).find((each) => each.name === name);
    if (chart === undefined) throw new Failure(exitCode.input, chartCommandWords(context.locale).empty(name));
    return chart;
  });
}

async function inFormat(chart: ChartSpec, format: ChartFormat): Promise<string | Uint8Array> {
  if (format === 'vl') return toJson(chart.spec);
  const svg = await toSvg(chart);
  return format === 'svg' ? svg : toPng(svg);
}

async function write(out: string, bytes: string | Uint8Array, { text }: Context): Promise<void> {
  try {
    await writeFileWhole(out, bytes, true);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    throw new Failure(exitCode.files, text.cannotWrite(out, text.systemError(code)));
  }
}
