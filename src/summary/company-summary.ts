import * as z from 'zod';
import { profitLines } from '../model/pnl-lines.js';

/** Shape of what the program does to the company, by fiscal year. */

export const CompanyFigure = z
  .object({
    mean: z.number().nullable(),
    se: z.number().nullable().describe('Monte Carlo standard error of the mean'),
    p10: z.number().nullable(),
    p50: z.number().nullable(),
    p90: z.number().nullable(),
    undefined: z.number().int().describe('Trials in which the figure does not exist; they are not averaged'),
  })
  .describe('One figure of a fiscal year over the trials');
export type CompanyFigure = z.infer<typeof CompanyFigure>;

export const CompanyFigures = z.object({
  revenue: CompanyFigure.describe(
    'Net revenue of partners (recurring and services) and direct sales, with the other revenue of `company`: sum of the year',
  ),
  profit: CompanyFigure.describe('Line 14 with `company`, else line 13: sum of the year'),
  mrr: CompanyFigure.describe('List-price MRR of partners and direct sales at the end of the year'),
  ratio: CompanyFigure.describe(
    'Indirect sales ratio at the end of the year: trailing twelve months (fewer before month 12), recurring net revenue',
  ),
});
export type CompanyFigures = z.infer<typeof CompanyFigures>;
export type CompanyMeasure = keyof CompanyFigures;

const Lenses = z.object({ strict: CompanyFigures, broad: CompanyFigures });

export const CompanyYear = z.object({
  label: z.string().describe('FY2026 …'),
  from: z.string(),
  to: z.string(),
  months: z.number().int(),
  complete: z.boolean(),
  without: CompanyFigures.describe('The baseline, the same under both lenses'),
  with: Lenses,
  difference: Lenses.describe('With minus without, trial by trial'),
});
export type CompanyYear = z.infer<typeof CompanyYear>;

export const CompanySummary = z
  .object({
    profitLine: z.enum(profitLines).describe('Line of the management P/L that `profit` reads'),
    years: z.array(CompanyYear),
  })
  .describe('The company with and without the program, by fiscal year');
export type CompanySummary = z.infer<typeof CompanySummary>;
