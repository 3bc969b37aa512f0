import { markup, Markup, type Content } from './markup.js';

/** A drawn chart: SVG text, its name as of its file, a title and a description that says what it shows. */
export interface ReportChart {
  readonly name: string;
  readonly title: string;
  readonly svg: string;
  readonly description: string;
}

/**
 * An SVG document as an element of the page: its XML prolog and comments do not belong there. Its marks are hidden from
 * screen readers, for the drawing around it is named and described as a whole.
 */
const inline = (svg: string): Markup =>
  new Markup(
    svg
      .replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|<!--[\s\S]*?-->/g, '')
      .replace(/ role="img" aria-labelledby="[^"]*"/, '')
      .replace('<svg', '<svg aria-hidden="true"')
      // Read without the drawing (a mail's text), its words and numbers stay apart.
      .replaceAll('</text>', '</text> ')
      .trim(),
  );

/** A drawing and, where given, its data below it. */
export function figure(chart: ReportChart, data: Content = null): Markup {
  return markup`<figure>
    <div class="scroll" role="region" tabindex="0" aria-label="${chart.title}">
      <div class="drawing" role="img" aria-label="${`${chart.title} ${chart.description}`}">${inline(chart.svg)}</div>
    </div>
    ${data}
  </figure>`;
}
