import * as z from 'zod';
import { lenses } from '../../model/lens.js';

const Path = z.object({
  which: z
    .enum(['worst', 'median', 'luckiest'])
    .describe('worst: 5% of the trials end lower; luckiest: none ends higher'),
  trial: z.number().int().describe('Counted from 1: `yoha trial FILE N` prints it'),
  npv: z.number(),
  payback: z
    .number()
    .nullable()
    .describe('Month from which the money stays back; null = not within the horizon; 0 = never out of pocket'),
});

/** Trials that stand for good, middling and bad luck, by net present value of the program. */
export const PathsAnalysis = z
  .object({ lens: z.enum(lenses), paths: z.array(Path) })
  .describe('Single trials worth looking at, by net present value of the program under the lens of the decision');
export type PathsAnalysis = z.infer<typeof PathsAnalysis>;
