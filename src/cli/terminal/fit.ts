import stringWidth from 'string-width';

/** Control characters, and those that change the direction of the text around them. */
const unprintable = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Text of the scenario on one line and harmless to the terminal, cut with … to at most `width` columns. */
export function fit(text: string, width: number): string {
  const clean = text.replace(/\s+/gu, ' ').replace(unprintable, '�').trim();
  if (stringWidth(clean) <= width) return clean;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(clean)) {
    if (stringWidth(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}
