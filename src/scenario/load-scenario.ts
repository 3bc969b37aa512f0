import type { Issue } from '../diagnostics/issue.js';
import { IssueList, sortIssues } from '../diagnostics/issues.js';
import type { Scenario } from '../model/scenario.js';
import { buildScenario } from './build/scenario.js';
import type { Overrides } from './build/frame.js';
import { checkScenario } from './check/check-scenario.js';
import { digestOf } from './digest.js';
import { loadTree, type ResolveFile, type ScenarioFile } from './read/load-tree.js';
import { setValue, type Setting } from './read/set-value.js';
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
}

/** Texts of all files that were read and of the settings, by the name in the places of the issues. */
export type Sources = ReadonlyMap<string, string>;

export type LoadResult =
  | { readonly ok: true; readonly scenario: Scenario; readonly issues: Issue[]; readonly sources: Sources }
  | { readonly ok: false; readonly issues: Issue[]; readonly sources: Sources };

/**
 * Bytes of a YAML or JSON file to a validated scenario with every default filled in. Reports every problem in one run, at most
 * 50, in the order of the files; warnings and information come with a good scenario too. Reads nothing by itself, never throws.
 */
export function loadScenario(file: ScenarioFile, options: LoadOptions = {}): LoadResult {
  const issues = new IssueList();
  const sources = new Map<string, string>();
  const scenario = load(file, options, issues, sources);
  const sorted = sortIssues(issues, [...sources.keys()]);
  if (scenario === null || issues.failed) return { ok: false, issues: sorted, sources };
  return { ok: true, scenario, issues: sorted, sources };
}

function load(
  file: ScenarioFile,
  options: LoadOptions,
  issues: IssueList,
  sources: Map<string, string>,
): Scenario | null {
  const loaded = loadTree(file, { issues, resolve: options.resolve, sources });
  if (loaded === null) return null;
  const changed = (options.set ?? []).reduce((tree, setting) => setValue(tree, setting, sources, issues), loaded);
  const named = checkNames(changed, issues);
  const shaped = checkShape(named, issues);
  if (shaped === null) return null;
  const overrides = options.overrides ?? {};
  const built = buildScenario({ ...shaped, name: file.name, overrides, resolve: options.resolve, sources }, issues);
  checkScenario(built, options.maxCells, issues);
  return withDigest(built.scenario);
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
