import { readMonth } from '../value/read-time.js';
import { childOf, type ListNode, type MapNode, type TreeNode } from './tree.js';

/**
 * The steps through a file to what a path names. A path is literal, or the id of a quantity, which says what a number is and not
 * where it stands: `effects.segments.web.leads.add` for an item of a list, a month of a table that stands under `value`, a
 * month in another writing, `churn.alpha` for the first of `churn: { sbg: … }`, `recruitment.perMonth` where the file has
 * `recruitment: 3`. What is not found stays as it is.
 */
export function filePath(root: TreeNode, steps: readonly string[]): string[] {
  const path: string[] = [];
  let node: TreeNode | undefined = root;
  let rest = steps;
  while (rest.length > 0) {
    const short = path.at(-1) === 'recruitment' && isFlow(node, rest);
    const { taken, written } = short ? { taken: 1, written: [] } : nextSteps(node, rest);
    rest = rest.slice(taken);
    path.push(...written);
    for (const step of written) node = childOf(node, step);
  }
  return path;
}

/** Steps of the path, and the steps through the file that they stand for. */
interface Steps {
  readonly taken: number;
  readonly written: readonly string[];
}

function nextSteps(node: TreeNode | undefined, rest: readonly string[]): Steps {
  const [step] = rest;
  if (node === undefined || childOf(node, step) !== undefined) return { taken: 1, written: [step] };
  if (node.kind === 'list') return effectIn(node, rest) ?? { taken: 1, written: [step] };
  if (node.kind !== 'map') return { taken: 1, written: [step] };
  const parameter = sbg.indexOf(step);
  if (parameter >= 0 && childOf(node, 'sbg') !== undefined) return { taken: 1, written: ['sbg', String(parameter)] };
  const table = monthIn(node, step);
  if (table !== null) return { taken: 1, written: [table] };
  const value = childOf(node, 'value');
  const inner = value?.kind === 'map' ? monthIn(value, step) : null;
  return { taken: 1, written: inner === null ? [step] : ['value', inner] };
}

/** The parameters of `sbg: [α, β]` in their order. */
const sbg: readonly string[] = ['alpha', 'beta'];

/** The key of a step table that means this month. */
function monthIn({ entries }: MapNode, step: string): string | null {
  const wanted = readMonth(step);
  if (!wanted.ok) return null;
  const found = entries.find(({ key }) => {
    const month = readMonth(key);
    return month.ok && month.value === wanted.value;
  });
  return found?.key ?? null;
}

/** A recruitment that is the number of new contracts a month and nothing else. */
const isFlow = (node: TreeNode | undefined, [step]: readonly string[]): boolean =>
  step === 'perMonth' &&
  (node?.kind === 'scalar' || (node?.kind === 'map' && !node.entries.some(({ key }) => flowKeys.has(key))));

const flowKeys: ReadonlySet<string> = new Set(['perMonth', 'pool', 'p', 'q']);

/** `segments.web.leads.add#2` among effects or spillovers: the second that adds to these leads. `….lag` is a key beside it. */
function effectIn({ items }: ListNode, rest: readonly string[]): Steps | null {
  const at = rest.findIndex((step) => /^(lift|add)(#\d+)?$/.test(step));
  if (at < 0) return null;
  const [kind, place = '1'] = rest[at].split('#');
  const on = rest.slice(0, at).join('.');
  const equal = items.flatMap((item, index) => (isOn(item, on, kind) ? [index] : []));
  const index = equal.at(Number(place) - 1);
  if (index === undefined) return null;
  const isLag = rest[at + 1] === 'lag';
  return { taken: at + (isLag ? 2 : 1), written: [String(index), isLag ? 'lag' : kind] };
}

function isOn(item: TreeNode, on: string, kind: string): boolean {
  const target = childOf(item, 'on');
  return target?.kind === 'scalar' && target.text.trim().normalize('NFC') === on && childOf(item, kind) !== undefined;
}
