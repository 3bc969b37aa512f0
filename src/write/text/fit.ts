import stringWidth from 'string-width';

/** Control characters, and those that change the direction of the text around them. */
const unprintable = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Text on one line without what a terminal would obey. */
export const printable = (text: string): string => text.replace(/\s+/gu, ' ').replace(unprintable, '�').trim();

const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

/** Text of the scenario on one line and harmless to the terminal, cut with … to at most `width` columns. */
export function fit(text: string, width: number): string {
  const clean = printable(text);
  if (stringWidth(clean) <= width) return clean;
  let cut = '';
  for (const segment of graphemes(clean)) {
    if (stringWidth(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}

/** A name in at most `width` columns. What is too long loses its middle: the front says whose it is, the end which field. */
export function fitMiddle(text: string, width: number): string {
  const clean = printable(text);
  if (stringWidth(clean) <= width) return clean;
  const all = graphemes(clean);
  let [front, back] = ['', ''];
  for (let kept = 0; kept < all.length; kept++) {
    const [head, tail] =
      kept % 2 === 0 ? [front + all[kept / 2], back] : [front, all[all.length - (kept + 1) / 2] + back];
    if (stringWidth(`${head}…${tail}`) > width) break;
    [front, back] = [head, tail];
  }
  return `${front.trimEnd()}…${back.trimStart()}`;
}
