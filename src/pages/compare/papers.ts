import { letter } from '../../charts/compare-facts.js';
import type { Comparison } from '../../decide/compare/compare-analysis.js';
import { author, notation, strong } from '../content.js';
import { blocks, list, paragraph, title, type Block, type Section } from '../page.js';
import { bridgeComment, bridgeSection } from './bridge.js';
import { changesList, changesSection } from './changes.js';
import type { CompareContext } from './context.js';
import { compareMasthead, compareReplay, compareReplayInShort } from './frame.js';
import { pairedSection } from './paired.js';
import { mainFigures, outcomeText, sideBySideSection } from './side-by-side.js';

/** The whole comparison, below its masthead. */
export const compareSections = (context: CompareContext): Section[] => [
  sideBySideSection(context),
  ...context.found.comparisons.flatMap((comparison) => [
    pairedSection(comparison, context),
    changesSection(comparison, context),
    bridgeSection(comparison, context),
  ]),
  compareReplay(context),
];

/** A comment for a change request: verdicts, main figures, what changed and who answers for it, and how much each change moved. */
export function compareComment(context: CompareContext): Block[] {
  const { found, words } = context;
  const { scenarios, starts, adopted, adoptedWhy } = compareMasthead(context);
  return blocks(
    list(
      scenarios.map(({ letter: which, title: name, name: file }) => [
        strong(which),
        ' ',
        author(name),
        ' (',
        notation(file),
        ')',
      ]),
    ),
    adopted.length === 0 ? null : [paragraph(adoptedWhy), list(adopted)],
    starts.length === 0 ? null : paragraph(starts.join(words.report.space)),
    found.comparisons.flatMap((comparison) => [
      verdicts(comparison, context),
      mainFigures(comparison, context),
      ...changesList(comparison, context),
      ...bridgeComment(comparison, context),
    ]),
    compareReplayInShort(context),
  );
}

/** The verdicts of two scenarios, each by its own rules. */
function verdicts({ scenario }: Comparison, { found, words }: CompareContext): Block {
  const [before = '', after = ''] = [found.scenarios[0], found.scenarios[scenario]].map((each) =>
    outcomeText(each, words),
  );
  const { verdict, verdictStays } = words.compareComment;
  return title(before === after ? verdictStays(before) : verdict(before, after), `A → ${letter(scenario)}`);
}
