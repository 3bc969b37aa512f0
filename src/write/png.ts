import { FONT_FAMILY, fontFile, missingGlyphs } from './font.js';
import { createRequire } from 'node:module';
import type { Resvg } from '@resvg/resvg-js';

const SCALE = 2;
/** Drawn for a character that the font lacks: a visible gap, never a silent one. */
const GETA = '〓';

/** Loaded at the first picture: the renderer is a native module. */
const renderer = (): typeof Resvg =>
  (createRequire(import.meta.url)('@resvg/resvg-js') as { Resvg: typeof Resvg }).Resvg;

/**
 * Rasterises an SVG document at twice its size on white, with the shipped font only.
 * Characters outside the font become 〓.
 */
export function toPng(svg: string): Uint8Array {
  const Renderer = renderer();
  const picture = new Renderer(drawable(svg), {
    fitTo: { mode: 'zoom', value: SCALE },
    background: '#ffffff',
    font: {
      loadSystemFonts: false,
      fontFiles: [fontFile('regular'), fontFile('bold')],
      defaultFontFamily: FONT_FAMILY,
      sansSerifFamily: FONT_FAMILY,
    },
  });
  return picture.render().asPng();
}

/** All markup is ASCII and therefore in the font: only texts are touched. */
function drawable(svg: string): string {
  const composed = svg.normalize('NFC');
  const missing = new Set(missingGlyphs(composed));
  if (missing.size === 0) return composed;
  return Array.from(composed, (character) => (missing.has(character) ? GETA : character)).join('');
}
