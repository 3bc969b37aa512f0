import type { DecisionSummary } from '../decide/analyses.js';
import { spelled } from './font.js';
import { pageFonts } from './page-fonts.js';
import type { PageFonts } from './page-fonts.js';
import { analysisSections } from '../pages/analyses.js';
import { assumptionsSection } from '../pages/assumptions.js';
import type { Context, ReportChart, Section } from './report/context.js';
import { costAndReturnSection } from '../pages/cost-and-return.js';
import { funnelSection } from '../pages/funnel.js';
import { spilloversSection } from '../pages/spillovers.js';
import { timelineSection } from '../pages/timeline.js';
import { pageOneMarkup } from './report/decision/page-one.js';
import { pageOneStyle } from './report/decision/style.js';
import { otherPictures } from '../pages/pictures.js';
import { figureIds } from '../pages/figure-ids.js';
import type { BlockWriter } from './html/blocks.js';
import { initiativesSection } from '../pages/initiatives.js';
import { markup, type Markup } from './html/markup.js';
import { methodSection, replaySection } from '../pages/method.js';
import { notesSection } from '../pages/notes.js';
import { contents, fontFaces, page, sectionMarkup } from './html/page.js';
import { paybackSection } from '../pages/payback.js';
import { phasesSection } from '../pages/phases.js';
import { pnlSection } from '../pages/pnl.js';
import { ratioSection } from '../pages/ratio.js';
import { style, styleEvidence } from './report/style.js';
import { targetsSection } from '../pages/targets.js';
import { verdictSection } from '../pages/verdict.js';
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
  const context: Context = {
    summary,
    words: wordsOf(summary.scenario.locale),
    charts,
    pictures: charts,
    issues: issues.map(spelled),
  };
  const body = bodyOf(context);
  const [regular, bold] = await fonts(body.toString());
  return page(
    summary.scenario.title,
    `${fontFaces(regular, bold)}${style}${styleEvidence}${pageOneStyle}`,
    body,
    context.words,
  );
}

function bodyOf(context: Context): Markup {
  const sections = sectionsOf(context).filter((section) => section !== null);
  const { charts, words } = context;
  const writer: BlockWriter = { charts, words, ids: figureIds(context.summary), minus: words.figures.minus };
  return markup`<a class="skip" href="#${sections[0].id}">${context.words.report.contents}</a>
  <main>
    ${pageOneMarkup(context, writer)} ${contents(sections, context.words)}
    ${sections.map((section, index) => sectionMarkup(section, index + 1, writer))}
  </main>`;
}

/** The fixed order of the report. */
const sectionsOf = (context: Context): (Section | null)[] => [
  verdictSection(context),
  targetsSection(context),
  paybackSection(context),
  initiativesSection(context),
  costAndReturnSection(context),
  timelineSection(context),
  spilloversSection(context),
  ratioSection(context),
  pnlSection(context),
  phasesSection(context),
  funnelSection(context),
  ...analysisSections(context),
  assumptionsSection(context),
  otherCharts(context),
  notesSection(context, context.issues),
  methodSection(context),
  replaySection(context),
];

/** Charts that no section claims are shown rather than dropped. */
function otherCharts(context: Context): Section | null {
  const rest = otherPictures(context);
  return rest.length === 0 ? null : { id: 'charts', title: context.words.report.otherCharts, blocks: rest };
}
