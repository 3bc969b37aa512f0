import * as z from 'zod';
import { locales } from '../diagnostics/locale.js';
import { bottleneckShape } from './bottlenecks/bottleneck-shape.js';
import { CompanySummary } from './company-summary.js';
import { Reliance } from './reliance.js';
import { FunnelSummary, PhaseEvidence, SpilloverSummary, targetPath, Timeline } from './evidence/shapes.js';
import { Replay } from './replay-summary.js';
import { AssumptionSummary } from './assumption-summary.js';
import { Kpi } from './kpi-schema.js';
import { PnlDetail, PnlMonths } from './pnl-detail-schema.js';
import { Verdict } from './verdict-schema.js';
import { lenses } from '../model/lens.js';

export { RuleSummary, Verdict } from './verdict-schema.js';

/** Shape of `summary.json`. Money in the scenario's currency, months 1-based as printed, calendar months `YYYY-MM`. */

const numbers = z.array(z.number().nullable());

export const Band = z
  .object({
    mean: numbers,
    se: numbers.describe('Monte Carlo standard error of the mean; null = fewer than two values do not tell it'),
    p5: numbers,
    p10: numbers,
    p25: numbers,
    p50: numbers,
    p75: numbers,
    p90: numbers,
    p95: numbers,
    undefined: z
      .array(z.number().int())
      .optional()
      .describe('Trials without a value, which are not averaged; left out where every trial has one'),
  })
  .meta({
    title: 'Band',
    description:
      'One entry a month (or a fiscal year). Percentiles hold in each month by itself and are never summed. null = undefined in every trial',
  });
export type Band = z.infer<typeof Band>;

export const Odds = z
  .object({
    value: z.number().min(0).max(1),
    se: z.number().min(0),
    low: z.number().min(0).max(1),
    high: z.number().min(0).max(1),
  })
  .meta({
    title: 'Odds',
    description:
      "Share of trials, with its standard error and 95% interval: Wilson's, for as many independent trials as would have that error",
  });
export type Odds = z.infer<typeof Odds>;

export const Interval = z.tuple([z.number(), z.number()]).nullable();

export const Spread = z
  .object({
    mean: z.number().nullable(),
    se: z
      .number()
      .nullable()
      .describe('Monte Carlo standard error of the mean; null = fewer than two values do not tell it'),
    p5: z.number().nullable(),
    p10: z.number().nullable(),
    p25: z.number().nullable(),
    p50: z.number().nullable(),
    p75: z.number().nullable(),
    p90: z.number().nullable(),
    p95: z.number().nullable(),
    intervals: z
      .object({ p5: Interval, p10: Interval, p50: Interval, p90: Interval, p95: Interval })
      .describe(
        '95% interval of each percentile, from order statistics as far apart as the error of the share below it says',
      ),
    undefined: z.number().int().describe('Trials in which the figure does not exist; they are not averaged'),
  })
  .meta({ title: 'Spread', description: 'Distribution of one figure over the trials' });
export type Spread = z.infer<typeof Spread>;

const Reach = z
  .object({
    month: z
      .number()
      .int()
      .nullable()
      .describe('Months from the clock start, 1-based; 0 = never below zero; null = not reached within the horizon'),
    low: z.number().int().nullable().describe('95% interval of the month, from the sampling error'),
    high: z.number().int().nullable(),
    calendar: z.string().nullable().describe('YYYY-MM when the clock start is the same in every trial'),
  })
  .meta({ title: 'Reach', description: 'The month by which this share of the trials has paid back' });
type Reach = z.infer<typeof Reach>;

export const Payback = z
  .object({
    by50: Reach,
    by80: Reach,
    by90: Reach,
    recoveredByMonth: z
      .array(z.number())
      .describe('Share of trials that have paid back for good by each month of the clock'),
    recovered: Odds,
    notRecovered: Odds.describe('Not recovered: below zero at some time and not back for good within the horizon'),
    selfFunding: Odds.describe('Self-funding: never below zero'),
    noDifference: Odds.describe('No difference: the flow is zero in every month'),
  })
  .register(z.globalRegistry, { title: 'Payback' });
export type Payback = z.infer<typeof Payback>;

export const FlowSummary = z
  .object({
    noDifference: z.boolean().describe('No difference: zero in every month of every trial'),
    clockStart: z
      .string()
      .nullable()
      .describe('YYYY-MM of month 1 of the payback clock; null when it differs between trials'),
    flow: Band.describe('Cash difference in each month'),
    cumulative: Band,
    samplePaths: z.array(z.array(z.number())).describe('Cumulative flow of some single trials (the first ones)'),
    payback: Payback,
    firstCrossing: Payback,
    discountedPayback: Payback,
    peakDeficit: Spread.describe('Deepest cumulative loss, positive'),
    peakDeficitMonth: z
      .number()
      .int()
      .nullable()
      .describe('Median month of the deepest point, 1-based from the scenario start'),
    npv: Spread,
    npvNegative: Odds,
    npvEndOfMonth: Spread.describe("Each flow discounted one month more: what a spreadsheet's NPV() gives"),
    irr: z.object({
      noRoot: z.number().int(),
      oneRoot: z.number().int(),
      severalRoots: z.number().int(),
      annual: Spread.describe('Over the trials with exactly one root'),
    }),
    roi: z.object({ months3: Spread, months6: Spread, months12: Spread, horizon: Spread }),
    moic: Spread,
    cost: Spread.describe('Team and initiatives, with minus without, over the horizon'),
    total: Spread.describe('Undiscounted sum of the flow'),
    inForce: Spread.describe('Memo: MRR gained at the horizon · 12, not counted'),
  })
  .meta({ title: 'Flow', description: 'A flow: one run minus another on the same draws' });
export type FlowSummary = z.infer<typeof FlowSummary>;

const LensPair = <T extends z.ZodType>(of: T) => z.object({ strict: of, broad: of });

export const InitiativeSummary = z
  .object({
    id: z.string(),
    label: z.string(),
    kind: z.string(),
    why: z.string(),
    start: z.string().nullable().describe('YYYY-MM, or null when a phase or condition decides'),
    startRule: z.string(),
    runs: z.string(),
    declared: z
      .object({ within: z.number().int().nullable(), because: z.string(), review: z.string().nullable() })
      .nullable(),
    stop: z
      .string()
      .nullable()
      .describe(
        'The months at which the stop rule looks while the initiative runs, and the rule as written; `none`, or null when nothing was said',
      ),
    started: Odds,
    succeeded: Odds,
    stopped: Odds,
    ownCost: LensPair(Spread).describe(
      'Line 10 of this initiative alone, month 1 to the horizon; its flow also holds what others cost that need it',
    ),
    sunkCost: z.number().describe('Mean cost before month 1 of an initiative in flight: shown apart, not counted'),
    withinDeclared: LensPair(Odds.nullable()).describe('Odds of having paid back within the declared horizon'),
    timeline: Timeline,
    spillovers: z.array(SpilloverSummary),
    strict: FlowSummary,
    broad: FlowSummary,
  })
  .register(z.globalRegistry, { title: 'Initiative' });
export type InitiativeSummary = z.infer<typeof InitiativeSummary>;

export const TargetSummary = z.object({
  name: z.string(),
  label: z.string(),
  metric: z.string(),
  basis: z.string().describe('Basis of an indirect sales ratio; empty for other metrics'),
  unit: z.string(),
  over: z.string(),
  comparison: z.enum(['atLeast', 'atMost']),
  value: z.number(),
  by: z.string().describe('FY2029 or YYYY-MM as written'),
  from: z.string().describe('First and last calendar month of the window read'),
  to: z.string(),
  monthIndex: z.number().int().describe('0-based month at whose end it is tested'),
  odds: LensPair(Odds),
  reached: LensPair(Spread),
  path: targetPath(Odds),
});
export type TargetSummary = z.infer<typeof TargetSummary>;

export const PnlRow = z.object({
  view: z.enum(['with', 'without', 'difference']),
  lens: z.enum(lenses),
  number: z.string().describe('Line number of the management P/L: 1 … 14, 12a, 12b'),
  line: z.string(),
  period: z.string().describe('FY2026 … or `total`'),
  from: z.string(),
  to: z.string(),
  complete: z.boolean(),
  spread: Spread,
});
export type PnlRow = z.infer<typeof PnlRow>;

export const SeriesSummary = z.object({ run: z.string(), series: z.string(), unit: z.string(), band: Band });
export type SeriesSummary = z.infer<typeof SeriesSummary>;

export const RatioSummary = z.object({
  basis: z.string(),
  window: z.string().describe('trailing-12: sums of the last twelve months (fewer before month 12)'),
  all: Band,
  strict: Band,
  none: Band,
  undefinedTrials: z
    .array(z.number().int())
    .describe('Trials of run `all` with 0/0 in each month: counted, not averaged'),
});
export type RatioSummary = z.infer<typeof RatioSummary>;

export const Summary = z.object({
  yoha: z.literal(1),
  version: z.string(),
  scenario: z.object({
    title: z.string(),
    purpose: z.string(),
    locale: z.enum(locales),
    currency: z.string(),
    start: z.string(),
    horizon: z.number().int(),
    fiscalYearStart: z.number().int(),
    fiscalYearName: z.enum(['start', 'end']),
    discountRate: z.string(),
    discountByMonth: z.literal(true).optional().describe('The discount rate differs from month to month'),
    baseline: z.string().describe('What the program is compared with'),
    segments: z.array(
      z.object({ id: z.string(), label: z.string(), deal: z.string(), openedBy: z.string().nullable() }),
    ),
    phases: z.array(z.object({ name: z.string(), label: z.string(), until: z.string(), kpis: z.array(z.string()) })),
    paymentTerms: z.object({ customers: z.number().int(), partners: z.number().int() }),
    approvers: z.array(z.string()).optional().describe('Who signs, where the scenario says it'),
  }),
  replay: Replay,
  months: z.array(z.string()),
  fiscalYears: z.array(
    z.object({ label: z.string(), from: z.string(), to: z.string(), months: z.number().int(), complete: z.boolean() }),
  ),
  program: LensPair(FlowSummary),
  wholeBusiness: LensPair(FlowSummary).describe('The whole partner business: all − direct only'),
  initiatives: z.array(InitiativeSummary),
  ratio: RatioSummary,
  targets: z.array(TargetSummary),
  pnl: z.array(PnlRow),
  company: CompanySummary,
  reliance: Reliance,
  pnlDetail: z.array(PnlDetail),
  pnlMonths: z.array(PnlMonths),
  kpis: z.array(Kpi),
  series: z
    .array(SeriesSummary)
    .describe('Main series of the runs all, strict and none; all of them are in series.csv'),
  funnel: z.array(FunnelSummary),
  phases: z.array(PhaseEvidence.extend({ name: z.string(), label: z.string(), entered: Odds, by50: Reach })),
  verdict: z
    .object({
      lens: z.enum(lenses),
      outcome: z.enum(['go', 'borderline', 'no-go']),
      agree: z.boolean(),
      strict: Verdict,
      broad: Verdict,
    })
    .nullable(),
  assumptions: z.array(AssumptionSummary),
  capacities: z.array(
    z.object({ id: z.string(), label: z.string(), overbooked: Odds, worstMonth: z.string().nullable() }),
  ),
  bottlenecks: z.array(bottleneckShape(Odds, Spread)).describe('Everything that can hold the plan back, run `all`'),
  heldAtBound: z
    .array(z.object({ driver: z.string(), share: z.number() }))
    .describe('Drivers held at a bound of their domain in more than 1% of trial-months'),
});
export type Summary = z.infer<typeof Summary>;
