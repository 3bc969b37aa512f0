import { compareCharts } from '../../charts/charts.js';
import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import { bridgeTable } from '../../tables/bridge.js';
import { compareTable } from '../../tables/compare.js';
import { compareHtml } from '../../write/compare-html.js';
import { toCsv } from '../../write/csv.js';
import type { OutputFile } from '../../write/files.js';
import { toJson } from '../../write/json.js';
import { toSvg } from '../../write/svg.js';
import { chartFiles } from '../render-files.js';
import { breathe } from '../interrupt.js';

/** Every file of a comparison, in memory. Rejects with the reason of the signal when it is aborted on the way. */
export async function compareFiles(found: CompareAnalysis, signal: AbortSignal): Promise<OutputFile[]> {
  const files: OutputFile[] = [compareTable(found), bridgeTable(found)].map((table) => ({
    name: `${table.name}.csv`,
    bytes: toCsv(table),
  }));
  const drawn = [];
  for (const chart of compareCharts(found)) {
    const svg = await toSvg(chart);
    await breathe();
    signal.throwIfAborted();
    files.push(...(await chartFiles(chart, svg)));
    drawn.push({ name: chart.name, title: chart.title, svg, description: chart.description });
  }
  const page = await compareHtml(found, drawn);
  return [{ name: 'compare.html', bytes: page }, { name: 'compare.json', bytes: toJson(found) }, ...files];
}
