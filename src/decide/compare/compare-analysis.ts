import * as z from 'zod';
import { locales } from '../../diagnostics/locale.js';
import { Odds, Spread, Verdict } from '../../summary/summary.js';
import { lenses } from '../../model/lens.js';

const Interval = z.object({ mean: z.number(), se: z.number().min(0), low: z.number(), high: z.number() });

export const PairedDifference = Interval.describe(
  'Mean over the trials of the other minus the first on the same draws, with its standard error and 95% interval',
);
export type PairedDifference = z.infer<typeof PairedDifference>;

export const Better = z
  .object({ better: Odds, tie: Odds, worse: Odds })
  .describe('How often the other scenario is better, the same or worse than the first on the same draws');
export type Better = z.infer<typeof Better>;

export const Regret = z
  .object({
    expected: Interval.describe('Mean of what is lost against the best of the compared scenarios in the same trial'),
    p95: z.object({ value: z.number(), low: z.number(), high: z.number() }),
  })
  .describe('Cost of choosing this scenario, in net present value');
export type Regret = z.infer<typeof Regret>;

export const Dominance = z
  .object({
    who: z
      .enum(['other', 'first', 'neither', 'undecided'])
      .describe(
        'Seen to be better somewhere and nowhere seen to be worse; neither = each is seen to be better somewhere; undecided = sampling error hides any difference',
      ),
    againstOther: z
      .number()
      .min(0)
      .describe('Largest observed gap against the other: share of trials (first order) or money (second order)'),
    againstFirst: z.number().min(0),
  })
  .describe('Stochastic dominance of net present value, as far as sampling error lets it be seen');
export type Dominance = z.infer<typeof Dominance>;

export const ChangeSummary = z.object({
  path: z.string().describe('Place in the first scenario, as --set takes it; in the other where it was added'),
  label: z
    .string()
    .describe('What changed, in the language of the first scenario; no two of a comparison are the same'),
  kind: z.enum(['changed', 'added', 'removed']),
  before: z.string().describe('As written in the file; empty when added'),
  after: z.string().describe('As written in the file; empty when removed'),
  moves: z.boolean().describe('Whether it can move a figure; rules, payback statements and the like cannot'),
  owners: z
    .array(z.string())
    .nullable()
    .describe(
      'Who answers for the changed numbers, as written under `owner`; empty = nobody is named; null = no number',
    ),
});
export type ChangeSummary = z.infer<typeof ChangeSummary>;

const BridgeFigures = z.object({
  npv: Interval,
  paidBack: Interval,
  targets: z.record(z.string(), Interval).describe('Odds of each shared target, by name'),
});
export type BridgeFigures = z.infer<typeof BridgeFigures>;

export const Bridge = z
  .object({
    trials: z.number().int(),
    method: z.enum(['exact', 'sampled']).describe('All sets of changes, or some orders and their reverses'),
    sets: z.number().int().describe('Sets of changes that were simulated'),
    lines: z.array(
      z.object({
        label: z.string().describe('What the line is called, in the language of the first scenario'),
        changes: z.array(z.number().int()).describe('Entries of `changes`; more than one when only valid together'),
        other: z.boolean().describe('Gathers the smallest changes'),
        figures: BridgeFigures,
      }),
    ),
    first: BridgeFigures.describe('The first scenario on these trials'),
    last: BridgeFigures.describe('The other scenario on these trials'),
  })
  .describe(
    'How much each change moved the figures: Shapley values, so that no order is preferred; lines sum to the difference',
  );
export type Bridge = z.infer<typeof Bridge>;

export const ComparedScenario = z.object({
  name: z.string().describe('As it was written on the command line'),
  title: z.string(),
  start: z.string().describe('First month, YYYY-MM: its months are counted from there'),
  digest: z.string(),
  verdict: z.object({ lens: z.enum(lenses), ...Verdict.shape }).nullable(),
  npv: Spread.describe('Net present value as of `valuedAt`'),
  npvPercentiles: z.array(z.number()).describe('Percentiles 1 to 99 of net present value'),
  paidBack: Odds,
  peakDeficit: Spread,
  targets: z.array(z.object({ name: z.string(), label: z.string(), odds: Odds })),
  regret: Regret,
});
export type ComparedScenario = z.infer<typeof ComparedScenario>;

export const Comparison = z.object({
  scenario: z.number().int().describe('Entry of `scenarios` that is compared with the first'),
  npv: PairedDifference,
  paidBack: PairedDifference,
  peakDeficit: PairedDifference,
  targets: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      odds: PairedDifference,
      better: Better.describe('By the figure reached, in the direction that the target asks for'),
    }),
  ),
  better: z.object({
    npv: Better,
    payback: Better.describe('By the calendar month of payback; the earlier is better'),
  }),
  dominance: z.object({ first: Dominance, second: Dominance }),
  changes: z.array(ChangeSummary),
  bridge: Bridge.nullable().describe('null when nothing that differs moves a figure'),
});
export type Comparison = z.infer<typeof Comparison>;

/** What `yoha compare` found. */
export const CompareAnalysis = z.object({
  yoha: z.literal(1),
  version: z.string(),
  locale: z.enum(locales),
  currency: z.string(),
  lens: z.enum(lenses).describe("The first scenario's: all are read under it"),
  within: z.number().int().describe("Months from each scenario's own start within which paying back counts"),
  valuedAt: z
    .string()
    .describe('Month at whose beginning every net present value and regret is stated, YYYY-MM: the earliest start'),
  horizon: z.number().int().describe('Months of each scenario, from its own start'),
  trials: z.number().int(),
  seed: z.string(),
  sampling: z.string(),
  adopted: z
    .array(z.object({ scenario: z.string(), setting: z.string(), own: z.string(), used: z.string() }))
    .describe('Settings of other scenarios that gave way to those of the first'),
  scenarios: z.array(ComparedScenario),
  comparisons: z.array(Comparison),
});
export type CompareAnalysis = z.infer<typeof CompareAnalysis>;
