import * as z from 'zod';
import type { Decision } from '../../model/decision.js';
import { streamKey } from '../../random/stream.js';
import { odds } from '../../summary/odds.js';
import { Odds, Verdict } from '../../summary/summary.js';
import { verdictUnder } from '../../summary/verdict.js';
import type { World } from '../world.js';
import { resampleVerdict } from './bootstrap.js';
import type { Resampled } from './bootstrap.js';
import { lenses, type Lens } from '../../model/lens.js';

const Outcome = Verdict.shape.outcome;
type Outcome = z.infer<typeof Outcome>;

const StabilityUnder = z.object({
  outcome: Outcome,
  same: Odds.describe('Share of the resamples with this outcome; its error is that of drawing so many resamples'),
  go: z.number().min(0).max(1).describe('Share of the resamples that come out go'),
  borderline: z.number().min(0).max(1),
  noGo: z.number().min(0).max(1),
  rules: z
    .array(z.object({ text: z.string(), side: z.enum(['go', 'noGo']), holds: z.number().min(0).max(1) }))
    .describe('Share of the resamples in which each rule holds'),
});
type StabilityUnder = z.infer<typeof StabilityUnder>;

/** How often the verdict would come out the same under another seed. */
export const StabilityAnalysis = z
  .object({
    trials: z.number().int(),
    resamples: z.number().int(),
    drawn: z
      .enum(['trials', 'replicates'])
      .describe('What is drawn with replacement: replicates where the sample is stratified'),
    replicates: z.number().int().describe('Independent replicates of the sample; 1 = every trial is independent'),
    lens: z.enum(lenses).describe('The lens of the decision'),
    strict: StabilityUnder,
    broad: StabilityUnder,
  })
  .describe('Bootstrap of the verdict: how it comes out on resamples of the trials');
export type StabilityAnalysis = z.infer<typeof StabilityAnalysis>;

/** Resamples of a verdict: a share near one half is known to ±1.6 percentage points. */
const RESAMPLES = 1000;

/** The verdict under both lenses on resampled trials of the world; undefined where there is no decision. */
export async function stability(world: World, resamples = RESAMPLES): Promise<StabilityAnalysis | undefined> {
  const { decision, simulation } = world.scenario;
  if (decision === null) return undefined;
  const figures = { strict: await world.ruleFigures('strict'), broad: await world.ruleFigures('broad') };
  const { replicates, exact } = world.frame;
  const { trials } = world;
  const about = { trials, replicates, resamples, key: streamKey(simulation.seed) };
  const under = (lens: Lens): StabilityUnder => {
    const { outcome } = verdictUnder(lens, decision, figures, world.frame);
    return stabilityOf(outcome, exact, decision, resampleVerdict(lens, decision, figures, about));
  };
  return {
    trials,
    resamples,
    drawn: replicates > 1 ? 'replicates' : 'trials',
    replicates,
    lens: decision.lens,
    strict: under('strict'),
    broad: under('broad'),
  };
}

function stabilityOf(
  outcome: Outcome,
  exact: boolean,
  decision: Decision,
  { outcomes, held }: Resampled,
): StabilityUnder {
  const share = (which: Outcome): number => outcomes.filter((each) => each === which).length / outcomes.length;
  const same = Float64Array.from(outcomes, (each) => (each === outcome ? 1 : 0));
  const rules = [
    ...decision.go.map(({ text }) => ({ text, side: 'go' as const })),
    ...decision.noGo.map(({ text }) => ({ text, side: 'noGo' as const })),
  ];
  return {
    outcome,
    same: odds(same, (value) => value === 1, { exact, replicates: 1 }),
    go: share('go'),
    borderline: share('borderline'),
    noGo: share('no-go'),
    rules: rules.map((rule, i) => ({ ...rule, holds: held[i] / outcomes.length })),
  };
}
