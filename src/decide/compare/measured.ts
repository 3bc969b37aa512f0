import { TotalMap } from '../../model/total-map.js';
import type { Target } from '../../model/decision.js';
import type { Scenario } from '../../model/scenario.js';
import type { Month } from '../../model/time.js';
import { meets } from '../../summary/targets.js';
import type { World } from '../world.js';
import { runOfLens, type Lens } from '../../model/lens.js';

/** A target that scenarios share: the same measure at the same time, perhaps with another threshold in each. */
export interface SharedTarget {
  readonly name: string;
  readonly label: string;
  /** +1: more is better; −1: less is. */
  readonly sense: 1 | -1;
}

/** What is compared of one scenario, one number per trial. */
export interface Measured {
  /** As of the date that is asked for. */
  readonly npv: Float64Array;
  /** Months from that date; 0 = self-funding, Infinity = not recovered or no difference. */
  readonly payback: Float64Array;
  /** 1 where it has paid back in time, by its own clock. */
  readonly paidBack: Float64Array;
  readonly peakDeficit: Float64Array;
  /** By target: its figure (NaN = undefined), and 1 where it is met. */
  readonly figures: TotalMap<string, Float64Array>;
  readonly met: TotalMap<string, Float64Array>;
}

/** What is asked of every scenario alike. */
export interface Question {
  readonly lens: Lens;
  /** Months of the program's clock within which paying back counts. */
  readonly within: number;
  readonly targets: readonly SharedTarget[];
  readonly trials: number;
  /** Month at whose beginning amounts are valued; no scenario starts before. */
  readonly valuedAt: Month;
}

const measureOf = ({ metric, basis, over, comparison, by }: Target): string =>
  JSON.stringify([metric, metric === 'indirectRatio' ? basis : '', over, comparison, by]);

/** Targets of the first scenario that another has, too. */
export const sharedTargets = (first: Scenario, other: Scenario): SharedTarget[] =>
  first.targets.flatMap((target) => {
    const same = other.targets.find(({ name }) => name === target.name);
    if (same === undefined || measureOf(same) !== measureOf(target)) return [];
    return [{ name: target.name, label: target.label, sense: target.comparison === 'atLeast' ? 1 : -1 }];
  });

/** The months that the decision asks for: the first go-rule on the odds that the program pays back, else the horizon. */
export function monthsAsked({ decision, horizon }: Scenario): number {
  const rules = [...(decision?.go ?? []), ...(decision?.noGo ?? [])];
  for (const { statistic } of rules)
    if (statistic.kind === 'probability' && statistic.subject.kind === 'measure') {
      const { measure, initiative } = statistic.subject;
      if (measure === 'payback' && initiative === null) return Math.min(horizon, statistic.value);
    }
  return horizon;
}

/** A world in which nothing is random has one trial: it stands for as many as the others have. */
const spreadOut = (column: Float64Array, trials: number): Float64Array =>
  column.length === trials ? column : new Float64Array(trials).fill(column[0]);

export async function measured(world: World, { lens, within, targets, trials, valuedAt }: Question): Promise<Measured> {
  const ahead = world.scenario.start - valuedAt;
  const { npv, payback, peakDeficit } = await world.flow(lens, null);
  const { targets: reached } = await world.named(runOfLens(lens));
  const all = (column: Float64Array): Float64Array => spreadOut(column, trials);
  const ofTarget = (found: (target: Target, figures: Float64Array) => Float64Array): TotalMap<string, Float64Array> =>
    new TotalMap(
      targets.map(({ name }) => {
        const target = world.scenario.targets.find((each) => each.name === name)!;
        return [name, all(found(target, reached.get(name)))];
      }),
    );
  return {
    npv: all(world.asOf(npv, ahead)),
    // Without a deficit there is no date: it needs no money whenever it starts.
    payback: all(payback.map((month) => (Number.isNaN(month) ? Infinity : month === 0 ? 0 : month + ahead))),
    paidBack: all(payback.map((month) => (month <= within ? 1 : 0))),
    peakDeficit: all(peakDeficit),
    figures: ofTarget((_, figures) => figures),
    met: ofTarget((target, figures) => figures.map((value) => (meets(target, value) ? 1 : 0))),
  };
}
