import type { DecisionSummary } from '../decide/analyses.js';
import { spelled } from './font.js';
import { pageFonts } from './page-fonts.js';
import type { PageFonts } from './page-fonts.js';
import type { PageContext } from '../pages/context.js';
import type { ReportChart } from './html/picture.js';
import { pageOneMarkup } from './report/page-one.js';
import { pageOneStyle } from './report/page-one-style.js';
import { figureIds } from '../pages/figure-ids.js';
import { reportSections } from '../pages/report.js';
import type { BlockWriter } from './html/blocks.js';
import { markup, type Markup } from './html/markup.js';
import { contents, fontFaces, page, sectionMarkup } from './html/page.js';
import { style, styleEvidence } from './html/style.js';
import { wordsOf } from '../words/words.js';

/**
 * The report as one self-contained HTML page in the scenario's language: no script, no request, its own font.
 * `issues` are formatted warnings; `fonts` makes the page's own. Same arguments, same bytes. Rejects with MissingGlyph when the font lacks a character.
 */
export async function reportHtml(
  summary: DecisionSummary,
  charts: readonly ReportChart[],
  issues: readonly string[],
  fonts: PageFonts = pageFonts,
): Promise<string> {
  const context: PageContext = { summary, words: wordsOf(summary.scenario.locale), pictures: charts };
  const body = bodyOf(context, charts, issues.map(spelled));
  const [regular, bold] = await fonts(body.toString());
  return page(
    summary.scenario.title,
    `${fontFaces(regular, bold)}${style}${styleEvidence}${pageOneStyle}`,
    body,
    context.words,
  );
}

function bodyOf(context: PageContext, charts: readonly ReportChart[], issues: readonly string[]): Markup {
  const { summary, words } = context;
  const sections = reportSections(context, issues);
  const writer: BlockWriter = { charts, words, ids: figureIds(summary), minus: words.figures.minus };
  return markup`<a class="skip" href="#${sections[0].id}">${words.report.contents}</a>
  <main>
    ${pageOneMarkup(context, writer)} ${contents(sections, words)}
    ${sections.map((section, index) => sectionMarkup(section, index + 1, writer))}
  </main>`;
}
