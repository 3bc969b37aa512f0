import type { IssueCode } from '../../diagnostics/catalogue.js';
import type { Place } from '../../diagnostics/issue.js';
import type { IssueList } from '../../diagnostics/issues.js';
import type { NameFinder } from '../../formula/names.js';
import type { Problem } from '../../formula/problem.js';
import type { Distribution } from '../../random/distribution.js';
import type { FiscalCalendar, Month } from '../../model/time.js';
import type { ResolveFile } from '../read/load-tree.js';
import { printShort } from '../read/print-node.js';
import type { ScalarNode } from '../read/tree.js';
import type { Cursor } from './cursor.js';

/** What the readers of single fields need to know of the whole scenario. */
export interface BuildContext {
  readonly issues: IssueList;
  readonly resolve: ResolveFile | undefined;
  readonly sources: Map<string, string>;
  readonly start: Month;
  readonly horizon: number;
  readonly calendar: FiscalCalendar;
  readonly assumptions: ReadonlyMap<string, KnownAssumption>;
  /** Finds the names of the assumptions in a text. */
  readonly finder: NameFinder;
}

/** A value as far as a slip can be told from it: a number or a distribution, in the unit as written. */
export interface Told {
  readonly value: number | Distribution;
  readonly percent: boolean;
  readonly perYear: boolean;
  /** Name of the assumption in which it is written; null where it stands in the field itself. */
  readonly name: string | null;
}

/** What the users of an assumption need to know of it before it is built. */
export interface KnownAssumption {
  /** Written per year, by itself or through a bare name. */
  readonly perYear: boolean;
  /** It changes over the months, by itself or through the names in its formula. */
  readonly shaped: boolean;
  /** Its number or distribution; null where it is a formula or a mapping. */
  readonly told: Told | null;
}

/** Reports a problem inside the text of a value, pointing at the part that is wrong. */
export function reportProblem(cursor: Cursor<unknown>, problem: Problem, context: Pick<BuildContext, 'issues'>): void {
  const unknown = problem.code === 'formula-unknown-name' ? problem.data.found : null;
  // The name of something that was refused where it is given.
  if (unknown !== null && ['assumptions', 'measures'].some((home) => context.issues.failedAt(`${home}.${unknown}`)))
    return;
  const place = partOf(cursor, problem.offset, problem.length);
  context.issues.add(problem.code satisfies IssueCode, { path: cursor.path, place, data: problem.data });
}

/**
 * Reports an issue at a cursor: at the value when it is one word or text, at the key when it is more. What was found is said
 * in the words of the file, also where the value is a map or a list.
 */
export function report(
  context: Pick<BuildContext, 'issues'>,
  code: IssueCode,
  cursor: Cursor<unknown>,
  data: Readonly<Record<string, string | number>> = {},
  place: Place = cursor.node?.kind === 'scalar' ? cursor.valuePlace : cursor.place,
): void {
  const found = data.found === '' && cursor.node !== undefined ? printShort(cursor.node) : data.found;
  context.issues.add(code, { path: cursor.path, place, data: found === undefined ? data : { ...data, found } });
}

function partOf(cursor: Cursor<unknown>, offset: number, length: number): Place {
  const node = cursor.node;
  if (node?.kind !== 'scalar') return cursor.valuePlace;
  const { place } = node;
  const inset = insetOf(node);
  if (inset === null || length === 0) return place;
  const column = place.start.column + inset + offset;
  const at = (shift: number) => ({ line: place.start.line, column: column + shift });
  return { file: place.file, start: at(0), end: at(length) };
}

/** Columns between the start of the place and the text: 0 without quotes, 1 with; null when the text was folded or escaped. */
function insetOf(node: ScalarNode): number | null {
  const { start, end } = node.place;
  const width = end.column - start.column;
  if (start.line !== end.line) return null;
  if (node.plain) return width === node.text.length ? 0 : null;
  return width === node.text.length + 2 ? 1 : null;
}
