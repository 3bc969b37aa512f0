import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readTrueType, type GlyphTable } from './true-type.js';

/** The Japanese font that is shipped: no reader needs one of her own. */
export const FONT_FAMILY = 'BIZ UDPGothic';

export type FontWeight = 'regular' | 'bold';

const FILES: Readonly<Record<FontWeight, string>> = {
  regular: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  bold: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
};

const require = createRequire(import.meta.url);
const tables = new Map<FontWeight, GlyphTable>();

/** Path of a TrueType file, found through the package wherever it is installed. */
export const fontFile = (weight: FontWeight): string => require.resolve(FILES[weight]);

/** Characters and widths of a weight; the file is read once. */
export function glyphs(weight: FontWeight): GlyphTable {
  const known = tables.get(weight);
  if (known !== undefined) return known;
  const table = readTrueType(readFileSync(fontFile(weight)));
  tables.set(weight, table);
  return table;
}

const isLayout = (codePoint: number): boolean => codePoint < 0x20 || codePoint === 0x7f;

/** Characters of a text that the font cannot draw, each once, in order of appearance. */
export function missingGlyphs(text: string): string[] {
  const table = glyphs('regular');
  const missing = new Set<string>();
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!isLayout(codePoint) && !table.has(codePoint)) missing.add(character);
  }
  return [...missing];
}

/**
 * The part of the font that draws this text, as base64 WOFF2 for a `@font-face` inside an HTML file.
 * The same set of characters gives the same bytes, whatever their order.
 */
export async function subsetFont(text: string, weight: FontWeight = 'regular'): Promise<string> {
  const { default: subset } = await import('subset-font');
  const characters = [...new Set(text)].sort().join('');
  const font = await subset(readFileSync(fontFile(weight)), characters, { targetFormat: 'woff2' });
  return Buffer.from(font).toString('base64');
}
