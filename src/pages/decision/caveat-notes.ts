import { cutMiddle } from '../../charts/cut-middle.js';
import type { Words } from '../../words/words.js';
import type { Caveat } from '../caveats.js';
import { author } from '../content.js';
import { note, type Block } from '../page.js';

/** Caveats that page one has room for, and room for the label of one, in em. */
const MOST = 2;
const LABEL = 20;

/** What figures above cannot tell, a line each. */
export const caveatNotes = (caveats: readonly Caveat[], words: Words): Block[] =>
  caveats.slice(0, MOST).map(({ label, text }) => note(author(cutMiddle(label, LABEL)), words.report.colon, text));
