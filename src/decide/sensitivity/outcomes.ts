import type { Decision } from '../../model/decision.js';
import { meets } from '../../summary/targets.js';
import { lensOf } from '../paths/paths.js';
import type { World } from '../world.js';
import { runOfLens, type Lens } from '../../model/lens.js';

/** What inputs are asked about: one figure per trial, the same question in every world of a scenario. */
export interface Outcome {
  /** `npv`, `payback`, the name of a ratio target, or `ratio`. */
  readonly name: string;
  readonly kind: 'npv' | 'payback' | 'target' | 'ratio';
  readonly label: string;
  readonly lens: Lens;
  /** Months within which the money must be back; null for other outcomes. */
  readonly within: number | null;
  /** Money, 1 or 0 where something happens or not, or a share. */
  readonly column: Float64Array;
}

/** The payback that the decision asks for: that of its first go-rule on the odds of it, else within the horizon. */
function paybackAsked(decision: Decision | null, horizon: number): { readonly within: number; readonly lens: Lens } {
  for (const { lens, statistic } of decision?.go ?? []) {
    if (statistic.kind !== 'probability' || statistic.subject.kind !== 'measure') continue;
    const { subject, comparison, value } = statistic;
    if (subject.measure !== 'payback' || subject.initiative !== null || comparison !== '<=') continue;
    return { within: Math.min(value, horizon), lens: lens ?? decision!.lens };
  }
  return { within: horizon, lens: decision?.lens ?? 'strict' };
}

async function ratioOutcomes(world: World, lens: Lens): Promise<Outcome[]> {
  const run = await world.named(runOfLens(lens));
  const asked = world.scenario.targets.filter(({ metric }) => metric === 'indirectRatio');
  if (run.ratio !== null)
    return [{ name: 'ratio', kind: 'ratio', label: '', lens, within: null, column: run.ratio.map((x) => x || 0) }];
  return asked.map((target) => ({
    name: target.name,
    kind: 'target',
    label: target.label,
    lens,
    within: null,
    column: run.targets.get(target.name).map((value) => (meets(target, value) ? 1 : 0)),
  }));
}

/**
 * Net present value of the program under the lens of the decision; whether it pays back in time; and each target of the indirect sales
 * ratio, or where there is none, that ratio at the horizon (no sales at all count as 0).
 */
export async function outcomesOf(world: World): Promise<Outcome[]> {
  const { scenario } = world;
  const lens = lensOf(scenario);
  const asked = paybackAsked(scenario.decision, scenario.horizon);
  const npv = (await world.flow(lens, null)).npv;
  const { payback } = await world.flow(asked.lens, null);
  return [
    { name: 'npv', kind: 'npv', label: '', lens, within: null, column: npv },
    {
      name: 'payback',
      kind: 'payback',
      label: '',
      lens: asked.lens,
      within: asked.within,
      column: payback.map((month) => (month <= asked.within ? 1 : 0)),
    },
    ...(await ratioOutcomes(world, lens)),
  ];
}
