import * as z from 'zod';
import { lenses } from '../model/lens.js';

export const RuleSummary = z
  .object({
    text: z.string(),
    lens: z.enum(lenses),
    value: z.number().nullable().describe('null = not reached (an infinite month)'),
    se: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    comparison: z.string(),
    threshold: z.number(),
    unit: z.enum(['share', 'money', 'months', 'factor']),
    margin: z.number().nullable().describe('Value minus threshold'),
    holds: z.boolean(),
    firm: z.boolean().describe('The interval of the value does not cross the threshold'),
  })
  .register(z.globalRegistry, { title: 'Rule' });
export type RuleSummary = z.infer<typeof RuleSummary>;

export const Verdict = z.object({
  outcome: z.enum(['go', 'borderline', 'no-go']),
  go: z.array(RuleSummary),
  noGo: z.array(RuleSummary),
});
export type Verdict = z.infer<typeof Verdict>;
