import { report } from '../resolve/context.js';
import type { BuiltScenario as Built } from '../resolve/scenario.js';

/** Circles among initiatives: harmless for spillovers, fatal for requirements. */
export function checkGraph({ scenario, root, context }: Built): void {
  const initiatives = root.at('initiatives');
  const required = new Map(scenario.initiatives.map(({ id, requires }) => [id, requires]));
  for (const cycle of cyclesOf(required)) {
    const first = initiatives.step(cycle[0] ?? '');
    report(context, 'requires-cycle', first.step('requires'), { found: [...cycle, cycle[0]].join(' → ') });
  }
  const boosted = new Map(
    scenario.initiatives.map(({ id, spillovers }) => [
      id,
      spillovers.flatMap(({ on }) => (on.scope === 'initiative' ? [on.initiative] : [])),
    ]),
  );
  for (const cycle of cyclesOf(boosted)) {
    const first = initiatives.step(cycle[0] ?? '');
    report(context, 'spillover-cycle', first.step('spillovers'), { found: [...cycle, cycle[0]].join(' → ') });
  }
}

/** One circle for each place where a walk along the edges comes back to itself. */
function cyclesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const root of edges.keys()) {
    const chain: string[] = [];
    const pending: { readonly id: string; readonly depth: number }[] = [{ id: root, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const left of chain.splice(next.depth)) done.add(left);
      const at = chain.indexOf(next.id);
      if (at >= 0) cycles.push(chain.slice(at));
      if (at >= 0 || done.has(next.id)) continue;
      chain.push(next.id);
      for (const target of [...(edges.get(next.id) ?? [])].reverse()) pending.push({ id: target, depth: chain.length });
    }
    for (const left of chain) done.add(left);
  }
  return cycles;
}
