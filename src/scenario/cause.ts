import type { Issue, Place } from '../diagnostics/issue.js';
import { settingFile, type Setting } from './read/set-value.js';
import { childOf, wholeFile, type MapNode, type PathStep, type TreeNode } from './read/tree.js';

/** What is laid over other files: a variant's own keys and the settings of the command line. */
export interface Part {
  readonly own: MapNode;
  readonly settings: readonly Setting[];
}

interface Variant extends Part {
  readonly root: string;
  /** Names of the scenario files that were read. */
  readonly files: ReadonlySet<string>;
  readonly base: MapNode | null;
}

/** The problems of the document with only a part of what is laid over; null where it could not be looked at. */
type Again = (part: Part) => readonly Issue[] | null;

/**
 * Keys and values read again in search of causes, and how often at most; a problem whose cause is not found by then keeps its
 * place. A scenario of eight years has about 3,000 of them.
 */
const mostRead = 100_000;
const mostReadings = 60;

const sizeOf = (node: TreeNode | null): number => {
  if (node === null || node.kind === 'scalar') return 1;
  const inside = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return inside.reduce((sum, child) => sum + sizeOf(child), 1);
};

/**
 * Points each error that stands in an extended file, or comes from a setting, at what causes it: the smallest key of the variant,
 * or the setting, without which it is gone. The place where it shows goes along as related. Errors that the extended file has
 * by itself stay where they are.
 */
export function pointAtCauses(issues: readonly Issue[], variant: Variant, again: Again): Issue[] {
  const { base, settings, files, root, own } = variant;
  if (base === null && settings.length === 0) return [...issues];
  const nothing: MapNode = { ...own, entries: [] };
  const bare = again(base === null ? { own, settings: [] } : { own: nothing, settings: [] }) ?? [];
  const search = new Search(variant, again);
  return issues.map((issue): Issue => {
    const { place, severity } = issue;
    if (severity !== 'error' || place === null || !files.has(place.file)) return issue;
    if (place.file !== root || base === null ? isAmong(bare, issue) : settings.length === 0) return issue;
    const cause = search.setting(issue) ?? (place.file === root ? null : search.key(issue));
    if (cause === null) return issue;
    // What the base gives and the variant has no use for is taken out there, not in the base.
    const data =
      issue.code === 'unknown-key' && cause.file === root
        ? { ...issue.data, cure: `${issue.data.found}: null` }
        : issue.data;
    return { ...issue, place: cause, related: [place, ...issue.related], data };
  });
}

const isAmong = (issues: readonly Issue[], { code, path }: Issue): boolean =>
  issues.some((other) => other.code === code && other.path === path);

/** Leaves one thing out after the other. What was tried once is not tried again for the next problem. */
class Search {
  readonly #tried = new Map<string, readonly Issue[] | null>();
  readonly #most: number;

  constructor(
    readonly variant: Variant,
    readonly again: Again,
  ) {
    this.#most = Math.min(mostReadings, mostRead / (sizeOf(variant.base) + sizeOf(variant.own)));
  }

  setting(issue: Issue): Place | null {
    const { own, settings } = this.variant;
    const cause = settings.find((setting) => {
      const without = { own, settings: settings.filter((other) => other !== setting) };
      return this.#cures(`--set ${setting.path}`, without, issue);
    });
    return cause === undefined ? null : wholeFile(settingFile(cause));
  }

  key(issue: Issue, path: readonly PathStep[] = []): Place | null {
    const { own, base, settings } = this.variant;
    const [node, below] = [nodeAt(own, path), nodeAt(base ?? own, path)];
    // Only maps merge; what replaces is one thing.
    if (node?.kind !== 'map' || below?.kind !== 'map') return null;
    for (const { key, keyPlace } of node.entries) {
      const here = [...path, key];
      if (this.#cures(JSON.stringify(here), { own: without(own, here), settings }, issue))
        return this.key(issue, here) ?? keyPlace;
    }
    return null;
  }

  #cures(name: string, part: Part, issue: Issue): boolean {
    if (!this.#tried.has(name)) {
      if (this.#tried.size >= this.#most) return false;
      this.#tried.set(name, this.again(part));
    }
    const left = this.#tried.get(name) ?? null;
    return left !== null && !isAmong(left, issue);
  }
}

const nodeAt = (root: MapNode, path: readonly PathStep[]) =>
  path.reduce<ReturnType<typeof childOf>>((node, step) => childOf(node, step), root);

/** The map without the entry at a path. */
function without(node: MapNode, [step, ...rest]: readonly PathStep[]): MapNode {
  const entries = node.entries.flatMap((entry) => {
    if (entry.key !== step) return [entry];
    if (rest.length === 0 || entry.value.kind !== 'map') return [];
    return [{ ...entry, value: without(entry.value, rest) }];
  });
  return { ...node, entries };
}
