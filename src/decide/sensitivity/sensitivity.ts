import type { Estimated } from '../estimate/jackknife.js';
import { factorsOf } from '../factors.js';
import type { Factor } from '../factors.js';
import type { World } from '../world.js';
import { fromTrials } from './from-trials.js';
import type { SeenFactor } from './from-trials.js';
import { jansen } from './jansen.js';
import { outcomesOf } from './outcomes.js';
import type { Outcome } from './outcomes.js';
import type { SensitivityAnalysis, SensitivityInput } from './sensitivity-analysis.js';
import { meanOfColumn, tornadoOf } from './tornado.js';

/** Inputs that are looked at more closely. */
const STRONGEST = 12;

/** Trials of the worlds in which the model is run again, at most. */
const RERUN_TRIALS = 1024;

/** What each outcome hangs on; undefined where nothing is random. */
export async function sensitivity(world: World): Promise<SensitivityAnalysis | undefined> {
  if (world.frame.exact) return undefined;
  const again = await world.fewer(RERUN_TRIALS);
  const factors = factorsOf(world);
  const outcomes = await outcomesOf(world);
  const seen = await fromTrials(world, factors, outcomes);
  const base = again === world ? outcomes : await outcomesOf(again);
  const chance = await chanceOf(again, factors, base);
  const strongest = new Set([...seen].sort((a, b) => b.strength - a.strength).slice(0, STRONGEST));
  const other = await again.changed({ seed: `${world.program.seed}#sensitivity` });
  const inputs: SensitivityInput[] = [];
  for (const one of seen) inputs.push(await inputOf(one, strongest.has(one) ? { again, other, base } : null));
  return {
    trials: world.trials,
    rerunTrials: again.trials,
    outcomes: outcomes.map(({ column, ...outcome }, i) => {
      const mean = meanOfColumn(column, world.frame.replicates);
      return { ...outcome, mean, sd: deviation(column, mean.value), chance: chance[i] };
    }),
    inputs: inputs.sort((a, b) => b.effects[0].first.value - a.effects[0].first.value),
  };
}

function deviation(column: Float64Array, mean: number): number {
  let squares = 0;
  for (const value of column) squares += (value - mean) ** 2;
  return Math.sqrt(squares / Math.max(1, column.length - 1));
}

/** Every input as drawn, and all that is left drawn anew. */
async function chanceOf(world: World, factors: readonly Factor[], base: readonly Outcome[]): Promise<Estimated[]> {
  const held = new Map(
    factors.flatMap(({ heldAs, column }) => (heldAs === null ? [] : [[heldAs, world.column(column)] as const])),
  );
  const again = await outcomesOf(await world.changed({ held, seed: `${world.program.seed}#chance` }));
  return base.map(({ column }, i) => jansen(column, again[i].column));
}

interface Rerun {
  readonly again: World;
  /** The same scenario under another seed. */
  readonly other: World;
  readonly base: readonly Outcome[];
}

async function inputOf({ factor, effects }: SeenFactor, rerun: Rerun | null): Promise<SensitivityInput> {
  const total = rerun === null ? null : await totalOf(factor, rerun);
  return {
    id: factor.id,
    label: factor.label,
    kind: factor.kind,
    text: factor.text,
    unit: factor.unit,
    low: factor.low,
    high: factor.high,
    correlated: factor.correlated,
    effects: effects.map((effect, i) => ({ ...effect, total: total?.[i] ?? null })),
    tornado: rerun === null ? null : await tornadoOf(rerun.again, factor),
  };
}

/** One input drawn anew, all else and the chance of each month as they were. */
async function totalOf({ heldAs, column }: Factor, { again, other, base }: Rerun): Promise<Estimated[] | null> {
  if (heldAs === null) return null;
  const changed = await again.changed({ held: new Map([[heldAs, other.column(column)]]) });
  const outcomes = await outcomesOf(changed);
  return base.map((outcome, i) => jansen(outcome.column, outcomes[i].column));
}
