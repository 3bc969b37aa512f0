import { glyphs } from '../../src/write/font.js';

/** A line of text as it is drawn, in pixels from the top left corner of the drawing. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Around the baseline, in em: what letters and kanji of the font fill. */
const ABOVE = 0.8;
const BELOW = 0.1;

const attribute = (tag: string, name: string): string | null => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function moved(tag: string): readonly [number, number] {
  const transform = attribute(tag, 'transform');
  if (transform === null) return [0, 0];
  const found = /^translate\(([-\d.e]+),([-\d.e]+)\)$/.exec(transform);
  if (found === null) throw new Error(`a transform that this reader does not know: ${transform}`);
  return [Number(found[1]), Number(found[2])];
}

function widthOf(text: string, size: number, heavy: boolean): number {
  const font = glyphs(heavy ? 'bold' : 'regular');
  return size * Array.from(text).reduce((sum, character) => sum + font.advance(character.codePointAt(0) ?? 0), 0);
}

/** Lines of one text element with its place on the page. */
function linesOf(tag: string, inner: string, [x, y]: readonly [number, number]): TextBox[] {
  if (attribute(tag, 'opacity') === '0') return [];
  const size = parseFloat(attribute(tag, 'font-size') ?? '11');
  const anchor = attribute(tag, 'text-anchor') ?? 'start';
  const spans = [...inner.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)];
  const lines =
    spans.length === 0
      ? [{ dy: 0, text: inner }]
      : spans.map(([, head = '', text = '']) => ({ dy: Number(attribute(`<tspan${head}`, 'dy') ?? 0), text }));
  let baseline = y;
  return lines.flatMap(({ dy, text }) => {
    baseline += dy;
    const shown = plain(text);
    const width = widthOf(shown, size, attribute(tag, 'font-weight') === 'bold');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    if (shown.trim() === '') return [];
    return [{ text: shown, left, right: left + width, top: baseline - ABOVE * size, bottom: baseline + BELOW * size }];
  });
}

/** The boxes of the drawing that was read last: several claims are made of each. */
let last: { readonly svg: string; readonly boxes: readonly TextBox[] } | null = null;

/** Every line of text of a drawing; a white rim below a text counts once with it. */
export function textBoxes(svg: string): readonly TextBox[] {
  if (last?.svg !== svg) last = { svg, boxes: boxesOf(svg) };
  return last.boxes;
}

function boxesOf(svg: string): TextBox[] {
  const boxes: TextBox[] = [];
  const places: (readonly [number, number])[] = [[0, 0]];
  for (const [tag, inner] of svg.matchAll(/<g(?: [^>]*)?>|<\/g>|<text[^>]*>((?:[^<]|<\/?tspan[^>]*>)*)<\/text>/g)) {
    const [x, y] = places[places.length - 1] ?? [0, 0];
    const [dx, dy] = tag === '</g>' ? [0, 0] : moved(tag.slice(0, tag.indexOf('>') + 1));
    if (tag === '</g>') places.pop();
    else if (tag.startsWith('<g')) places.push([x + dx, y + dy]);
    else boxes.push(...linesOf(tag.slice(0, tag.indexOf('>') + 1), inner ?? '', [x + dx, y + dy]));
  }
  const keys = new Set<string>();
  return boxes.filter((box) => {
    const key = [box.text, box.left.toFixed(1), box.top.toFixed(1)].join(' ');
    return keys.has(key) ? false : keys.add(key);
  });
}

const NOISE = 0.75;

/** Texts that stand outside of the drawing, in part or whole. */
export function clippedTexts(svg: string): string[] {
  const [width, height] = ['width', 'height'].map((name) => Number(attribute(svg.slice(0, svg.indexOf('>')), name)));
  return textBoxes(svg)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -NOISE || top < -NOISE || right > width + NOISE || bottom > height + NOISE,
    )
    .map(
      ({ text, left, right, top, bottom }) =>
        `${text} (${[left, right, top, bottom].map(Math.round).join(' ')} of ${width} × ${height})`,
    );
}

/** Pairs of texts that lie on each other. */
export function overlappingTexts(svg: string): string[] {
  const boxes = textBoxes(svg);
  return boxes.flatMap((a, k) =>
    boxes
      .slice(k + 1)
      .filter(
        (b) =>
          a.left < b.right - NOISE && b.left < a.right - NOISE && a.top < b.bottom - NOISE && b.top < a.bottom - NOISE,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}
