import { analysisSections } from './analyses.js';
import { assumptionsSection } from './assumptions.js';
import type { PageContext } from './context.js';
import { costAndReturnSection } from './cost-and-return.js';
import { funnelSection } from './funnel.js';
import { initiativesSection } from './initiatives.js';
import { methodSection, replaySection } from './method.js';
import { notesSection } from './notes.js';
import type { Section } from './page.js';
import { paybackSection } from './payback.js';
import { phasesSection } from './phases.js';
import { otherPictures } from './pictures.js';
import { pnlSection } from './pnl.js';
import { ratioSection } from './ratio.js';
import { spilloversSection } from './spillovers.js';
import { targetsSection } from './targets.js';
import { timelineSection } from './timeline.js';
import { verdictSection } from './verdict.js';

/** The sections of the report behind page one, in their fixed order. @param issues formatted warnings of the run */
export const reportSections = (context: PageContext, issues: readonly string[]): Section[] =>
  [
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
    notesSection(context, issues),
    methodSection(context),
    replaySection(context),
  ].filter((section) => section !== null);

/** Charts that no section claims are shown rather than dropped. */
function otherCharts(context: PageContext): Section | null {
  const rest = otherPictures(context);
  return rest.length === 0 ? null : { id: 'charts', title: context.words.report.otherCharts, blocks: rest };
}
