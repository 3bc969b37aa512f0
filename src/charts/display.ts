import { plainText } from '../diagnostics/plain-text.js';

/** Text of an author as it is drawn: as every output shows it, and half a surrogate pair, which no font has, as 〓. */
export const display = (text: string): string => plainText(text.replace(/\p{Cs}/gu, '〓'));

/** Wide as East Asian text and its marks (◆, △) are: one em; the rest is a little more than half of one. */
const isWide = (codePoint: number): boolean =>
  (codePoint >= 0x1100 && codePoint <= 0x115f) ||
  (codePoint >= 0x2190 && codePoint <= 0x27bf) ||
  (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
  (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
  (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
  (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
  (codePoint >= 0xff00 && codePoint <= 0xff60) ||
  codePoint >= 0x1f300;

/** Estimated width in em, rather too wide than too narrow. */
export function ems(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 1 : 0.6;
  return width;
}

/** At most `width` em, the rest as …. */
export function clip(text: string, width: number): string {
  if (ems(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (ems(kept + character) > width - 0.6) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Characters that must not begin a line in Japanese. */
const NOT_FIRST = /^[、。，．・：；）」』】〕〉》！？ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々%％,.;:)\]]/;

/** Sign, currency, amount and its word stay together: `−JPY 61.5 million`, `△61.5`. */
const isWithinAmount = (before: string, after: string): boolean =>
  /[−△+±]$/.test(before) ||
  (/(?:^|[^A-Za-z])[A-Z]{3} $/.test(before) && /^\d/.test(after)) ||
  (/\d $/.test(before) && /^(?:million|thousand)\b/.test(after));

/** Where a line may break: after a blank, and between wide characters unless the next one must not begin a line. */
function pieces(text: string): string[] {
  const parts: string[] = [];
  let current = '';
  let at = 0;
  for (const character of text) {
    const after = text.slice(at, at + 9);
    at += character.length;
    const previous = Array.from(current).pop() ?? '';
    const wide = isWide(character.codePointAt(0) ?? 0) || isWide(previous.codePointAt(0) ?? 0);
    const opens = /[（「『【〔〈《([]$/.test(current);
    const breaks =
      current !== '' &&
      !NOT_FIRST.test(character) &&
      !opens &&
      (previous === ' ' || wide) &&
      !isWithinAmount(current, after);
    if (breaks) {
      parts.push(current);
      current = character;
    } else current += character;
  }
  return current === '' ? parts : [...parts, current];
}

/** Lines of at most `width` em; a piece that is wider by itself stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && ems((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Whole sentences on a line where they fit, wrapped where one is too long. */
export function wrapSentences(sentences: readonly string[], width: number, between: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const sentence of sentences) {
    const joined = line === '' ? sentence : line + between + sentence;
    if (line !== '' && ems(joined) > width) {
      lines.push(...wrap(line, width));
      line = sentence;
    } else line = joined;
  }
  return line === '' ? lines : [...lines, ...wrap(line, width)];
}

/** The first line of at most `width` em, and all that does not fit on it. */
export function firstLine(text: string, width: number): readonly [string, string] {
  const [first = ''] = wrap(text, width);
  return [first, text.slice(first.length).trim()];
}
