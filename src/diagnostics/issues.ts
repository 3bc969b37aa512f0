import { catalogue, type IssueCode } from './catalogue.js';
import type { Issue, Place } from './issue.js';

export interface IssueDetails {
  readonly path?: string;
  readonly place?: Place | null;
  readonly related?: readonly Place[];
  readonly data?: Readonly<Record<string, string | number>>;
}

/** An issue of the catalogue; its severity is the code's. */
export const createIssue = (code: IssueCode, details: IssueDetails = {}): Issue => ({
  code,
  severity: catalogue[code].severity,
  path: details.path ?? '',
  place: details.place ?? null,
  related: details.related ?? [],
  data: details.data ?? {},
});

/** Collects the problems of one run. The same code at the same place is kept once. */
export class IssueList {
  readonly #issues: Issue[] = [];
  readonly #seen = new Set<string>();
  readonly #failed = new FailedPaths();

  add(code: IssueCode, details: IssueDetails = {}): void {
    this.push(createIssue(code, details));
  }

  push(...issues: readonly Issue[]): void {
    for (const issue of issues) {
      const { place } = issue;
      const key = JSON.stringify([issue.code, issue.path, place?.file, place?.start, issue.data]);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.#issues.push(issue);
      this.#failed.add(issue);
    }
  }

  get all(): readonly Issue[] {
    return this.#issues;
  }

  /** Whether an error was found at a path or below it. */
  failedAt(path: string): boolean {
    return this.#failed.has(path);
  }

  get failed(): boolean {
    return this.#issues.some((issue) => issue.severity === 'error');
  }
}

/** Where errors lie: `segments.web.arpa` lies within `segments.web`, and that within `segments`. */
class FailedPaths {
  readonly #paths = new Set<string>();

  add({ severity, path }: Issue): void {
    if (severity !== 'error') return;
    for (const { index } of path.matchAll(/[.[]|$/g)) this.#paths.add(path.slice(0, index));
    this.#paths.add('');
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }
}

/** Issues by file (in the given order) and position; those without a place come last. */
export function inOrder(issues: readonly Issue[], files: readonly string[]): Issue[] {
  const order = ({ place }: Issue): [number, number, number] => [
    place === null ? files.length : files.indexOf(place.file),
    place?.start.line ?? 0,
    place?.start.column ?? 0,
  ];
  return [...issues].sort((a, b) => {
    const [x, y] = [order(a), order(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  });
}

/** Most problems that one run reports; the last entry then counts the rest. */
const issueLimit = 50;

/** Issues by file (in the given order) and position; beyond the limit errors are kept first. */
export function sortIssues(all: readonly Issue[], files: readonly string[]): Issue[] {
  // A warning about a value that could not be read, or about something missing where something wrong was taken out, is an echo.
  const failed = new FailedPaths();
  all.forEach((issue) => failed.add(issue));
  const issues = all.filter(({ severity, path }) => severity === 'error' || path === '' || !failed.has(path));
  const sorted = inOrder(issues, files);
  if (sorted.length <= issueLimit) return sorted;
  const errors = sorted.filter((issue) => issue.severity === 'error');
  const others = sorted.filter((issue) => issue.severity !== 'error');
  const kept = inOrder([...errors, ...others].slice(0, issueLimit - 1), files);
  return [...kept, createIssue('more-problems', { data: { count: sorted.length - kept.length } })];
}
