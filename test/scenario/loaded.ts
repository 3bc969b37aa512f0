import type { Issue } from '../../src/diagnostics/issue.js';
import { loadScenario, type LoadOptions, type LoadResult } from '../../src/scenario/load-scenario.js';

/** A scenario text as the program reads it. */
export const load = (text: string, options?: LoadOptions): LoadResult =>
  loadScenario({ name: 'plan.yaml', bytes: new TextEncoder().encode(text) }, options);

/** Problems of a text, without those that say that something is left out. */
export const issuesOf = (text: string, options?: LoadOptions): Issue[] =>
  load(text, options).issues.filter(
    ({ code }) => !/^(no-discount-rate|purpose-missing|payback-missing|stop-missing)$/.test(code),
  );

/** `code at path`, in the order of the file. */
export const found = (text: string, options?: LoadOptions): string[] =>
  issuesOf(text, options).map(({ code, path }) => `${code} at ${path}`);
