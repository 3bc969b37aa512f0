import * as z from 'zod';
import { SpilloverTarget } from './spillover-target.js';
import { conversions } from '../../model/series.js';

/** Shapes of the evidence behind a decision: when initiatives act, what they feed, the way to each target, KPIs, the funnel. */

export const Middle = z
  .object({ p10: z.number(), p50: z.number(), p90: z.number() })
  .describe('A number of the scenario over the trials, in the unit of the equations');
export type Middle = z.infer<typeof Middle>;

const calendarMonth = z.string().nullable();

export const MonthRange = z
  .object({ p10: calendarMonth, p50: calendarMonth, p90: calendarMonth })
  .describe('YYYY-MM by which 10, 50 and 90% of the trials are there; null = not within the horizon');
export type MonthRange = z.infer<typeof MonthRange>;

const duration = Middle.nullable();

export const Timeline = z
  .object({
    start: MonthRange,
    runs: duration.describe('Months; null = to the horizon'),
    delay: duration.describe('Months until effort arrives'),
    ramp: duration.describe('Months until the effect is full'),
    halfLife: z
      .union([Middle, z.literal('permanent')])
      .nullable()
      .describe('Months; null = ends with the effort'),
    running: z.array(z.number()).describe('Share of the trials in which it runs, by month'),
    activation: z.array(z.number()).describe('Mean activation by month: 1 = full effect in every trial'),
    stopChecks: z.array(z.string()).describe('Months of the horizon at whose end the stop rule looks, YYYY-MM'),
  })
  .describe('An initiative on the calendar, in the run `all`');
export type Timeline = z.infer<typeof Timeline>;

export const SpilloverSummary = z
  .object({
    edge: z.string().describe('Name of the spillover: where it starts, what it reaches'),
    to: SpilloverTarget,
    kind: z.enum(['lift', 'add']).describe('A share of what it moves, or an amount in its unit'),
    written: z.string().describe('The size as its author wrote it'),
    size: Middle.nullable().describe('At full activation; null for a step table'),
    lag: Middle.describe('Months between what the initiative does and the spillover'),
    why: z.string().describe('What its author relies on; empty = nothing said'),
    source: z.string(),
  })
  .describe('A spillover as declared: from this initiative to what it feeds');
export type SpilloverSummary = z.infer<typeof SpilloverSummary>;

const numbers = z.array(z.number().nullable());

export const YearFigures = z
  .object({ mean: numbers, p10: numbers, p50: numbers, p90: numbers })
  .describe('One entry a fiscal year, partial ones included; null = undefined in every trial');
export type YearFigures = z.infer<typeof YearFigures>;

const read = z
  .enum(['end', 'sum', 'average', 'ratio'])
  .describe('Of a year: its last month, the sum or the average of its months, or the ratio of its sums');
export type YearRead = z.infer<typeof read>;

export const KpiSummary = z
  .object({
    name: z.string().describe('As the phase names it'),
    segment: z.string().nullable().describe('Id of the segment that it is of; null = all'),
    unit: z.string(),
    read,
    years: YearFigures,
  })
  .describe('A KPI of a phase in each fiscal year, run `all`');
export type KpiSummary = z.infer<typeof KpiSummary>;

export const PhaseEvidence = z.object({
  start: MonthRange.describe('First month of the phase'),
  end: MonthRange.nullable().describe('Last month before the next phase; null for the last phase'),
  kpis: z.array(KpiSummary),
});

const Conversion = z
  .object({ kind: z.enum(conversions), values: numbers })
  .describe(
    'Mean of this step over the mean of the one before, by fiscal year; `per month`: and month. Referrals per rep are without supplied leads',
  );
export type Conversion = z.infer<typeof Conversion>;

export const FunnelStep = z.object({
  step: z.string(),
  series: z.string(),
  unit: z.string(),
  read,
  years: YearFigures,
  conversion: Conversion.nullable(),
});
export type FunnelStep = z.infer<typeof FunnelStep>;

export const FunnelSummary = z
  .object({
    segment: z.string().nullable().describe('Id; null = all segments'),
    label: z.string(),
    steps: z.array(FunnelStep),
  })
  .describe('From partners to recurring revenue, by fiscal year, run `all`');
export type FunnelSummary = z.infer<typeof FunnelSummary>;

/** The way to a target under both lenses. @param odds shape of a probability */
export const targetPath = <T extends z.ZodType>(odds: T) => {
  const lens = z.object({
    p10: z.number().nullable(),
    p50: z.number().nullable(),
    p90: z.number().nullable(),
    onTrack: odds.describe('Share of the trials that are where the path requires, or better'),
  });
  return z.object({
    start: z
      .number()
      .nullable()
      .describe(
        'Level that the path starts from: month 1 of the central case, over as many months as the target; null = undefined there',
      ),
    points: z
      .array(
        z.object({
          label: z.string().describe('FY2026 …; of the deadline as written'),
          to: z.string().describe('Last month of the window, YYYY-MM'),
          monthIndex: z.number().int(),
          months: z.number().int().describe('Months that the figure is over'),
          required: z
            .number()
            .describe(
              'On a straight line from the start to the target; the target itself for a cap (`atMost`), and where the start already meets it or is undefined',
            ),
          strict: lens,
          broad: lens,
        }),
      )
      .describe('End of each fiscal year before the deadline, then the deadline itself'),
  });
};
