import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { codePointName } from '../scenario/read/decode-text.js';
import { readTrueType, type GlyphTable } from './true-type.js';

/** The Japanese font that is shipped: no reader needs one of her own. */
export const FONT_FAMILY = 'BIZ UDPGothic';

export type FontWeight = 'regular' | 'bold';

const FILES: Readonly<Record<FontWeight, string>> = {
  regular: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  bold: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
};

const require = createRequire(import.meta.url);
const contents = new Map<FontWeight, Buffer>();
const tables = new Map<FontWeight, GlyphTable>();

/** Path of a TrueType file, found through the package wherever it is installed. */
export const fontFile = (weight: FontWeight): string => require.resolve(FILES[weight]);

/** Bytes of a TrueType file, which is read once. */
function fontBytes(weight: FontWeight): Buffer {
  const bytes = contents.get(weight) ?? readFileSync(fontFile(weight));
  contents.set(weight, bytes);
  return bytes;
}

/** Characters and widths of a weight. */
export function glyphs(weight: FontWeight): GlyphTable {
  const known = tables.get(weight);
  if (known !== undefined) return known;
  const table = readTrueType(fontBytes(weight));
  tables.set(weight, table);
  return table;
}

/** Nothing to be seen: line breaks, joiners, direction marks, and variation selectors (the plain form is drawn). */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Whether the font has a glyph for a code point, or needs none. Plain ASCII is answered without reading the font. */
export const canDraw = (codePoint: number): boolean =>
  (codePoint >= 0x20 && codePoint < 0x7f) ||
  glyphs('regular').has(codePoint) ||
  UNSEEN.test(String.fromCodePoint(codePoint));

/** Characters of a text that the font cannot draw, each once, in order of appearance. */
export const missingGlyphs = (text: string): string[] => [
  ...new Set(Array.from(text).filter((character) => !canDraw(character.codePointAt(0) ?? 0))),
];

/** A text that cannot be drawn: the shipped font lacks a character of it, and a reader would see an empty box. */
export class MissingGlyph extends Error {
  constructor(
    readonly text: string,
    readonly character: string,
  ) {
    super(`the font has no ${codePointName(character)} ${character} (in: ${text})`);
    this.name = 'MissingGlyph';
  }
}

/**
 * Passes when the font draws all of these texts.
 * @throws MissingGlyph for the first text that it does not.
 */
export function requireGlyphs(texts: Iterable<string>): void {
  for (const text of texts) {
    const [character] = missingGlyphs(text);
    if (character !== undefined) throw new MissingGlyph(text, character);
  }
}

/** For text that only quotes (a line of the scenario's file): what the font lacks is spelled, in brackets that it has. */
export const spelled = (text: string): string =>
  Array.from(text.replaceAll('⟨', '〈').replaceAll('⟩', '〉'), (character) =>
    canDraw(character.codePointAt(0) ?? 0) ? character : `〈${codePointName(character)}〉`,
  ).join('');

/**
 * The part of the font that draws this text, as base64 WOFF for a `@font-face` inside an HTML file: a quarter larger than WOFF2, in a
 * fifteenth of the time.
 * The same set of characters gives the same bytes, whatever their order.
 */
export async function subsetFont(text: string, weight: FontWeight = 'regular'): Promise<string> {
  return Buffer.from(await reducedFont(text, weight, 'woff')).toString('base64');
}

/**
 * Features that every reader applies to horizontal text unasked. The font's others (full-width, old and vertical forms, fractions)
 * would bring their glyphs along: ten times the bytes of an English page.
 */
const FEATURES = ['ccmp', 'liga'];

/**
 * The part of the font that draws this text, as the bytes of a file. It has no hinting: the font's own instructions shift thin
 * horizontal strokes (en dash, minus) out of sight at text sizes in WebKit, and "−5" reads "5" there.
 */
export async function reducedFont(text: string, weight: FontWeight, form: 'woff' | 'sfnt'): Promise<Uint8Array> {
  const { default: subset } = await import('subset-font');
  const characters = [...new Set(text)].sort().join('');
  return subset(fontBytes(weight), characters, {
    targetFormat: form,
    noHinting: true,
    keepFeatures: FEATURES,
  });
}
