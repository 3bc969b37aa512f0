import type { IssueList } from '../../diagnostics/issues.js';
import { placeAt, type Source } from './source.js';

/**
 * What git leaves in a file that two people changed: lines of seven signs. None of them can begin a line of a scenario or of a
 * table, so nothing else is said about such a file. True when there is none.
 */
export function checkMergeConflict(source: Source, issues: IssueList): boolean {
  const [first, ...others] = [...source.text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gm)];
  if (first === undefined) return true;
  const placeOf = (match: RegExpExecArray) => placeAt(source, match.index, match.index + match[0].length);
  issues.add('merge-conflict', { place: placeOf(first), related: others.map(placeOf), data: { found: first[0] } });
  return false;
}
