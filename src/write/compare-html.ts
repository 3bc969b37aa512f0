import type { CompareAnalysis } from '../decide/compare/compare-analysis.js';
import { compareContext } from '../pages/compare/context.js';
import { compareMasthead, type CompareMasthead } from '../pages/compare/frame.js';
import { compareSections } from '../pages/compare/papers.js';
import { figureIds } from '../pages/figure-ids.js';
import type { BlockWriter } from './html/blocks.js';
import { contentMarkup } from './html/content.js';
import { markup, user, type Markup } from './html/markup.js';
import { contents, fontFaces, page, sectionMarkup } from './html/page.js';
import { pageFonts, type PageFonts } from './page-fonts.js';
import type { ReportChart } from './html/picture.js';
import { style } from './html/style.js';

/** A comparison as one self-contained HTML page in the language of the first scenario, of the same make as a report. */
export async function compareHtml(
  found: CompareAnalysis,
  charts: readonly ReportChart[],
  fonts: PageFonts = pageFonts,
): Promise<string> {
  const context = compareContext(found);
  const { words } = context;
  const writer: BlockWriter = { charts, words, ids: figureIds(found), minus: words.figures.minus };
  const sections = compareSections(context);
  const body = markup`<main>
    ${mastheadMarkup(compareMasthead(context), found.seed, writer)} ${contents(sections, words)}
    ${sections.map((section, index) => sectionMarkup(section, index + 1, writer))}
  </main>`;
  const [regular, bold] = await fonts(body.toString());
  const title = `${words.comparePaper.title} · ${found.scenarios[0].title}`;
  return page(title, `${fontFaces(regular, bold)}${style}`, body, words);
}

function mastheadMarkup(head: CompareMasthead, seed: string, writer: BlockWriter): Markup {
  const { kicker, scenarios, frame, valuedAt, starts, adoptedWhy } = head;
  const adopted = head.adopted.map((each) => markup`<li>${contentMarkup(each, writer)}</li>`);
  return markup`<header class="masthead">
    <p class="kicker">${kicker}</p>
    <h1>${scenarios.map(
      ({ letter, title }) =>
        markup`<span class="compared"><span class="count">${letter}</span> ${user(title)}</span><br>`,
    )}</h1>
    <p class="facts">${contentMarkup(frame(seed), writer)} · ${valuedAt}</p>
    ${starts.length === 0 ? null : markup`<p class="note">${starts.join(writer.words.report.space)}</p>`}
    ${adopted.length === 0 ? null : markup`<p class="note">${adoptedWhy}</p><ul class="note">${adopted}</ul>`}
  </header>`;
}
