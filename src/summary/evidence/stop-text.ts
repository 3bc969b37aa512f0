import type { Initiative } from '../../model/initiative.js';
import { formatMonth } from '../../model/time.js';

/** The months at which a stop rule looks, of those written where it never runs, and the condition under which the initiative goes on. */
export function stopText({ stop }: Initiative, checks: readonly string[]): string | null {
  if (stop === null || stop === 'none') return stop;
  const months = checks.length === 0 ? stop.at.map(formatMonth) : checks;
  return `${months.join(', ')}: ${stop.unless.text}`;
}
