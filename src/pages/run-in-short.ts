import { analysesInShort } from './analyses.js';
import { bandsInShort } from './bands.js';
import { bottlenecksInShort } from './bottlenecks.js';
import type { TextContext } from './context.js';
import { initiativesInShort } from './initiatives.js';
import type { Block } from './page.js';
import { paybackInShort } from './payback.js';
import { targetsInShort } from './targets.js';
import { verdictInShort } from './verdict.js';

/** The result of a run in one screen or two, topic by topic: what the terminal prints. */
export const runInShort = (context: TextContext): (readonly Block[])[] => [
  targetsInShort(context),
  [paybackInShort(context)],
  initiativesInShort(context),
  bandsInShort(context),
  bottlenecksInShort(context),
  verdictInShort(context),
  ...analysesInShort(context),
];
