import * as z from 'zod';
import { lenses } from '../../model/lens.js';

/** Shape of the member `sensitivity` of the analyses. */

export const Estimated = z
  .object({
    value: z.number(),
    se: z.number().min(0).nullable().describe('Standard error; null = the trials are too few to tell it'),
  })
  .meta({ title: 'Estimate', description: 'An estimate with its standard error' });

export const SensitivityOutcome = z.object({
  name: z.string().describe('`npv`, `payback`, the name of a target of the indirect sales ratio, or `ratio`'),
  kind: z.enum(['npv', 'payback', 'target', 'ratio']),
  label: z.string(),
  lens: z.enum(lenses),
  within: z.number().int().nullable().describe('Months within which the money must be back'),
  mean: Estimated.describe('Money; odds of what happens or not; mean ratio'),
  sd: z.number().min(0).describe('Standard deviation over the trials'),
  chance: Estimated.describe(
    'Share of the variance left where every input is known: chance and count noise within the months',
  ),
});
export type SensitivityOutcome = z.infer<typeof SensitivityOutcome>;

const Effect = z
  .object({
    outcome: z.string(),
    rank: Estimated.describe("Spearman's rank correlation of input and outcome"),
    first: Estimated.describe(
      'First-order index: share of the variance that would go if this input alone were known. Slightly below 0 = 0',
    ),
    total: Estimated.nullable().describe(
      'Total index: share of the variance left where all but this input are known; only of the strongest inputs',
    ),
  })
  .describe('What an input does to one outcome');

const End = z
  .object({ outcome: z.string(), mean: Estimated })
  .describe('Mean of an outcome with one input held at one end');

export const SensitivityInput = z.object({
  id: z.string(),
  label: z
    .string()
    .describe(
      'In the language of the report: the name of an assumption, else the labels of the scenario and the word for the field',
    ),
  kind: z.enum(['input', 'success']).describe('`success`: whether an initiative succeeds'),
  text: z.string().describe('As written in the scenario'),
  unit: z.string().describe("Of `low` and `high`, the author's: `%` means that 0.12 is 12%"),
  low: z.number().describe('10th percentile; 0 for a success'),
  high: z.number().describe('90th percentile; 1 for a success'),
  correlated: z.boolean().describe('Drawn together with others: indices of correlated inputs overlap'),
  effects: z.array(Effect),
  tornado: z
    .object({
      low: z.array(End),
      high: z.array(End),
      swing: z.array(End).describe('High minus low, on the same draws'),
    })
    .nullable()
    .describe('Held at either end, all else drawn; only the strongest inputs'),
});
export type SensitivityInput = z.infer<typeof SensitivityInput>;

export const SensitivityAnalysis = z
  .object({
    trials: z.number().int().describe('Trials behind rank correlations and first-order indices'),
    rerunTrials: z.number().int().describe('Trials behind total indices, chance and the tornado'),
    outcomes: z.array(SensitivityOutcome),
    inputs: z.array(SensitivityInput).describe('Strongest on the net present value first'),
  })
  .describe('What the outcome hangs on. Every comparison is on the same draws');
export type SensitivityAnalysis = z.infer<typeof SensitivityAnalysis>;
