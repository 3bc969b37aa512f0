import * as z from 'zod';

export const AssumptionSummary = z.object({
  id: z.string().describe('Its path in the scenario'),
  label: z.string().describe("What it is called, in the report's language: by its own label where it has one"),
  text: z.string().describe('As written'),
  unit: z.string(),
  kind: z.enum(['constant', 'drawn', 'formula', 'steps']),
  p5: z.number().nullable(),
  p50: z.number().nullable(),
  p95: z.number().nullable(),
  why: z.string(),
  owner: z.string(),
  asOf: z.string(),
  source: z.string(),
  basis: z.enum(['source', 'assumption']).describe('A figure without a source is an assumption'),
});
export type AssumptionSummary = z.infer<typeof AssumptionSummary>;
