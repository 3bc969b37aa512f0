import * as z from 'zod';
import { WrittenForm } from '../flip/written-form.js';
import { lenses } from '../../model/lens.js';

const Figure = z
  .object({
    at: z.number(),
    holds: z.boolean(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .describe('Figure of the rule with its 95% interval; null = not reached (an infinite month)');

const Found = z.object({
  value: z.number().describe('Where the figure meets the threshold'),
  low: z.number().nullable().describe('Values between which sampling error decides; null = beyond the range'),
  high: z.number().nullable(),
  between: z.tuple([z.number(), z.number()]).describe('Values tried on both sides of it'),
  holds: z.enum(['above', 'below']).describe('On which side of it the rule holds'),
  trials: z.number().int().describe('Trials that it is of'),
});
export type Found = z.infer<typeof Found>;

export const SeekAnalysis = z
  .object({
    path: z.string(),
    text: z.string().describe('The value as its author wrote it'),
    written: WrittenForm,
    rule: z.string(),
    lens: z.enum(lenses),
    unit: z.enum(['share', 'money', 'months', 'factor']).describe('Of the figure of the rule'),
    threshold: z.number(),
    from: z.number().describe('Range searched'),
    to: z.number(),
    now: Figure.omit({ at: true }).describe('The figure in the scenario as it is'),
    ends: z.tuple([Figure, Figure]).describe('The figure at both ends of the range, of the search'),
    searchedWith: z.number().int().describe('Trials of the search'),
    trials: z.number().int().describe('Trials with which what was found was found again'),
    found: z
      .array(Found)
      .describe('Values at which the rule begins or ends to hold, ascending; empty = none in the range'),
  })
  .describe('The value of one number of the scenario that makes a rule hold');
export type SeekAnalysis = z.infer<typeof SeekAnalysis>;
