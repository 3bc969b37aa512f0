import { formatIssue } from '../diagnostics/format.js';
import type { Issue } from '../diagnostics/issue.js';
import { inOrder } from '../diagnostics/issues.js';
import { visible, visiblePath } from '../diagnostics/visible.js';
import type { Locale, Scenario } from '../model/scenario.js';
import { folderResolver, readScenarioFile } from '../scenario/files.js';
import { loadScenario } from '../scenario/load-scenario.js';
import type { Sources } from '../scenario/load-scenario.js';
import type { LoadFailure, ResolveFile, ScenarioFile } from '../scenario/read/load-tree.js';
import type { MapNode } from '../scenario/read/tree.js';
import { centralIssues } from '../summary/bottlenecks/central-issues.js';
import { wordsOf } from '../words/words.js';
import { canDraw } from '../write/font.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { Failure, Refusal } from './failure.js';
import type { Changes } from './options.js';

/** Numbers of issues by severity. */
interface IssueCount {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** A scenario file that was read: the scenario, if it has no error, and everything there is to say about it. */
export interface Reading {
  readonly file: string;
  /** Every file on the disk that was read for it: itself, what it extends, its data. No output may replace one. */
  readonly inputs: readonly string[];
  readonly scenario: Scenario | null;
  /** What it was built from: the file with all that it extends. */
  readonly document: MapNode | null;
  /** Texts of all files that were read, by the name in the places of the issues. */
  readonly sources: Sources;
  readonly issues: readonly Issue[];
  readonly count: IssueCount;
  /** The language asked for, else that of the file. */
  readonly locale: Locale;
  /** Errors and warnings as letters to the author of the file. */
  readonly letters: (color: boolean) => readonly string[];
}

/**
 * Reads and validates a scenario file with the changes of the command line. A file that cannot be read at all throws a
 * Failure of files; whatever is wrong inside it is in the reading.
 */
export function readScenario(file: string, changes: Changes, context: Context): Reading {
  const read = readScenarioFile(file);
  if ('failure' in read) throw fileFailure(file, read, context);
  return readingOf(file, read, folderResolver(file), changes, context);
}

/** A file that cannot be read at all. */
export function fileFailure(
  file: string,
  { failure, detail }: LoadFailure,
  { words: { commandLine } }: Context,
): Failure {
  const code = {
    missing: 'ENOENT',
    'not-a-file': detail,
    unreadable: detail,
    outside: 'EACCES',
    'too-large': 'EFBIG',
  };
  return new Failure(exitCode.files, commandLine.cannotRead(visiblePath(file), commandLine.systemError(code[failure])));
}

/** The reading of bytes that go by this name, with a finder of the files that they name. */
export function readingOf(
  file: string,
  read: ScenarioFile,
  resolve: ResolveFile,
  { set, trials, seed, maxCells, locale: asked }: Changes,
  context: Context,
): Reading {
  const inputs = new Set(read.path === undefined ? [] : [read.path]);
  const recorded: ResolveFile = (name, from) => {
    const found = resolve(name, from);
    if (!('failure' in found) && found.path !== undefined) inputs.add(found.path);
    return found;
  };
  const result = loadScenario(read, {
    set,
    resolve: recorded,
    overrides: { trials, seed, locale: asked },
    maxCells,
    canDraw,
  });
  const about = {
    file,
    inputs: [...inputs],
    scenario: result.ok ? result.scenario : null,
    document: result.ok ? result.document : null,
    sources: result.sources,
    locale: asked ?? (result.ok ? result.scenario.locale : result.locale) ?? context.locale,
  };
  return saying(about, result.issues);
}

function saying(about: Omit<Reading, 'issues' | 'count' | 'letters'>, issues: readonly Issue[]): Reading {
  const { sources, locale } = about;
  const shown = issues.filter(({ severity }) => severity !== 'info');
  const source = (name: string): string | undefined => sources.get(name);
  const letters = (color: boolean): string[] => shown.map((issue) => formatIssue(issue, { locale, source, color }));
  return { ...about, issues, count: countOf(issues), letters };
}

/** With what the central case shows, where the scenario has no error. */
export function withCentralCase(reading: Reading): Reading {
  const { scenario, document, issues, sources } = reading;
  if (scenario === null || document === null) return reading;
  return saying(reading, inOrder([...issues, ...centralIssues(scenario, document)], [...sources.keys()]));
}

/** How many errors and warnings there are, in words. */
export const problemsOf = ({ count, locale }: Reading): string =>
  wordsOf(locale).commandLine.problems(count.error, count.warning);

/** What is told when a scenario is not run: its problems and how many there are. */
export function refusal(reading: Reading, color: boolean): string {
  const { refused } = wordsOf(reading.locale).commandLine;
  return `${reading.letters(color).join('\n\n')}\n\n${refused(visible(reading.file), problemsOf(reading))}`;
}

/** The scenario that was read; throws what there is to say of one that is not to be run. */
export function accepted(reading: Reading, { host }: Context, strict = false): Scenario {
  const { scenario, count } = reading;
  if (scenario === null || (strict && count.warning > 0)) throw new Refusal(refusal(reading, host.stderr.color));
  return scenario;
}

function countOf(issues: readonly Issue[]): IssueCount {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) count[severity] += 1;
  return count;
}
