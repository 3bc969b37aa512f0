import * as z from 'zod';
import { channelNames } from '../model/channel.js';
import { lenses } from '../model/lens.js';

const amounts = z.array(z.number());

export const PnlDetail = z
  .object({
    scope: z.enum(['segment', 'channel', 'initiative']),
    item: z.string().describe(`Id of the segment or initiative; ${channelNames}`),
    label: z.string(),
    view: z.enum(['with', 'without', 'difference']),
    lens: z.enum(lenses),
    number: z.string().describe('Line number, as in `pnl`'),
    line: z.string().describe('As in `pnl`'),
    mean: amounts.describe('One entry a fiscal year, then the total'),
    se: z
      .array(z.number().nullable())
      .describe('Monte Carlo standard error of each mean; null = a single trial does not tell it'),
  })
  .describe(
    'A line of the management P/L of one segment (1 to 8, and as a memo 9, the team shared out by care), one channel (the same; `direct`: 12) or one initiative (all lines, with minus without it). Means add up from segments to channels to the total, and from fiscal years to the total',
  );
export type PnlDetail = z.infer<typeof PnlDetail>;

export const PnlMonths = z
  .object({
    view: z.enum(['with', 'without', 'difference']),
    lens: z.enum(lenses),
    number: z.string().describe('Line number, as in `pnl`'),
    line: z.string().describe('As in `pnl`'),
    mean: amounts.describe('One entry a month'),
  })
  .describe('A line of the management P/L month by month');
export type PnlMonths = z.infer<typeof PnlMonths>;
