import type { IssueList } from '../../diagnostics/issues.js';
import { filePath } from './file-path.js';
import { parseTree } from './parse-tree.js';
import { createSource } from './source.js';
import { wholeFile, type MapNode, type TreeNode } from './tree.js';

/** One `--set path=value`: the value is read as it would be in a file; `null` removes. */
export interface Setting {
  readonly path: string;
  readonly value: string;
}

/** The name under which messages show a setting. */
export const settingFile = (setting: Setting): string => `--set ${setting.path}`;

/** The tree with one value replaced, added or removed, at a path through the file or at the id of a quantity; unchanged when the path leads through something that is no map or list. */
export function setValue(root: MapNode, setting: Setting, sources: Map<string, string>, issues: IssueList): MapNode {
  const source = createSource(settingFile(setting), setting.value);
  sources.set(source.file, source.text);
  const steps = stepsOf(setting.path);
  const before = issues.all.length;
  const value = /^\s*$/.test(setting.value) ? null : parseTree(source, issues);
  if (value === null && issues.all.length > before) return root;
  const place = wholeFile(source.file);
  if (steps.includes('') || steps[0] === 'extends') {
    issues.add('set-path', { path: setting.path, place, data: { found: setting.path, step: setting.path } });
    return root;
  }
  if (value === null) {
    issues.add('set-empty', { path: setting.path, place, data: { found: setting.path } });
    return root;
  }
  const blocked = (step: string): null => {
    issues.add('set-path', { path: setting.path, place, data: { found: setting.path, step } });
    return null;
  };
  return (putUnder(root, filePath(root, steps), value, blocked) as MapNode | null) ?? root;
}

/** `effects[0].lift` and `effects.0.lift` are the same. */
const stepsOf = (path: string): string[] =>
  path
    .normalize('NFC')
    .replace(/\[(\d{4}-\d{2}|\d+)\]/g, '.$1')
    .split('.');

/** The node with `value` put under the steps; null when a step is blocked. */
function putUnder(
  node: TreeNode | undefined,
  steps: readonly string[],
  value: TreeNode,
  blocked: (step: string) => null,
): TreeNode | null {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const removes = rest.length === 0 && value.kind === 'scalar' && value.value === null;
  if (node?.kind === 'list') {
    const index = /^\d+$/.test(step) ? Number(step) : -1;
    if (index < 0 || index >= node.items.length) return blocked(step);
    if (removes) return { ...node, items: node.items.filter((_, k) => k !== index) };
    const child = putUnder(node.items[index], rest, value, blocked);
    return child && { ...node, items: node.items.map((item, k) => (k === index ? child : item)) };
  }
  if (node !== undefined && node.kind !== 'map') return blocked(step);
  const map: MapNode = node ?? { kind: 'map', entries: [], place: value.place };
  const found = map.entries.find((entry) => entry.key === step);
  if (removes) return { ...map, entries: map.entries.filter((entry) => entry !== found) };
  const child = putUnder(found?.value, rest, value, blocked);
  if (child === null) return null;
  const entry = { key: step, keyPlace: value.place, value: child };
  const entries = found ? map.entries.map((old) => (old === found ? entry : old)) : [...map.entries, entry];
  return { ...map, entries };
}
