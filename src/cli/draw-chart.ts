import type { Chart } from '../charts/chart.js';
import { chartList, chartOf, charts } from '../charts/charts.js';
import type { ChartSpec } from '../charts/chart-spec.js';
import { analyse } from '../decide/analyses.js';
import { suggest } from '../diagnostics/suggest.js';
import type { Scenario } from '../model/scenario.js';
import { assess } from '../summary/assess.js';
import { toJson } from '../write/json.js';
import { toPng } from '../write/png.js';
import { wordsOf } from '../words/words.js';
import { toSvg } from '../write/svg.js';
import type { ChartFormat, ChartOptions } from './chart.js';
import { chartCommandWords } from './chart-words.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { untilInterrupted } from './interrupt.js';
import { checkOutputFile } from './output/check-output.js';
import { formatOfFile } from './output/format-of-file.js';
import { writeOutput } from './output/write-output.js';
import { readScenario, refusal } from './read-scenario.js';
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
  const chart = name === undefined ? null : chartNamed(name, context);
  const format = chart === null ? 'svg' : formatOf(options, context);
  const reading = readScenario(file, options, context);
  if (chart !== null && options.out !== undefined) await checkOutputFile(options.out, reading.inputs, context);
  const { scenario } = reading;
  if (scenario === null) {
    await host.stderr.write(refusal(reading, host.stderr.color));
    return exitCode.input;
  }
  if (chart === null) {
    const rows = chartList.map((each) => [each.name, wordsOf(reading.locale).charts.titles[each.name]]);
    await host.stdout.write(`${columns(rows, ['left', 'left'], Infinity).join('\n')}\n`);
    return exitCode.done;
  }
  await untilInterrupted(host, async (signal) => {
    const bytes = await inFormat(await make(chart, scenario, options, context, signal), format);
    signal.throwIfAborted();
    if (options.out === undefined) await host.stdout.write(bytes);
    else await writeOutput(options.out, bytes, { replace: true, signal }, context);
  });
  const letters = reading.letters(host.stderr.color);
  if (letters.length > 0) await host.stderr.write(`\n${letters.join('\n\n')}\n`);
  return exitCode.done;
}

function chartNamed(name: string, { locale }: Context): Chart {
  const found = chartOf(name);
  if (found !== undefined) return found;
  const names: string[] = chartList.map((each) => each.name);
  throw new Failure(exitCode.input, chartCommandWords(locale).unknown(name, suggest(name, names), names.join(', ')));
}

const endings: Readonly<Record<string, ChartFormat>> = { '.svg': 'svg', '.png': 'png', '.json': 'vl' };

function formatOf({ out, format }: ChartOptions, context: Context): ChartFormat {
  if (out !== undefined) return formatOfFile(out, format, endings, context);
  if (format === 'png' && context.host.stdout.isTerminal)
    throw new Failure(exitCode.input, chartCommandWords(context.locale).pngOnTerminal);
  return format ?? 'svg';
}

/** Simulates, makes the one analysis that the picture needs, and draws nothing yet. */
function make(
  { name, analysis }: Chart,
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
