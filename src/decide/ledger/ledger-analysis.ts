import * as z from 'zod';
import { SpilloverTarget } from '../../summary/evidence/spillover-target.js';
import { Interval } from '../../summary/summary.js';

export const Amount = z
  .object({
    mean: z.number(),
    se: z.number().min(0).describe('Monte Carlo standard error of the mean'),
    p5: z.number(),
    p50: z.number(),
    p95: z.number(),
    intervals: z.object({ p5: Interval, p50: Interval, p95: Interval }).describe('95% interval of each percentile'),
  })
  .meta({
    title: 'Amount',
    description: 'A present value over the trials. Means of the lines add up; percentiles do not',
  });
export type Amount = z.infer<typeof Amount>;

export const LedgerEdge = z
  .object({
    edge: z.string().describe('Name of the spillover: where it starts, what it reaches'),
    to: SpilloverTarget,
    lag: z
      .object({ p10: z.number(), p50: z.number(), p90: z.number() })
      .describe('Months between what the initiative does and the spillover'),
    value: Amount.describe('all − all without this spillover'),
    share: z.number().nullable().describe('Mean value over the mean total; null where the total is not positive'),
  })
  .describe('A spillover with what goes through it');
export type LedgerEdge = z.infer<typeof LedgerEdge>;

export const Credit = z
  .object({
    mean: z.number(),
    se: z.number().min(0).describe('Both errors together'),
    seTrials: z.number().min(0).describe('Because the trials are a sample'),
    seOrders: z.number().min(0).describe('Because the orders of arrival are a sample; 0 where all are counted'),
  })
  .meta({
    title: 'Credit',
    description:
      "Shapley value: an initiative's average contribution over all orders in which initiatives could be added",
  });
export type Credit = z.infer<typeof Credit>;

export const LedgerInitiative = z.object({
  id: z.string(),
  label: z.string(),
  strict: Amount.describe('strict − strict without the initiative'),
  spillovers: z.array(LedgerEdge),
  credit: Credit,
});
export type LedgerInitiative = z.infer<typeof LedgerInitiative>;

export const LedgerAnalysis = z
  .object({
    trials: z.number().int().describe('Trials that the lines are of'),
    base: Amount.describe('Team and segments of the plan without any initiative: base − none'),
    initiatives: z.array(LedgerInitiative),
    interaction: z
      .object({
        strict: Amount.describe('Between initiatives without spillovers: strict − base − their strict values'),
        spillovers: Amount.describe('Between spillovers: all − strict − the values through each of them'),
        total: Amount,
      })
      .describe('What belongs to no single line: where effects strengthen or weaken each other'),
    strictTotal: Amount.describe('strict − none'),
    spilloverTotal: Amount.describe('all − strict: the part of the total that is spillover'),
    total: Amount.describe('all − none'),
    cannibalisation: z
      .object({
        program: Amount.describe('In the difference all − none: contained in the total'),
        business: Amount.describe('In the run all'),
      })
      .describe(
        'Memo, outside the sum: what direct sales earn less because partners win customers that they would have won',
      ),
    credits: z
      .object({
        method: z
          .enum(['exact', 'orders'])
          .describe('Every coalition of initiatives, or a sample of orders of arrival'),
        orders: z.number().int().describe('Orders of arrival counted; 0 where every coalition is'),
        coalitions: z.number().int().describe('Coalitions of initiatives that were simulated'),
        trials: z.number().int().describe('Trials that the coalitions are of'),
        total: Amount.describe('What the credits add up to: all − base'),
      })
      .describe('How the credits were found'),
  })
  .describe(
    'Spillover ledger: from where the net present value of the program comes. The lines add up to the total in every trial',
  );
export type LedgerAnalysis = z.infer<typeof LedgerAnalysis>;
