import type { Initiative } from '../../model/initiative.js';
import type { Scenario } from '../../model/scenario.js';

/** Whether an initiative cannot start within the horizon, whatever happens: by its own date, or by that of one that it requires. */
export function startsTooLate(id: string, { initiatives, start, horizon }: Scenario): boolean {
  const byId = new Map(initiatives.map((initiative): [string, Initiative] => [initiative.id, initiative]));
  const dated = (one: Initiative): boolean => one.start.kind === 'month' && one.start.month >= start + horizon;
  const [pending, seen] = [[id], new Set<string>()];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const one = byId.get(at);
    if (one === undefined || seen.has(at)) continue;
    if (dated(one)) return true;
    seen.add(at);
    pending.push(...one.requires);
  }
  return false;
}
