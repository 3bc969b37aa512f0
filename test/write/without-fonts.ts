import { requireGlyphs } from '../../src/write/font.js';
import type { PageFonts } from '../../src/write/page-fonts.js';
import { textsOf } from '../../src/write/texts-of.js';

/**
 * Stands in for the fonts of a page whose text or markup a test reads: to compress them takes longer than all the rest. What the
 * font lacks is refused as ever.
 */
export const withoutFonts: PageFonts = (body) => {
  requireGlyphs(textsOf(body.normalize('NFC')));
  return Promise.resolve(['', '']);
};
