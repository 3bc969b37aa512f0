import { wrap } from '../../diagnostics/wrap.js';
import type { Caveat } from '../../pages/caveats.js';
import { fit } from '../../write/text/fit.js';
import type { Page } from './page.js';

/** What figures above cannot tell. */
export const caveatLines = (caveats: readonly Caveat[], { words, paint }: Page): string[] =>
  caveats.flatMap(({ label, text }) => wrap(`${fit(label, 60)}${words.report.colon}${text}`, '  ').map(paint.faint));
