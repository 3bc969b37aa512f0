import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontFile, reducedFont } from './font.js';

const weights = ['regular', 'bold'] as const;

/** Paths of font files, and what removes them when they are not needed any more. */
export interface DrawingFonts {
  readonly files: string[];
  readonly remove: () => void;
}

const whole: DrawingFonts = { files: weights.map(fontFile), remove: () => undefined };

/** The font as it was cut last: the next picture mostly has the same characters, and others in it change nothing. */
let kept: { readonly characters: ReadonlySet<string>; readonly reduced: readonly Uint8Array[] } | null = null;

/** Beyond so many characters, those of earlier pictures are dropped: reading the font would take longer than cutting it. */
const MOST = 1000;

/** Both weights with the characters of a document, and perhaps those of earlier ones. */
async function reducedTo(svg: string): Promise<readonly Uint8Array[]> {
  const wanted = new Set(svg);
  const known = kept;
  if (known !== null && [...wanted].every((each) => known.characters.has(each))) return known.reduced;
  const together = new Set([...(known?.characters ?? []), ...wanted]);
  const characters = together.size > MOST ? wanted : together;
  const text = [...characters].join('');
  const reduced = await Promise.all(weights.map((weight) => reducedFont(text, weight, 'sfnt')));
  kept = { characters, reduced };
  return reduced;
}

/**
 * Both weights with few more than the characters of an SVG document, as files of their own: the renderer reads a font again
 * for every piece of text, and the whole one has 4.5 MB. Where nothing can be written, or characters are written as
 * numbers (`&#8722;`), the whole font; the picture is the same.
 */
export async function drawingFonts(svg: string): Promise<DrawingFonts> {
  if (svg.includes('&#')) return whole;
  const reduced = await reducedTo(svg);
  let folder = '';
  const remove = (): void => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  };
  try {
    folder = mkdtempSync(join(tmpdir(), 'yoha-font-'));
    const files = weights.map((weight) => join(folder, `${weight}.ttf`));
    files.forEach((file, at) => writeFileSync(file, reduced[at]));
    return { files, remove };
  } catch {
    remove();
    return whole;
  }
}
