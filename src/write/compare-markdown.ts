import type { CompareAnalysis } from '../decide/compare/compare-analysis.js';
import { compareContext } from '../pages/compare/context.js';
import { compareComment } from '../pages/compare/papers.js';
import { blocksMarkdown } from './markdown/blocks.js';
import { escaped } from './markdown/text.js';

/** A comparison as a comment for a change request, in the language of the first scenario. Figures are those of the page. Same comparison, same bytes. */
export function compareMarkdown(found: CompareAnalysis): string {
  const context = compareContext(found);
  const { words } = context;
  return `## ${escaped(words.comparePaper.title)}\n\n${blocksMarkdown(compareComment(context), { words, level: 3 })}\n`;
}
