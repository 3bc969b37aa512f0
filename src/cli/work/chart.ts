import type { Chart } from '../../charts/chart.js';
import { chartList, chartOf, charts } from '../../charts/charts.js';
import type { ChartSpec } from '../../charts/chart-spec.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { Scenario } from '../../model/scenario.js';
import { wordsOf } from '../../words/words.js';
import { toJson } from '../../write/json.js';
import { toPng } from '../../write/png.js';
import { toSvg } from '../../write/svg.js';
import { atWork, simulated } from '../at-work.js';
import type { AtWork } from '../at-work.js';
import type { OptionsOfCommand, Run } from '../command.js';
import type { chart } from '../commands/chart.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { checkOutputFile } from '../output/check-output.js';
import { formatOfFile } from '../output/format-of-file.js';
import { writeOutput } from '../output/write-output.js';
import { tellBelow } from '../print.js';
import { accepted, readScenario } from '../read-scenario.js';
import { columns } from '../../write/text/columns.js';

type Options = OptionsOfCommand<typeof chart>;
type Format = NonNullable<Options['format']>;

/** Draws one picture to a file or to standard output; without a name it lists them. */
export const work: Run<typeof chart> = async ([file, name], options, context) => {
  const { host } = context;
  const asked = name === undefined ? null : chartNamed(name, context);
  const format = asked === null ? 'svg' : formatOf(options, context);
  const reading = readScenario(file, options, context);
  if (asked !== null && options.out !== undefined) await checkOutputFile(options.out, reading.inputs, context);
  const scenario = accepted(reading, context);
  if (asked === null) {
    const rows = chartList.map((each) => [each.name, wordsOf(reading.locale).charts.titles[each.name]]);
    await host.stdout.write(`${columns(rows, ['left', 'left'], Infinity).join('\n')}\n`);
    return exitCode.done;
  }
  await atWork(scenario, options, context, async (at) => {
    const bytes = await inFormat(await drawn(asked, scenario, context, at), format);
    at.signal.throwIfAborted();
    if (options.out === undefined) await host.stdout.write(bytes);
    else await writeOutput(options.out, bytes, { replace: true, signal: at.signal }, context);
  });
  await tellBelow(reading, [], context);
  return exitCode.done;
};

function chartNamed(name: string, { words }: Context): Chart {
  const found = chartOf(name);
  if (found !== undefined) return found;
  const names: string[] = chartList.map((each) => each.name);
  throw new Failure(exitCode.input, words.commands.chart.unknown(name, suggest(name, names), names.join(', ')));
}

const endings: Readonly<Record<string, Format>> = { '.svg': 'svg', '.png': 'png', '.json': 'vl' };

function formatOf({ out, format }: Options, context: Context): Format {
  if (out !== undefined) return formatOfFile(out, format, endings, context);
  if (format === 'png' && context.host.stdout.isTerminal)
    throw new Failure(exitCode.input, context.words.commands.chart.pngOnTerminal);
  return format ?? 'svg';
}

/** Simulates and makes the one analysis that the picture needs. */
async function drawn(
  { name, analysis }: Chart,
  scenario: Scenario,
  { words }: Context,
  at: AtWork,
): Promise<ChartSpec> {
  const summary = await simulated(scenario, analysis === null ? [] : [analysis], at);
  const found = charts(summary).find((each) => each.name === name);
  if (found === undefined) throw new Failure(exitCode.input, words.commands.chart.empty(name));
  return found;
}

async function inFormat(picture: ChartSpec, format: Format): Promise<string | Uint8Array> {
  if (format === 'vl') return toJson(picture.spec);
  const svg = await toSvg(picture);
  return format === 'svg' ? svg : toPng(svg);
}
