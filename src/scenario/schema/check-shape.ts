import type { IssueCode } from '../../diagnostics/catalogue.js';
import type { IssueList } from '../../diagnostics/issues.js';
import { suggest } from '../../diagnostics/suggest.js';
import { childOf, formatPath, placeOf, plainOf, type MapNode, type PathStep } from '../read/tree.js';
import { printShort } from '../read/print-node.js';
import { branchFor, choicesAt, keysAt } from './allowed-keys.js';
import { prune } from './prune.js';
import { scenarioSchema, type ScenarioInput } from './scenario-schema.js';
import { meantBranch, type ShapeIssue } from './union-branch.js';
import { meantValue } from './value-words.js';

export interface Shaped {
  readonly input: ScenarioInput;
  readonly tree: MapNode;
}

/** Rounds of pruning; each removes at least one value, and a file with more faults than this is reported in part. */
const mostRounds = 40;

/**
 * Holds the tree against the schema and reports every difference. What does not fit is taken out, so that the rest can still be
 * read and its problems found in the same run. Null when nothing that could be read is left.
 */
export function checkShape(root: MapNode, issues: IssueList): Shaped | null {
  let tree = root;
  const taken = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const result = scenarioSchema.safeParse(plainOf(tree), { jitless: true });
    if (result.success) return { input: result.data, tree };
    const faults = result.error.issues.flatMap((issue) => unfold(issue as ShapeIssue, [], tree));
    for (const fault of faults) {
      if (!isEcho(fault, taken)) reportFault(fault, tree, issues);
    }
    for (const fault of faults) taken.add(formatPath(fault.path)).add(wholeOf(fault));
    const paths = faults.map(({ remove }) => remove);
    const next = prune(tree, paths);
    if (next === tree) return null;
    tree = next;
  }
  return null;
}

/** The map or list from which something known was taken out; what is not known leaves no gap. */
const wholeOf = ({ code, path }: Fault): string =>
  code === 'unknown-key' ? formatPath(path) : `${formatPath(path.slice(0, -1))} as a whole`;

/** What was wrong and taken out is missing in the next round, as a key or in the length of a list: no news. */
function isEcho({ code, path }: Fault, taken: ReadonlySet<string>): boolean {
  if (code === 'list-length' || code === 'list-empty') return taken.has(`${formatPath(path)} as a whole`);
  const parent = path.slice(0, -1);
  return code === 'missing-key' && (taken.has(formatPath(path)) || taken.has(`${formatPath(parent)} as a whole`));
}

/** What the schema expected, as a code of its own for each kind of value. */
const kindCodes: Readonly<Record<string, IssueCode>> = {
  array: 'list-expected',
  tuple: 'list-expected',
  object: 'map-expected',
  record: 'map-expected',
  string: 'text-expected',
};

interface Fault {
  readonly code: IssueCode;
  readonly path: readonly PathStep[];
  readonly data: Readonly<Record<string, string | number>>;
  /** What has to go so that the rest fits. */
  readonly remove: readonly PathStep[];
}

/** The faults behind one issue of the schema; of a union those of the branch that was meant. */
function unfold(issue: ShapeIssue, prefix: readonly PathStep[], tree: MapNode): Fault[] {
  const path = [...prefix, ...(issue.path as PathStep[])];
  const found = printFound(tree, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return betterBranch(issue, path, tree) ?? (issue.keys ?? []).map((key) => unknownKey(path, key, tree));
    case 'invalid_union': {
      const branch = meantBranch(issue.errors ?? []);
      if (branch !== null && branch.length > 0) return branch.flatMap((inner) => unfold(inner, path, tree));
      return noBranch(path, found, tree);
    }
    case 'invalid_value':
      return valueFault(path, found, (issue.values ?? []).map(String), tree);
    case 'invalid_key':
      return [{ code: 'key-form', path, data: { found: String(path.at(-1)) }, remove: path }];
    case 'too_small':
    case 'too_big':
      if (issue.minimum === 1) return [{ code: 'list-empty', path, data: { found }, remove: path }];
      return [{ code: 'list-length', path, data: { found, limit: Number(issue.minimum ?? issue.maximum ?? 0) }, remove: path }];
    default:
      return missingOr(kindCodes[issue.expected ?? ''] ?? 'number-expected', path, { found }, tree);
  }
}

/**
 * The schema settles for the branch of a union that only has keys too many. When another branch knows more of the keys, its own
 * faults are what the author wants to hear; null when none does.
 */
function betterBranch(issue: ShapeIssue, path: readonly PathStep[], tree: MapNode): Fault[] | null {
  const node = nodeAt(tree, path);
  if (node?.kind !== 'map') return null;
  const keys = node.entries.map(({ key }) => key);
  const branch = branchFor(tree, path, keys, issue.keys?.length ?? 0);
  const result = branch?.safeParse(plainOf(node), { jitless: true });
  if (result === undefined || result.success) return null;
  return result.error.issues.flatMap((inner) => unfold(inner as ShapeIssue, path, tree));
}

/** No branch takes this kind of value: say which kinds there are. */
function noBranch(path: readonly PathStep[], found: string, tree: MapNode): Fault[] {
  const keys = keysAt(tree, path);
  if (keys.includes('value')) return missingOr('number-expected', path, { found }, tree);
  const choices = choicesAt(tree, path);
  return choices.length > 0 ? valueFault(path, found, choices, tree) : missingOr('text-expected', path, { found }, tree);
}

const valueFault = (path: readonly PathStep[], found: string, allowed: readonly string[], tree: MapNode): Fault[] =>
  missingOr('unknown-value', path, { found, allowed: allowed.join(', '), suggestion: meantValue(found, allowed) || (suggest(found, allowed) ?? '') }, tree);

/** A value that is not there at all is a missing key, whatever the schema calls it. */
function missingOr(
  code: IssueCode,
  path: readonly PathStep[],
  data: Readonly<Record<string, string | number>>,
  tree: MapNode,
): Fault[] {
  if (nodeAt(tree, path) !== undefined) return [{ code, path, data, remove: path }];
  const key = String(path.at(-1));
  return [{ code: 'missing-key', path, data: { found: key }, remove: path.length === 1 ? path : path.slice(0, -1) }];
}

function unknownKey(path: readonly PathStep[], key: string, tree: MapNode): Fault {
  const allowed = keysAt(tree, path);
  const data = { found: key, suggestion: suggest(key, allowed) ?? '', allowed: allowed.join(', ') };
  return { code: 'unknown-key', path: [...path, key], data, remove: [...path, key] };
}

function reportFault({ code, path, data }: Fault, tree: MapNode, issues: IssueList): void {
  const node = code === 'unknown-key' ? undefined : nodeAt(tree, path);
  const place = node?.kind === 'scalar' ? node.place : placeOf(tree, path);
  issues.add(code, { path: formatPath(path), place, data });
}

const nodeAt = (tree: MapNode, path: readonly PathStep[]) =>
  path.reduce<ReturnType<typeof childOf>>((node, step) => childOf(node, step), tree);

/** The value as a word of a message. */
function printFound(tree: MapNode, path: readonly PathStep[]): string {
  const node = nodeAt(tree, path);
  return node === undefined ? '' : printShort(node);
}
