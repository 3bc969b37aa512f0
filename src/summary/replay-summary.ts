import * as z from 'zod';

/** What is needed to get the same figures again. */
export const Replay = z.object({
  digest: z.string(),
  seed: z.string(),
  trials: z.number().int(),
  sampling: z.string(),
  counts: z.enum(['random', 'expected']),
  percentiles: z
    .literal('streamed')
    .optional()
    .describe(
      'Only above 100,000 trials: percentiles are read from counts in narrow cells, mostly within a tenth of their standard error; means, shares and months of payback stay exact',
    ),
  version: z.string(),
});
