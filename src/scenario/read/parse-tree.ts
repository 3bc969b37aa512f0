import { Composer, isAlias, isMap, isNode, isPair, isScalar, isSeq, Lexer, Parser, type Document } from 'yaml';
import type { IssueCode } from '../../diagnostics/catalogue.js';
import type { IssueList } from '../../diagnostics/issues.js';
import type { Place } from '../../diagnostics/issue.js';
import { joinCutValues } from './cut-values.js';
import { codePointName } from './decode-text.js';
import { checkLayout } from './check-layout.js';
import { checkMergeConflict } from './merge-conflict.js';
import { resolveScalar } from './resolve-scalar.js';
import { placeAt, type Source } from './source.js';
import type { ListNode, MapEntry, MapNode, ScalarNode, TreeNode } from './tree.js';

/** Deepest nesting of maps and lists in a file. */
const maxDepth = 32;
/** Most entries of one map or list; what is longer is data, and belongs into a CSV file. */
const maxEntries = 1_000;
/** Most words (keys and values) in a file; a scenario of 100 initiatives has about 3,000. */
const maxWords = 40_000;

type Token = Parameters<Composer['compose']>[0] extends Iterable<infer T> ? T : never;

/**
 * YAML or JSON text to a tree with places. JSON is read as the YAML that it is. Every scalar stays the text it was written as
 * until `resolveScalar`; aliases, tags, merge keys and a second document are refused. Null when no tree came out.
 */
export function parseTree(source: Source, issues: IssueList): TreeNode | null {
  const tokens = checkMergeConflict(source, issues) ? tokensOf(source, issues) : null;
  if (tokens === null) return null;
  // Equal keys are found below: the library's own check takes quadratic time.
  const composer = new Composer({ schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  const documents = [...composer.compose(tokens, true, source.text.length)];
  const first = documents[0];
  if (first === undefined || first.contents === null) {
    issues.add('empty-file', { place: placeAt(source, 0, 0) });
    return null;
  }
  const second = documents[1];
  if (second !== undefined) {
    issues.add('several-documents', { place: placeAt(source, second.range[0], second.range[0] + 3) });
  }
  const layoutClean = checkLayout(source, first, issues);
  if (reportSyntax(source, documents, layoutClean, issues)) return null;
  const reader = new TreeReader(source, issues);
  const tree = reader.read(first.contents);
  return layoutClean && second === undefined ? tree : null;
}

/** Lexemes that are no text of the file: start of a document, error, start of a scalar. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

const isWord = (lexeme: string): boolean => lexeme === '\u001f' || lexeme.startsWith('"') || lexeme.startsWith("'");

/** Tokens of the file; null when it is nested too deep or holds too many words, seen before anything is built from them. */
function tokensOf(source: Source, issues: IssueList): Token[] | null {
  const parser = new Parser();
  const tokens: Token[] = [];
  let offset = 0;
  let words = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack holds the document, then one entry a collection, then the scalar under way.
    const tooDeep = parser.stack.length - 2 > maxDepth;
    if (isWord(lexeme) && ++words > maxWords) {
      issues.add('too-many-words', { place: placeAt(source, offset, offset + 1), data: { limit: maxWords } });
      return null;
    }
    if (tooDeep) {
      issues.add('too-deep', { place: placeAt(source, offset, offset + 1), data: { limit: maxDepth } });
      return null;
    }
    if (!marks.has(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Our names for what the library finds most; the rest is `yaml-syntax`. */
const syntaxCodes: Readonly<Record<string, IssueCode>> = {
  BAD_INDENT: 'yaml-indentation',
  MISSING_CHAR: 'yaml-missing-character',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-key-in-value',
  MULTILINE_IMPLICIT_KEY: 'yaml-key-in-value',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_SCALAR_START: 'yaml-first-character',
};

function reportSyntax(
  source: Source,
  documents: readonly Document[],
  layoutClean: boolean,
  issues: IssueList,
): boolean {
  const problems = documents.slice(0, 1).flatMap((document) => [...document.errors, ...document.warnings]);
  for (const problem of problems) {
    const [from, to] = problem.pos;
    const place = placeAt(source, from, Math.max(to, from + 1));
    if (problem.code === 'TAG_RESOLVE_FAILED') continue; // the tag itself is reported below
    if (problem.code === 'TAB_AS_INDENT') issues.add('tab-indentation', { place });
    else if (layoutClean) issues.add(syntaxCodes[problem.code] ?? 'yaml-syntax', { place });
  }
  return problems.some((problem) => problem.code !== 'TAG_RESOLVE_FAILED');
}

class TreeReader {
  constructor(
    readonly source: Source,
    readonly issues: IssueList,
  ) {}

  /** Null for what is refused as a whole; its entry or item is then left out, so that nothing more is said about it. */
  read(node: unknown, fallback: Place = placeAt(this.source, 0, 0)): TreeNode | null {
    if (!isNode(node)) return { kind: 'scalar', value: null, text: '', plain: true, place: fallback };
    const place = this.placeOf(node.range, fallback);
    if (isAlias(node)) {
      this.issues.add('alias', { place, data: { found: `*${node.source}` } });
      return null;
    }
    if (node.anchor !== undefined) this.issues.add('alias', { place, data: { found: `&${node.anchor}` } });
    if (node.tag !== undefined) {
      this.issues.add('tag', { place, data: { found: node.tag.replace('tag:yaml.org,2002:', '!!') } });
      return null;
    }
    if ((isMap(node) || isSeq(node)) && node.items.length > maxEntries) {
      this.issues.add('too-many-entries', { place, data: { found: node.items.length, limit: maxEntries } });
      return null;
    }
    if (isMap(node)) return this.readMap(this.items(node), place);
    if (isSeq(node)) return this.readList(this.items(node), place);
    return isScalar(node) ? this.readScalar(node, place) : null;
  }

  items(node: { items: readonly unknown[]; flow?: boolean | undefined }): readonly unknown[] {
    if (node.flow !== true) return node.items;
    return joinCutValues(node.items, ({ text, from, to }) => {
      this.issues.add('quote-the-call', { place: placeAt(this.source, from, to), data: { found: text } });
    });
  }

  placeOf(range: readonly [number, number, number] | null | undefined, fallback: Place): Place {
    return range ? placeAt(this.source, range[0], range[1]) : fallback;
  }

  readScalar(node: { value: unknown; type?: string | undefined }, place: Place): ScalarNode {
    const text = typeof node.value === 'string' ? node.value : '';
    const plain = node.type === 'PLAIN' || node.type === undefined;
    const wrong = unprintable.exec(text);
    if (wrong) this.issues.add('control-character', { place, data: { codePoint: codePointName(wrong[0]) } });
    return { kind: 'scalar', value: plain ? resolveScalar(text) : text, text, plain, place };
  }

  readList(items: readonly unknown[], place: Place): ListNode {
    return { kind: 'list', items: items.flatMap((item) => this.read(item, place) ?? []), place };
  }

  readMap(items: readonly unknown[], place: Place): MapNode {
    const entries: MapEntry[] = [];
    const seen = new Map<string, Place>();
    for (const pair of items) {
      if (!isPair(pair)) continue;
      const keyNode = isScalar(pair.key) ? this.readScalar(pair.key, this.placeOf(pair.key.range, place)) : null;
      if (keyNode === null) {
        const keyPlace = isNode(pair.key) ? this.placeOf(pair.key.range, place) : place;
        this.issues.add(isAlias(pair.key) ? 'alias' : 'key-not-text', { place: keyPlace });
        continue;
      }
      const key = keyNode.text.normalize('NFC');
      const keyPlace = keyNode.place;
      const earlier = seen.get(key);
      if (key === '<<') this.issues.add('merge-key', { place: keyPlace });
      else if (earlier !== undefined) {
        this.issues.add('duplicate-key', { place: keyPlace, related: [earlier], data: { found: key } });
      } else {
        seen.set(key, keyPlace);
        const value = this.read(pair.value, keyPlace);
        if (value !== null) entries.push({ key, keyPlace, value });
      }
    }
    return { kind: 'map', entries, place };
  }
}

/** What an escape such as "\\u0000" can smuggle past the check of the text: control characters and halves of a pair. */
const unprintable = /(?![\t\n\r\u0085])\p{Cc}|\p{Surrogate}/u;
