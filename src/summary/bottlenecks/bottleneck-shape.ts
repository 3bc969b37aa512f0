import * as z from 'zod';

export const bottleneckKinds = [
  'start',
  'requires',
  'late',
  'phase',
  'stop',
  'coverage',
  'staffing',
  'pool',
  'capacity',
] as const;

/**
 * Something that can hold the plan back, in the run with everything on.
 * @param odds shape of a probability
 * @param spread shape of a figure over the trials
 */
export const bottleneckShape = <O extends z.ZodType, S extends z.ZodType>(odds: O, spread: S) =>
  z
    .object({
      kind: z
        .enum(bottleneckKinds)
        .describe(
          'start: a condition or phase that an initiative waits for; requires: another initiative that it needs; late: its date, or that of one that it needs, lies after the horizon; phase: one that others lead to; stop: a stop rule; coverage: care by partner managers; staffing: managers who recruit; pool: partners that exist; capacity: hours of scarce people',
        ),
      id: z.string().describe('Initiative, phase, team group, segment or capacity'),
      label: z.string(),
      share: odds.describe(
        'Share of the trials that it holds back. start, requires, late, phase: it never comes within the horizon; stop: the rule ends the initiative; coverage, staffing: below 100% in some month; pool: less than 10% of it left in some month; capacity: over-booked in some month',
      ),
      from: z
        .string()
        .nullable()
        .describe('YYYY-MM: median of the first such month, among those trials; null where there is none'),
      lowest: spread
        .nullable()
        .describe(
          'Least share in each of those trials: of the care wanted, of the recruitment wanted, of the pool that is left; undefined in the others, null for the other kinds',
        ),
      byMonth: z
        .array(z.number())
        .nullable()
        .describe(
          'Share of the trials that it holds back in each month; null for start, requires, late, phase and stop',
        ),
      binds: z
        .boolean()
        .describe(
          'Said on page one and in the terminal. start, requires, late, phase, stop: in more than half of the trials; coverage, staffing: below 90% in at least a quarter of them; pool, capacity: in at least a quarter',
        ),
    })
    .describe('Something that can hold the plan back');
