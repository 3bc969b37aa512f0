import { bottleneckBlocks, boundTexts } from './bottlenecks.js';
import type { PageContext } from './context.js';
import { blocks, list, paragraph, title, verbatim, type Section } from './page.js';

/** What a reader must know before trusting the figures: what held the plan back, bounds that were hit, warnings. @param issues formatted */
export function notesSection(context: PageContext, issues: readonly string[]): Section {
  const { words } = context;
  const bounds = boundTexts(context);
  const found = blocks(
    bottleneckBlocks(context),
    bounds.length === 0 ? null : list(bounds),
    issues.length === 0 ? null : [title(words.notes.warnings), verbatim(issues)],
  );
  return {
    id: 'notes',
    title: words.notes.title,
    blocks: found.length === 0 ? [paragraph(words.notes.noNotes)] : found,
  };
}
