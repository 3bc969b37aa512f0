import type { Initiative, Spillover } from '../../model/initiative.js';
import { meanAndError } from '../../summary/mean.js';
import { percentiles } from '../../summary/percentiles.js';
import type { World } from '../world.js';
import { amount, minus, sumOf } from './column.js';
import type { Column } from './column.js';
import { creditsOf, planCredits } from './credits.js';
import type { Credits } from './credits.js';
import type { Amount, Credit, LedgerAnalysis, LedgerEdge, LedgerInitiative } from './ledger-analysis.js';
import { lineRuns, linesOf } from './lines.js';
import { spilloverTarget } from '../../summary/evidence/spillover-target.js';
import type { Lines } from './lines.js';

/** Trials that coalitions of initiatives are simulated with at most. */
const CREDIT_TRIALS = 1024;

export interface LedgerOptions {
  /** Called after each run with the number of runs done and of all. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

function lagOf({ lag }: Spillover, world: World): LedgerEdge['lag'] {
  // A lag of 0 is left out of the equations and so has no column.
  if (lag.base.kind === 'constant' && lag.base.value === 0) return { p10: 0, p50: 0, p90: 0 };
  const [p10, p50, p90] = percentiles(world.column(lag.id), [0.1, 0.5, 0.9], 1);
  return { p10, p50, p90 };
}

/** What stands for an initiative's credit before interactions are shared out: they add up to all − base as the credits do. */
function ownLines({ strict, edges, interaction }: Lines, initiatives: readonly Initiative[], trials: number): Column[] {
  const rest = sumOf([interaction.strict, interaction.spillovers], trials);
  const part = rest.map((value) => value / initiatives.length);
  return initiatives.map(({ id, spillovers }) =>
    sumOf([strict.get(id)!, ...spillovers.map((edge) => edges.get(edge.id)!), part], trials),
  );
}

/**
 * Mean credits on two levels (M. B. Giles, Multilevel Monte Carlo path simulation, 2008): the initiatives' own lines on all trials,
 * and what the credits are beyond them on the fewer trials of the coalitions. So they add up to all − base of all trials.
 */
function creditMeans(
  full: { world: World; own: Column[] },
  few: { world: World; own: Column[] },
  credits: Credits,
): Credit[] {
  return credits.values.map((values, at) => {
    const rough = meanAndError(full.own[at], full.world.frame.replicates);
    const beyond = meanAndError(minus(values, few.own[at]), few.world.frame.replicates);
    const same = meanAndError(values, few.world.frame.replicates);
    const seTrials = full.world === few.world ? same.se : Math.hypot(rough.se, beyond.se);
    const seOrders = credits.errors[at];
    return { mean: rough.mean + beyond.mean, se: Math.hypot(seTrials, seOrders), seTrials, seOrders };
  });
}

/**
 * From where the program's net present value comes, with the credit of each initiative. The lines are of all trials of the world;
 * the many coalitions that credits need are simulated with fewer.
 */
export async function ledger(world: World, options: LedgerOptions = {}): Promise<LedgerAnalysis> {
  const { scenario, trials, frame } = world;
  const { initiatives } = scenario;
  const few = await world.fewer(CREDIT_TRIALS);
  const plan = planCredits(initiatives.length, scenario.simulation.seed);
  const allRuns = lineRuns(world) * (world === few ? 1 : 2) + plan.coalitions.length;
  let done = 0;
  const onRun = (): void => options.onProgress?.({ done: ++done, total: allRuns });
  const lines = await linesOf(world, onRun);
  const fewLines = world === few ? lines : await linesOf(few, onRun);
  const credits = creditMeans(
    { world, own: ownLines(lines, initiatives, trials) },
    { world: few, own: ownLines(fewLines, initiatives, few.trials) },
    await creditsOf(few, plan, onRun),
  );
  const show = (column: Column): Amount => amount(column, frame);
  const { strict, spillovers } = lines.interaction;
  const total = show(lines.total);
  const valued = (value: Amount): Pick<LedgerEdge, 'value' | 'share'> => ({
    value,
    share: total.mean > 0 ? value.mean / total.mean : null,
  });
  return {
    trials,
    base: show(lines.base),
    initiatives: initiatives.map((initiative, at): LedgerInitiative => ({
      id: initiative.id,
      label: initiative.label,
      strict: show(lines.strict.get(initiative.id)!),
      spillovers: initiative.spillovers.map((edge) => ({
        edge: edge.id,
        to: spilloverTarget(edge, scenario),
        lag: lagOf(edge, world),
        ...valued(show(lines.edges.get(edge.id)!)),
      })),
      credit: credits[at],
    })),
    interaction: {
      strict: show(strict),
      spillovers: show(spillovers),
      total: show(sumOf([strict, spillovers], trials)),
    },
    strictTotal: show(lines.strictTotal),
    spilloverTotal: show(minus(lines.total, lines.strictTotal)),
    total,
    cannibalisation: { program: show(lines.cannibalised.program), business: show(lines.cannibalised.business) },
    credits: {
      method: plan.sample === null ? 'exact' : 'orders',
      orders: (plan.sample?.pairs.length ?? 0) * 2,
      coalitions: plan.coalitions.length,
      trials: few.trials,
      total: show(minus(lines.total, lines.base)),
    },
  };
}
