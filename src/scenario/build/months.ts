import type { Month } from '../../model/time.js';
import { readDuration, readMonth } from '../value/read-time.js';
import type { BuildContext } from './context.js';
import { reportProblem } from './context.js';
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
