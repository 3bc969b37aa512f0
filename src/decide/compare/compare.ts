import type { Pool } from '../../engine/pool/pool.js';
import type { ContentOf } from '../../scenario/diff/changes.js';
import { formatMonth } from '../../model/time.js';
import { replicatesOf } from '../../random/sampling-method.js';
import type { Estimation } from '../../summary/estimation.js';
import { odds } from '../../summary/odds.js';
import { quantileOfSorted } from '../../summary/quantile.js';
import { spread } from '../../summary/spread.js';
import { lensOf } from '../paths/paths.js';
import { World } from '../world.js';
import { bridgeOf } from './bridge-of.js';
import type { CompareAnalysis, ComparedScenario, Comparison } from './compare-analysis.js';
import { dominance } from './dominance.js';
import { measured, monthsAsked, sharedTargets } from './measured.js';
import type { Measured, Question } from './measured.js';
import { namedBridge, namedChanges } from './named-changes.js';
import { better, minus, pairedDifference } from './pairs.js';
import { regrets } from './regret.js';
import { sharedDimensions } from './shared-dimensions.js';
import { whatChanged } from './what-changed.js';
import type { Build, Changed, Side } from './what-changed.js';

export interface CompareOptions {
  readonly version: string;
  /** Builds scenarios of documents put together from those of the sides. */
  readonly build: Build;
  readonly contentOf: ContentOf;
  readonly adopted: CompareAnalysis['adopted'];
  readonly pool?: Pool;
  readonly breathe?: () => Promise<void>;
}

interface Compared {
  readonly side: Side;
  readonly world: World;
  readonly found: Measured;
}

/**
 * Compares scenarios with the first on the same draws: seed, trials, sampling and horizon are those of the first, which all
 * sides must have taken. Net present values are as of the earliest start. Worlds are asked one after the other.
 */
export async function compare(sides: readonly Side[], options: CompareOptions): Promise<CompareAnalysis> {
  const { scenario } = sides[0];
  const { trials, seed, sampling } = scenario.simulation;
  const dimensions = sharedDimensions(sides.map((side) => side.scenario));
  const worlds: World[] = [];
  for (const side of sides) worlds.push(await World.open(side.scenario, { ...options, trials, dimensions }));
  const exact = worlds.every(({ frame }) => frame.exact);
  const used = exact ? 1 : trials;
  const estimation: Estimation = { exact, replicates: exact ? 1 : replicatesOf(sampling, used) };
  const valuedAt = Math.min(...sides.map((side) => side.scenario.start));
  const question = { lens: lensOf(scenario), within: monthsAsked(scenario), trials: used, valuedAt };
  const compared: Compared[] = [];
  for (const [at, side] of sides.entries()) {
    const targets = sharedTargets(side.scenario, side.scenario);
    compared.push({ side, world: worlds[at], found: await measured(worlds[at], { ...question, targets }) });
  }
  const comparisons: Comparison[] = [];
  for (const at of sides.keys())
    if (at > 0) comparisons.push(await comparison(compared[0], compared[at], at, question, estimation, options));
  return {
    yoha: 1,
    version: options.version,
    locale: scenario.locale,
    currency: scenario.currency,
    lens: question.lens,
    within: question.within,
    valuedAt: formatMonth(valuedAt),
    horizon: scenario.horizon,
    trials: used,
    seed,
    sampling,
    adopted: options.adopted,
    scenarios: await described(compared, estimation),
    comparisons,
  };
}

async function described(compared: readonly Compared[], estimation: Estimation): Promise<ComparedScenario[]> {
  const regret = regrets(
    compared.map(({ found }) => found.npv),
    estimation,
  );
  const scenarios: ComparedScenario[] = [];
  for (const [at, { side, world, found }] of compared.entries()) {
    const { name, scenario } = side;
    const verdict = await world.verdict();
    const sorted = found.npv.slice().sort();
    scenarios.push({
      name,
      title: scenario.title,
      start: formatMonth(scenario.start),
      digest: scenario.digest,
      verdict: verdict === null ? null : { lens: scenario.decision!.lens, ...verdict },
      npv: spread(found.npv, 7, estimation),
      npvPercentiles: Array.from({ length: 99 }, (_, k) => quantileOfSorted(sorted, (k + 1) / 100, 7)),
      paidBack: odds(found.paidBack, (value) => value === 1, estimation),
      peakDeficit: spread(found.peakDeficit, 7, estimation),
      targets: scenario.targets.map((target) => ({
        name: target.name,
        label: target.label,
        odds: odds(found.met.get(target.name), (value) => value === 1, estimation),
      })),
      regret: regret[at],
    });
  }
  return scenarios;
}

async function comparison(
  first: Compared,
  other: Compared,
  at: number,
  question: Omit<Question, 'targets'>,
  estimation: Estimation,
  options: CompareOptions,
): Promise<Comparison> {
  const [a, b] = [first.found, other.found];
  const targets = sharedTargets(first.side.scenario, other.side.scenario);
  const shared = new Set(targets.map(({ name }) => name));
  // Rules move no figure, and a target that only one of them has is none that both could be compared in.
  const moves = ({ path: [part, name], moves }: Changed): boolean =>
    moves && part !== 'decision' && (part !== 'targets' || shared.has(name));
  const found = whatChanged(first.side, other.side, options.build, options.contentOf);
  const changes = found.map((change) => ({ ...change, moves: moves(change) }));
  const names = namedChanges(changes, first.side, other.side);
  const bridge = await bridgeOf(first.side, other.side, changes, { ...question, targets }, options);
  const difference = (of: (found: Measured) => Float64Array, kind: 'amount' | 'share'): Comparison['npv'] =>
    pairedDifference(minus(of(b), of(a)), kind, estimation);
  return {
    scenario: at,
    npv: difference(({ npv }) => npv, 'amount'),
    paidBack: difference(({ paidBack }) => paidBack, 'share'),
    peakDeficit: difference(({ peakDeficit }) => peakDeficit, 'amount'),
    targets: targets.map(({ name, label, sense }) => ({
      name,
      label,
      odds: difference(({ met }) => met.get(name), 'share'),
      better: better(b.figures.get(name), a.figures.get(name), sense, estimation),
    })),
    better: { npv: better(b.npv, a.npv, 1, estimation), payback: better(b.payback, a.payback, -1, estimation) },
    dominance: dominance(b.npv, a.npv, estimation),
    changes: names,
    bridge: bridge === null ? null : namedBridge(bridge, changes, names, first.side.scenario.locale),
  };
}
