import { drawingFonts } from './drawing-fonts.js';
import { FONT_FAMILY, requireGlyphs } from './font.js';
import { withTexts } from './png-text.js';
import { textsOf } from './texts-of.js';
import { createRequire } from 'node:module';
import type { Resvg } from '@resvg/resvg-js';

const SCALE = 2;

/** Loaded at the first picture: the renderer is a native module. */
const renderer = (): typeof Resvg =>
  (createRequire(import.meta.url)('@resvg/resvg-js') as { Resvg: typeof Resvg }).Resvg;

/**
 * Rasterises an SVG document at twice its size on white, with the shipped font only. Its title and description go along as texts of the file.
 * Rejects with MissingGlyph when the font lacks a character of a text in it.
 */
export async function toPng(svg: string): Promise<Uint8Array> {
  const Renderer = renderer();
  const document = drawable(svg);
  const { files, remove } = await drawingFonts(document);
  try {
    const picture = new Renderer(document, {
      fitTo: { mode: 'zoom', value: SCALE },
      background: '#ffffff',
      font: {
        loadSystemFonts: false,
        fontFiles: files,
        defaultFontFamily: FONT_FAMILY,
        sansSerifFamily: FONT_FAMILY,
      },
    });
    return withTexts(picture.render().asPng(), textsFor(svg));
  } finally {
    remove();
  }
}

/** What a drawing says of itself (`toSvg`): title, and a description with the figures and their units. */
function textsFor(svg: string): Readonly<Record<string, string>> {
  const said = (tag: string): string | undefined =>
    new RegExp(`<${tag} [^>]*>([^<]*)</${tag}>`)
      .exec(svg)?.[1]
      ?.replace(/&(lt|gt|amp);/g, (_, name: string) => signs[name]);
  return Object.fromEntries(
    Object.entries({ Title: said('title'), Description: said('desc') }).flatMap(([keyword, text]) =>
      text === undefined ? [] : [[keyword, text]],
    ),
  );
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** The document with composed characters, as the font has them, and without those that are not to be seen. */
function drawable(svg: string): string {
  const composed = svg.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  requireGlyphs(textsOf(composed));
  return composed;
}
