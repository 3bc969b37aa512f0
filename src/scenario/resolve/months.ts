import { formatMonth, type Month } from '../../model/time.js';
import { readDuration, readMonth } from '../value/read-time.js';
import type { BuildContext } from './context.js';
import { report, reportProblem } from './context.js';
import type { Cursor } from './cursor.js';

type Reporting = Pick<BuildContext, 'issues'>;

/** The month a text names; null when it names none (then reported). */
export function monthAt(cursor: Cursor<unknown>, context: Reporting): Month | null {
  const read = readMonth(cursor.text());
  if (read.ok) return read.value;
  reportProblem(cursor, read.problem, context);
  return null;
}

/** Whole months ≥ 0; null when it is something else (then reported). */
export function durationAt(cursor: Cursor<unknown>, context: Reporting): number | null {
  const read = readDuration(cursor.text());
  if (read.ok) return read.value;
  reportProblem(cursor, read.problem, context);
  return null;
}

/** The month that a key names; null when it names none (then reported). */
export function monthKey(key: string, entry: Cursor<unknown>, context: Reporting): Month | null {
  const read = readMonth(key);
  if (read.ok) return read.value;
  context.issues.add('month-form', { path: entry.path, place: entry.place, data: read.problem.data });
  return null;
}

type Span = Pick<BuildContext, 'start' | 'horizon'>;

/** First and last month of the scenario, for messages. */
export const span = ({ start, horizon }: Span): { from: string; to: string; horizon: number } => ({
  from: formatMonth(start),
  to: formatMonth(start + horizon - 1),
  horizon,
});

export const isInside = (month: Month, { start, horizon }: Span): boolean => month >= start && month < start + horizon;

/** Warns of a month that no month of the scenario is: most often a slip of the year. */
export function warnOutside(month: Month, cursor: Cursor<unknown>, context: BuildContext): void {
  if (isInside(month, context)) return;
  const data = { found: formatMonth(month), ...span(context) };
  report(context, 'outside-horizon', cursor, data, cursor.place);
}
