import { withoutRunOf } from '../../equations/runs.js';
import type { World } from '../world.js';
import { runOfLens, type Lens } from '../../model/lens.js';

/** Something that can be decided, and its net present value in each trial. */
export interface Choice {
  /** `nothing`, `program`, or `without <initiative>`. */
  readonly name: string;
  readonly kind: 'nothing' | 'program' | 'without';
  readonly initiative: string | null;
  readonly value: Float64Array;
}

/** To do nothing, the program, or the program without one of its initiatives (and what requires it). */
export async function choicesOf(world: World, lens: Lens): Promise<Choice[]> {
  const none = (await world.named('none')).value.slice();
  const valueOf = async (run: string): Promise<Float64Array> =>
    (await world.named(run)).value.map((value, trial) => value - none[trial]);
  const choices: Choice[] = [
    { name: 'nothing', kind: 'nothing', initiative: null, value: new Float64Array(world.trials) },
    { name: 'program', kind: 'program', initiative: null, value: await valueOf(runOfLens(lens)) },
  ];
  for (const { id } of world.scenario.initiatives) {
    const run = withoutRunOf(lens, id);
    choices.push({ name: `without ${id}`, kind: 'without', initiative: id, value: await valueOf(run) });
  }
  return choices;
}
