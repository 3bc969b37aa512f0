import type { Issue } from '../diagnostics/issue.js';
import { IssueList, sortIssues } from '../diagnostics/issues.js';
import type { Scenario } from '../model/scenario.js';
import { buildScenario } from './build/scenario.js';
import type { Overrides } from './build/frame.js';
import { checkCharacters, type CanDraw } from './check/characters.js';
import { checkScenario } from './check/check-scenario.js';
import { digestOf } from './digest.js';
import { loadTree, type ResolveFile, type ScenarioFile } from './read/load-tree.js';
import { setValue, type Setting } from './read/set-value.js';
import type { MapNode } from './read/tree.js';
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
  | { readonly ok: false; readonly issues: Issue[]; readonly sources: Sources };

/** What was made of a file, as far as it came; what is wrong with it is in the issues. */
interface Loaded {
  readonly document: MapNode;
  readonly scenario: Scenario;
}

/**
 * Bytes of a YAML or JSON file to a validated scenario with every default filled in. Reports every problem in one run, at most
 * 50, in the order of the files; warnings and information come with a good scenario too. Reads nothing by itself, never throws.
 */
export const loadScenario = (file: ScenarioFile, options: LoadOptions = {}): LoadResult =>
  loadWith((issues, sources) => {
    const tree = loadTree(file, { issues, resolve: options.resolve, sources });
    return tree === null ? null : read(tree, file.name, options, issues, sources);
  });

/** The same for a document that was put together from others: its values keep the places of the files they stand in. */
export const loadDocument = (document: MapNode, name: string, options: LoadOptions = {}): LoadResult =>
  loadWith((issues, sources) => read(document, name, options, issues, sources));

function loadWith(load: (issues: IssueList, sources: Map<string, string>) => Loaded | null): LoadResult {
  const issues = new IssueList();
  const sources = new Map<string, string>();
  const loaded = load(issues, sources);
  const sorted = sortIssues(issues, [...sources.keys()]);
  if (loaded === null || issues.failed) return { ok: false, issues: sorted, sources };
  return { ok: true, ...loaded, issues: sorted, sources };
}

function read(
  tree: MapNode,
  name: string,
  options: LoadOptions,
  issues: IssueList,
  sources: Map<string, string>,
): Loaded | null {
  const document = (options.set ?? []).reduce((changed, setting) => setValue(changed, setting, sources, issues), tree);
  if (options.canDraw !== undefined) checkCharacters(document, options.canDraw, issues);
  const shaped = checkShape(checkNames(document, issues), issues);
  if (shaped === null) return null;
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
