import { eachMade, type AnalysisName, type Found } from '../decide/analyses.js';
import type { AnalysisContext, PageContext, TextContext } from './context.js';
import { flipsInShort, flipsSection } from './flips.js';
import { informationInShort, informationSection } from './information.js';
import { ledgerInFull, ledgerInShort, ledgerSection } from './ledger.js';
import type { Block, Section } from './page.js';
import { pathsInShort, pathsSection } from './paths.js';
import { sensitivityInShort, sensitivitySection } from './sensitivity.js';
import { stabilityInShort, stabilitySection } from './stability.js';

/** All that papers say of an analysis. */
interface AnalysisPages<Name extends AnalysisName> {
  readonly section: (found: Found<Name>, context: PageContext) => Section;
  /** For narrow lines, without pictures: in full as a command of its own says it, else as below a run. */
  readonly text: (found: Found<Name>, context: AnalysisContext, full: boolean) => readonly Block[];
}

/** Flips shown of drawn inputs and of constants below a run. */
const FEW = 3;

const pages: { readonly [Name in AnalysisName]: AnalysisPages<Name> } = {
  stability: { section: stabilitySection, text: (found, context) => [stabilityInShort(found, context)] },
  flips: {
    section: flipsSection,
    text: (found, context, full) => flipsInShort(found, context, full ? Infinity : FEW),
  },
  ledger: {
    section: ledgerSection,
    text: (found, context, full) => [(full ? ledgerInFull : ledgerInShort)(found, context)],
  },
  sensitivity: {
    section: sensitivitySection,
    text: (found, context, full) => sensitivityInShort(found, context, { full }),
  },
  information: {
    section: informationSection,
    text: (found, context, full) => informationInShort(found, context, { full }),
  },
  paths: { section: pathsSection, text: (found, context) => [pathsInShort(found, context)] },
};

/** The sections of the analyses that were made. */
export const analysisSections = (context: PageContext): Section[] =>
  eachMade(context.summary.analyses ?? {}, (name, found) => pages[name].section(found, context));

/** The short forms of the analyses that were made, each by itself. */
export const analysesInShort = ({ summary, words }: TextContext): (readonly Block[])[] =>
  eachMade(summary.analyses ?? {}, (name, found) => pages[name].text(found, { summary, words }, false));

/** An analysis as a command of its own says it. */
export const analysisInFull = <Name extends AnalysisName>(
  name: Name,
  found: Found<Name>,
  context: AnalysisContext,
): readonly Block[] => pages[name].text(found, context, true);
