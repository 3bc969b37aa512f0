import type { CompareAnalysis } from '../decide/compare/compare-analysis.js';
import { pageFonts } from './page-fonts.js';
import type { PageFonts } from './page-fonts.js';
import { bridgeSection } from './report/compare-bridge.js';
import { changesSection } from './report/compare-changes.js';
import { compareMasthead, compareReplay } from './report/compare-frame.js';
import { pairedSection } from './report/compare-paired.js';
import { sideBySideSection } from './report/compare-side-by-side.js';
import { compareContext, type CompareContext } from './report/compare-context.js';
import type { ReportChart, Section } from './report/context.js';
import { markup, type Markup } from './html/markup.js';
import { figureIds } from '../pages/figure-ids.js';
import type { BlockWriter } from './html/blocks.js';
import { contents, fontFaces, page, sectionMarkup } from './html/page.js';
import { style } from './report/style.js';

/** A comparison as one self-contained HTML page in the language of the first scenario, of the same make as a report. */
export async function compareHtml(
  found: CompareAnalysis,
  charts: readonly ReportChart[],
  fonts: PageFonts = pageFonts,
): Promise<string> {
  const context = compareContext(found, charts);
  const body = bodyOf(context);
  const [regular, bold] = await fonts(body.toString());
  const title = `${context.words.comparePaper.title} · ${found.scenarios[0].title}`;
  return page(title, `${fontFaces(regular, bold)}${style}`, body, context.words);
}

function bodyOf(context: CompareContext): Markup {
  const { found, words, charts } = context;
  const writer: BlockWriter = { charts, words, ids: figureIds(found), minus: words.figures.minus };
  const sections: Section[] = [
    sideBySideSection(context),
    ...found.comparisons.flatMap((comparison) => [
      pairedSection(comparison, context),
      changesSection(comparison, context),
      bridgeSection(comparison, context),
    ]),
    compareReplay(context),
  ];
  return markup`<main>
    ${compareMasthead(context)} ${contents(sections, words)}
    ${sections.map((section, index) => sectionMarkup(section, index + 1, writer))}
  </main>`;
}
