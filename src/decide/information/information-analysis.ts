import * as z from 'zod';
import { Estimated } from '../sensitivity/sensitivity-analysis.js';
import { lenses } from '../../model/lens.js';

/** Shape of the member `information` of the analyses. */

const Floor = z
  .number()
  .min(0)
  .describe('The most that the same estimate made of shuffled values: at or under it nothing is seen');
const Seen = z.boolean().describe('The value lies above its noise floor and above its standard error');

export const InformationChoice = z.object({
  name: z.string(),
  kind: z.enum(['nothing', 'program', 'without']),
  initiative: z.string().nullable().describe('The initiative that is left out'),
  label: z.string().describe('Of that initiative; empty for other choices'),
  mean: Estimated.describe('Net present value'),
  best: z
    .number()
    .min(0)
    .max(1)
    .describe('Share of the trials in which this choice is the best; ties count for the first'),
});
export type InformationChoice = z.infer<typeof InformationChoice>;

export const InformationInput = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['input', 'success']),
  text: z.string().describe('As written in the scenario'),
  value: Estimated.describe('Expected value of knowing this input before deciding, in money, at no cost'),
  floor: Floor,
  seen: Seen,
});
export type InformationInput = z.infer<typeof InformationInput>;

export const InformationCheck = z.object({
  name: z.string(),
  label: z.string(),
  why: z.string(),
  of: z.array(z.string()).describe('What it finds out, as the author named it'),
  ofLabels: z.array(z.string()).describe('The same in the language of the report'),
  cost: z.number(),
  delay: z.number().int().describe('Months'),
  value: Estimated.describe('Expected value of knowing all of these before deciding'),
  floor: Floor,
  seen: Seen,
  net: Estimated.describe(
    'Value of checking first and then deciding, less deciding now: (best mean + value) · (1 + r)^(−delay/12) − cost − best mean, a value that is not seen taken as 0',
  ),
  worth: z.enum(['yes', 'no', 'unclear']).describe('Sign of `net`, where 0 lies outside its 95% interval'),
});
export type InformationCheck = z.infer<typeof InformationCheck>;

export const InformationAnalysis = z
  .object({
    trials: z.number().int(),
    lens: z.enum(lenses),
    choices: z.array(InformationChoice),
    decision: z.string().describe('The choice with the highest mean: what would be decided now'),
    discountRate: z
      .number()
      .nullable()
      .describe('Mean rate per year by which a delay is discounted; null where the rate differs from month to month'),
    perfect: Estimated.describe('Expected value of knowing everything, the chance of each month included'),
    inputs: z.array(InformationInput).describe('Worth the most first'),
    checks: z.array(InformationCheck).describe('Groups of inputs that the author named, in the order of the file'),
  })
  .describe('What to find out before deciding: expected value of perfect information, in money');
export type InformationAnalysis = z.infer<typeof InformationAnalysis>;
