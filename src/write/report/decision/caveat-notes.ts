import { cutMiddle } from '../../../charts/cut-middle.js';
import type { Caveat } from '../../../pages/caveats.js';
import { markup, user, type Content } from '../../html/markup.js';
import type { Words } from '../../../words/words.js';

/** Caveats that page one has room for, and room for the label of one, in em. */
const MOST = 2;
const LABEL = 20;

/** What figures above cannot tell, a line each. */
export const caveatNotes = (caveats: readonly Caveat[], words: Words): Content =>
  caveats
    .slice(0, MOST)
    .map(({ label, text }) => markup`<p class="note">${user(cutMiddle(label, LABEL))}${words.report.colon}${text}</p>`);
