import type { IssueList } from '../../diagnostics/issues.js';
import { wholeFile } from './tree.js';
import { createSource, placeAt, type Source } from './source.js';

/** Files above this many bytes are refused unread: a scenario is a few pages of text. */
export const maxFileBytes = 256 * 1024;

export interface EncodedText {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly size?: number;
}

/** Bytes to text: size, encoding and control characters. Null when the file cannot be read as text at all. */
export function decodeText(input: EncodedText, issues: IssueList): Source | null {
  const { name: file, bytes, size = bytes.length } = input;
  if (size > maxFileBytes) {
    issues.add('file-too-large', { place: wholeFile(file), data: { found: formatBytes(size), limit: '256 KiB' } });
    return null;
  }
  const wrong = firstNonUtf8(bytes);
  const zero = bytes.indexOf(0);
  if (zero >= 0 || wrong >= 0) {
    refuseBytes(file, bytes, wrong, zero, issues);
    return null;
  }
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  const source = createSource(file, text);
  return checkControlCharacters(source, issues) ? source : null;
}

const formatBytes = (count: number): string =>
  count >= 1024 * 1024 ? `${Math.round((count / 1024 / 1024) * 10) / 10} MiB` : `${Math.ceil(count / 1024)} KiB`;

function refuseBytes(file: string, bytes: Uint8Array, wrong: number, zero: number, issues: IssueList): void {
  const at = wrong < 0 || (zero >= 0 && zero < wrong) ? zero : wrong;
  const place = placeOfByte(file, bytes, at);
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    issues.add('not-utf8', { place, data: { byte, encoding: 'UTF-16' } });
  } else if (zero < 0 && looksLikeShiftJis(bytes)) {
    issues.add('not-utf8', { place, data: { byte, encoding: 'Shift_JIS' } });
  } else if (zero < 0 && !looksBinary(bytes)) {
    issues.add('not-utf8', { place, data: { byte } });
  } else {
    issues.add('not-text', { place, data: { byte } });
  }
}

/** Offset of the first byte that is not UTF-8, or −1. */
function firstNonUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Length of the well-formed UTF-8 sequence at an offset (Unicode table 3-7), 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let k = 1; k < length; k++) {
    const next = bytes[at + k] ?? 0;
    if (next < (k === 1 ? low : 0x80) || next > (k === 1 ? high : 0xbf)) return 0;
  }
  return length;
}

/** Every non-ASCII byte belongs to a Shift_JIS pair or is a half-width kana, and some pair has a lead that only Shift_JIS uses. */
function looksLikeShiftJis(bytes: Uint8Array): boolean {
  let typical = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80 || (lead >= 0xa1 && lead <= 0xdf)) continue;
    const trail = bytes[at + 1] ?? 0;
    if (lead === 0x80 || lead === 0xa0 || lead > 0xfc || trail < 0x40 || trail === 0x7f || trail > 0xfc) return false;
    if (lead <= 0x9f) typical++;
    at++;
  }
  return typical > 0;
}

/** More than one byte in fifty is a control character that no text holds. */
function looksBinary(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) return true;
  const control = bytes.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return control * 50 > bytes.length;
}

function placeOfByte(file: string, bytes: Uint8Array, at: number) {
  let line = 1;
  let from = 0;
  for (let k = 0; k < at; k++) {
    if (bytes[k] === 10) {
      line++;
      from = k + 1;
    }
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(from, at));
  const position = { line, column: before.length + 1 };
  return { file, start: position, end: position };
}

function checkControlCharacters(source: Source, issues: IssueList): boolean {
  let clean = true;
  for (const match of source.text.matchAll(/(?![\t\n\r\u0085])\p{Cc}/gu)) {
    clean = false;
    issues.add('control-character', {
      place: placeAt(source, match.index, match.index + 1),
      data: { codePoint: codePointName(match[0]) },
    });
  }
  return clean;
}

/** `U+202E` */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
