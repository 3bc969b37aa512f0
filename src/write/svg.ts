import type { ChartSpec } from '../charts/chart-spec.js';
import { glyphs } from './font.js';

/** Vega numbers clip paths and gradients by a counter of the process: one drawing at a time keeps the bytes equal. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws a chart as one SVG document. Same chart, same bytes, whatever was drawn before, the time zone or the locale.
 * Nothing is loaded from disk or network. Ids inside carry the chart's name, so several drawings fit into one page.
 */
export function toSvg(chart: ChartSpec): Promise<string> {
  const drawn = queue.then(() => draw(chart));
  queue = drawn.catch(() => undefined);
  return drawn;
}

async function draw(chart: ChartSpec): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  (vega as unknown as TextMeasuring).textMetrics.width = textWidth;
  vega.resetSVGDefIds();
  const { spec } = compile(chart.spec, { logger: silent() });
  const view = new vega.View(vega.parse(spec), { renderer: 'none', loader: closedLoader() });
  const svg = await view.toSVG();
  view.finalize();
  return accessible(svg, chart);
}

/** A drawing's own reader-facing name and description; characters that XML forbids are dropped. */
function accessible(svg: string, chart: ChartSpec): string {
  const id = chart.name;
  const opening =
    `role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escapeXml(chart.title)}</title>` +
    `<desc id="${id}-desc">${escapeXml(chart.description)}</desc>`;
  return (
    svg
      .replace(/^(<svg[^>]*)>/, (_, head: string) => `${head} ${opening}`)
      // Inside tags: a text may read like an id.
      .replace(/<[^>]*>/g, (tag) =>
        tag.replace(/(id="|url\(#)(clip|gradient)/g, (_, before: string, what: string) => `${before}${id}-${what}`),
      )
      .replace(FORBIDDEN_IN_XML, '')
  );
}

// eslint-disable-next-line no-control-regex -- these are the characters to remove; Cs = half a surrogate pair
const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Part of Vega's public object that its types leave out. */
interface TextMeasuring {
  readonly textMetrics: { width: (item: TextItem, text: unknown) => number };
}

/** What Vega hands over of a text mark; absent parts take its own defaults. */
interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

/** Width in pixels by the shipped font: Vega's own estimate is a fifth too narrow for Japanese. */
function textWidth(item: TextItem, text: unknown): number {
  const heavy = item.fontWeight === 'bold' || Number(item.fontWeight) >= 600;
  const table = glyphs(heavy ? 'bold' : 'regular');
  let ems = 0;
  for (const character of String(text)) ems += table.advance(character.codePointAt(0) ?? 0);
  return ems * (item.fontSize ?? 11);
}

/** Charts carry their data: a request for anything else is refused. */
function closedLoader() {
  const refuse = (): Promise<never> => Promise.reject(new Error('charts load nothing'));
  return { options: {}, load: refuse, sanitize: refuse, http: refuse, file: refuse };
}

function silent() {
  const logger = {
    level: () => logger,
    error: () => logger,
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}
