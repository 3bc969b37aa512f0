import type { IssueCode } from '../../diagnostics/catalogue.js';
import type { IssueList } from '../../diagnostics/issues.js';
import { invisibleIn } from '../../diagnostics/visible.js';
import { codePointName } from '../read/decode-text.js';
import { formatPath, type MapEntry, type MapNode, type PathStep, type TreeNode } from '../read/tree.js';

/** Names that the language itself gives a meaning; as a key anywhere they are refused. */
const languageNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Words with a meaning of their own in runs, rules and series. */
const reservedWords: ReadonlySet<string> = new Set([
  'total',
  'none',
  'all',
  'without',
  'strict',
  'broad',
  'direct',
  'indirect',
  'always',
  'never',
  'permanent',
  'true',
  'false',
  'null',
]);

/** Words with a meaning in formulas. */
const formulaWords: ReadonlySet<string> = new Set([
  'min',
  'max',
  'exp',
  'log',
  'sqrt',
  'abs',
  'if',
  'and',
  'or',
  'not',
  'mod',
  'to',
  'xor',
  'months',
  'month',
  'years',
  'year',
  'normal',
  'lognormal',
  'uniform',
  'triangular',
  'pert',
  'beta',
  'gamma',
  'weibull',
  'bernoulli',
]);

/** Maps whose keys are ids chosen by the author. */
const idMaps: ReadonlySet<string> = new Set(['assumptions', 'segments', 'initiatives', 'capacities', 'measures']);
/** Lists whose items carry their id as `name`. */
const namedLists: ReadonlySet<string> = new Set(['phases', 'targets']);

/** Checks every key and every id; what cannot be used is reported and taken out. */
export function checkNames(root: MapNode, issues: IssueList): MapNode {
  const clean = withoutLanguageNames(root, [], issues) as MapNode;
  const entries = clean.entries.map((entry) => ({ ...entry, value: checkPart(entry, issues) }));
  return { ...clean, entries };
}

/** Parts without a name of the language, which stay as they are: documents that are put together from others share them. */
const clean = new WeakSet<TreeNode>();

function withoutLanguageNames(node: TreeNode, path: readonly PathStep[], issues: IssueList): TreeNode {
  if (node.kind === 'scalar' || clean.has(node)) return node;
  if (node.kind === 'list') {
    const items = node.items.map((item, index) => withoutLanguageNames(item, [...path, index], issues));
    if (items.some((item, at) => item !== node.items[at])) return { ...node, items };
  } else {
    const entries = node.entries.flatMap((entry): MapEntry[] => {
      const here = [...path, entry.key];
      if (languageNames.has(entry.key)) {
        report(issues, 'reserved-name', entry, here, { found: entry.key });
        return [];
      }
      const value = withoutLanguageNames(entry.value, here, issues);
      return [value === entry.value ? entry : { ...entry, value }];
    });
    if (entries.length < node.entries.length || entries.some((entry, at) => entry !== node.entries[at]))
      return { ...node, entries };
  }
  clean.add(node);
  return node;
}

function checkPart(entry: MapEntry, issues: IssueList): TreeNode {
  const { key, value } = entry;
  if (idMaps.has(key) && value.kind === 'map') return checkIds(key, value, issues);
  if (key === 'team' && value.kind === 'map' && value.entries.every((group) => group.value.kind === 'map')) {
    return checkIds(key, value, issues);
  }
  if (namedLists.has(key) && value.kind === 'list') checkNamed([key], value.items, issues);
  if (key === 'decision' && value.kind === 'map')
    for (const inner of value.entries)
      if (inner.key === 'checks' && inner.value.kind === 'list')
        checkNamed([key, inner.key], inner.value.items, issues);
  return value;
}

function checkIds(part: string, map: MapNode, issues: IssueList): MapNode {
  const folded = new Map<string, MapEntry>();
  const entries = map.entries.filter((entry) => {
    const wrong = wrongId(entry.key, part === 'assumptions' || part === 'measures');
    const same = folded.get(fold(entry.key));
    if (wrong !== null) report(issues, wrong.code, entry, [part, entry.key], wrong.data);
    else if (same !== undefined) {
      const details = { path: formatPath([part, entry.key]), place: entry.keyPlace, related: [same.keyPlace] };
      issues.add('same-name', { ...details, data: { found: entry.key, first: same.key } });
    } else folded.set(fold(entry.key), entry);
    return wrong === null && same === undefined;
  });
  return { ...map, entries };
}

/** Width and compatibility forms folded, so that `Ａ社` and `A社` meet. */
const fold = (id: string): string => id.normalize('NFKC');

function checkNamed(part: readonly PathStep[], items: readonly TreeNode[], issues: IssueList): void {
  const seen = new Map<string, MapEntry>();
  items.forEach((item, index) => {
    const entry = item.kind === 'map' ? item.entries.find(({ key }) => key === 'name') : undefined;
    if (entry?.value.kind !== 'scalar') return;
    const name = entry.value.text.normalize('NFC');
    const path = [...part, index, 'name'];
    const wrong = wrongId(name, false);
    const same = seen.get(fold(name));
    if (wrong !== null) report(issues, wrong.code, entry, path, wrong.data);
    else if (same !== undefined) {
      const details = { path: formatPath(path), place: entry.value.place, related: [same.value.place] };
      issues.add('duplicate-name', { ...details, data: { found: name } });
    } else seen.set(fold(name), entry);
  });
}

interface WrongId {
  readonly code: IssueCode;
  readonly data: Readonly<Record<string, string>>;
}

function wrongId(id: string, inFormulas: boolean): WrongId | null {
  const invisible = invisibleIn(id);
  if (invisible !== null) {
    return { code: 'invisible-character', data: { found: id, codePoint: codePointName(invisible) } };
  }
  const formed = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u.test(id) && /\p{L}/u.test(id);
  if (!formed) return { code: 'name-form', data: { found: id === '' ? '""' : id } };
  const word = id.toLowerCase();
  const reserved = reservedWords.has(word) || (inFormulas && formulaWords.has(word));
  return reserved ? { code: 'reserved-name', data: { found: id } } : null;
}

function report(
  issues: IssueList,
  code: IssueCode,
  entry: MapEntry,
  path: readonly PathStep[],
  data: Readonly<Record<string, string>>,
): void {
  issues.add(code, { path: formatPath(path), place: entry.keyPlace, data });
}
