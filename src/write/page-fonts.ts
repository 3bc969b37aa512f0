import { requireGlyphs, subsetFont } from './font.js';
import { textsOf } from './texts-of.js';

/** Regular and bold font of a page, as base64 WOFF, by its body. */
export type PageFonts = (body: string) => Promise<readonly [string, string]>;

/** Characters that the style may show although no text of the page holds them. */
const always = ' 0123456789.,';

/**
 * The shipped font, cut down to the characters of a page: regular and bold, as base64 WOFF. Decomposed characters are
 * in it in both forms, because a browser composes them.
 * Rejects with MissingGlyph when the font lacks a character of the page.
 */
export async function pageFonts(body: string): Promise<[string, string]> {
  const composed = body.normalize('NFC');
  requireGlyphs(textsOf(composed));
  const both = composed === body ? body : body + composed;
  const text = [...new Set(both + always)].sort().join('');
  return Promise.all([subsetFont(text, 'regular'), subsetFont(text, 'bold')]);
}
