import { isScalar, visit, type Document } from 'yaml';
import type { IssueList } from '../../diagnostics/issues.js';
import { placeAt, type Source } from './source.js';

/**
 * Full-width characters that look like YAML and are not: a space (U+3000) as indentation and a colon (U+FF1A) after a key.
 * Returns true when none was found.
 */
export function checkLayout(source: Source, document: Document, issues: IssueList): boolean {
  const found = [...spaces(source.text), ...colons(source.text)];
  if (found.length === 0) return true;
  const texts = textRanges(document);
  const outside = found.filter(({ at }) => !texts.some(([from, to]) => at > from && at < to));
  for (const { at, code } of outside) issues.add(code, { place: placeAt(source, at, at + 1) });
  return outside.length === 0;
}

interface Find {
  readonly at: number;
  readonly code: 'full-width-space' | 'full-width-colon';
}

const spaces = (text: string): Find[] =>
  [...text.matchAll(/^([ \t]*)\u3000/gmu)].map((match) => ({
    at: match.index + (match[1] ?? '').length,
    code: 'full-width-space',
  }));

/** `key：value` at the start of a line. */
const colons = (text: string): Find[] =>
  [...text.matchAll(/^([ \t\u3000]*(?:- )?["']?[\p{L}\p{N}_-]+["']?[ \t]*)：/gmu)].map((match) => ({
    at: match.index + (match[1] ?? '').length,
    code: 'full-width-colon',
  }));

/** Offsets of quoted and block texts, where these characters are ordinary. */
function textRanges(document: Document): [number, number][] {
  const ranges: [number, number][] = [];
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && node.type !== 'PLAIN' && node.range) ranges.push([node.range[0], node.range[1]]);
    },
  });
  return ranges;
}
