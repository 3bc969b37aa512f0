import { localeNamed } from '../diagnostics/locale.js';
import type { Issue } from '../diagnostics/issue.js';
import { IssueList, sortIssues } from '../diagnostics/issues.js';
import type { Locale, Scenario } from '../model/scenario.js';
import { buildScenario } from './resolve/scenario.js';
import type { Overrides } from './resolve/frame.js';
import { checkCharacters, type CanDraw } from './check/characters.js';
import { checkScenario } from './check/check-scenario.js';
import { pointAtCauses, type Part } from './cause.js';
import { digestOf } from './digest.js';
import { loadLayers, type ResolveFile, type ScenarioFile } from './read/load-tree.js';
import { mergeTrees } from './read/merge-trees.js';
import { setValue, type Setting } from './read/set-value.js';
import { childOf, type MapNode } from './read/tree.js';
import { checkMonthKeys } from './schema/check-month-keys.js';
import { checkNames } from './schema/check-names.js';
import { checkShape } from './schema/check-shape.js';

export interface LoadOptions {
  /** Single values laid over the file, in order. */
  readonly set?: readonly Setting[] | undefined;
  /** Finds files named by `extends` and `data`; without it such a name is an error. */
  readonly resolve?: ResolveFile | undefined;
  readonly overrides?: Overrides | undefined;
  /** Most cells (trials × months × runs × items) that a simulation may have; 2e10 when left out. */
  readonly maxCells?: number | undefined;
  /** Which characters reports and pictures can show; without it all pass. */
  readonly canDraw?: CanDraw | undefined;
}

/** Texts of all files that were read and of the settings, by the name in the places of the issues. */
export type Sources = ReadonlyMap<string, string>;

export type LoadResult =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly issues: Issue[];
      readonly sources: Sources;
      /** The file with all that it extends and the settings laid over it. */
      readonly document: MapNode;
    }
  | {
      readonly ok: false;
      readonly issues: Issue[];
      readonly sources: Sources;
      /** The language that the file, or one that it extends, asks for; null where none does. */
      readonly locale: Locale | null;
    };

/** A document as far as it could be read; what is wrong with it is in the issues. */
interface Read {
  readonly document: MapNode;
  readonly scenario: Scenario | null;
}

/**
 * Bytes of a YAML or JSON file to a validated scenario with every default filled in. Reports every problem in one run, at most
 * 50, in the order of the files; warnings and information come with a good scenario too. Reads nothing by itself, never throws.
 */
export function loadScenario(file: ScenarioFile, options: LoadOptions = {}): LoadResult {
  const [issues, sources] = [new IssueList(), new Map<string, string>()];
  const layers = loadLayers(file, { issues, resolve: options.resolve, sources });
  if (layers === null) return resultOf(null, issues.all, sources);
  const files = new Set(sources.keys());
  const { base, own } = layers;
  const read = readDocument(mergeTrees(base, own, issues), file.name, options, issues, sources);
  const again = (part: Part): readonly Issue[] | null => {
    const found = new IssueList();
    const over = { ...options, set: part.settings };
    const tried = readDocument(mergeTrees(base, part.own, found), file.name, over, found, new Map());
    return tried.scenario === null ? null : found.all;
  };
  const variant = { root: file.name, files, base, own, settings: options.set ?? [] };
  return resultOf(read, issues.failed ? pointAtCauses(issues.all, variant, again) : issues.all, sources);
}

/** The same for a document that was put together from others: its values keep the places of the files they stand in. */
export function loadDocument(document: MapNode, name: string, options: LoadOptions = {}): LoadResult {
  const [issues, sources] = [new IssueList(), new Map<string, string>()];
  return resultOf(readDocument(document, name, options, issues, sources), issues.all, sources);
}

function resultOf(read: Read | null, issues: readonly Issue[], sources: Sources): LoadResult {
  const sorted = sortIssues(issues, [...sources.keys()]);
  const failed = issues.some(({ severity }) => severity === 'error');
  if (read === null || read.scenario === null || failed)
    return { ok: false, issues: sorted, sources, locale: localeOf(read?.document, sources) };
  return { ok: true, document: read.document, scenario: read.scenario, issues: sorted, sources };
}

/** Of a document that could be put together; else the first that a text names at its outermost level, the file's own before its base. */
function localeOf(document: MapNode | undefined, sources: Sources): Locale | null {
  const node = childOf(document, 'locale');
  if (node?.kind === 'scalar') return localeNamed(node.text);
  const found = [...sources.values()].map((text) => /^["']?locale["']?\s*:\s*["']?(\w+)/m.exec(text)?.[1]);
  return found.map(localeNamed).find((named) => named !== null) ?? null;
}

function readDocument(
  tree: MapNode,
  name: string,
  options: LoadOptions,
  issues: IssueList,
  sources: Map<string, string>,
): Read {
  const document = (options.set ?? []).reduce((changed, setting) => setValue(changed, setting, sources, issues), tree);
  if (options.canDraw !== undefined) checkCharacters(document, options.canDraw, issues);
  const shaped = checkShape(checkNames(checkMonthKeys(document, issues), issues), issues);
  if (shaped === null) return { document, scenario: null };
  const overrides = options.overrides ?? {};
  const built = buildScenario({ ...shaped, name, overrides, resolve: options.resolve, sources }, issues);
  checkScenario(built, options.maxCells, issues);
  return { document, scenario: withDigest(built.scenario) };
}

/** The digest is taken when it is first read: a simulation does not need it. */
function withDigest(scenario: Omit<Scenario, 'digest'>): Scenario {
  let digest: string | null = null;
  return {
    ...scenario,
    get digest(): string {
      return (digest ??= digestOf(scenario));
    },
  };
}
