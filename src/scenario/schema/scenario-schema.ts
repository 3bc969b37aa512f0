import * as z from 'zod';
import { inputFields } from '../../model/fields.js';
import { locales } from '../../diagnostics/locale.js';
import { ratioBases, targetWindows } from '../../model/decision.js';
import { lenses } from '../../model/lens.js';
import { initiative } from './initiative-schema.js';
import { defaultSampling, samplingMethods } from '../../random/sampling-method.js';
import { date, field, numeral, patterns, quantity, shapeOf, text } from './quantity-schema.js';
import { direct, group, segment, team } from './segment-schema.js';

/** The version of the file format that this program reads. */
export const formatVersion = 1;

export const companyFields = {
  otherRevenue: field(inputFields.company.otherRevenue, 'Other revenue of the company per month'),
  fixedCosts: field(inputFields.company.fixedCosts, 'Fixed costs of the company per month'),
};

export const capacityFields = {
  hours: field(inputFields.capacity.hours, 'Hours per month that exist'),
  hourlyCost: field(inputFields.capacity.hourlyCost, 'Cost per hour'),
};

const simulation = z
  .strictObject({
    trials: numeral.optional().meta({ description: 'Number of trials, 1 to 1,000,000', default: 2048 }),
    seed: z
      .union([z.string(), z.number()])
      .optional()
      .meta({ description: 'Text or number; 1 and "1" are the same', default: '1' }),
    sampling: z.enum(samplingMethods).optional().meta({
      description:
        'How the once-per-trial values are sampled; the last two spread them evenly, in 16 and 8 independent replicates',
      default: defaultSampling,
    }),
    counts: z
      .enum(['random', 'expected'])
      .optional()
      .meta({ description: 'Arrivals and conversions drawn, or each its mean', default: 'random' }),
  })
  .optional()
  .meta({ description: 'How the scenario is simulated', default: {} });

const phase = z.strictObject({
  name: z.string().meta({ description: 'Id of the phase' }),
  label: text('Name shown in reports; the name when left out'),
  until: z
    .string()
    .optional()
    .meta({ description: 'Condition that ends the phase; it never ends when left out (the last phase)' }),
  kpis: z.array(z.string()).optional().meta({ description: 'Series to watch in this phase, at most 5', default: [] }),
});

const target = z.strictObject({
  name: z.string().meta({ description: 'Id of the target' }),
  label: text('Name shown in reports; the name when left out'),
  metric: z.string().meta({ description: 'A series, or indirectRatio' }),
  basis: z
    .enum(ratioBases)
    .optional()
    .meta({ description: 'What the indirect sales ratio is made of', default: 'revenue' }),
  over: z.enum(targetWindows).optional().meta({
    description:
      'Months the figure is taken over, all within the scenario: the month of by, the quarter or the trailing 12 months that end with it (3 and 12 months), its fiscal year up to it, or the total since the start; when left out fiscal-year for by: FY…, else trailing-12 for a ratio and month otherwise',
  }),
  atLeast: numeral.optional().meta({ description: 'The figure must reach this; exactly one of atLeast and atMost' }),
  atMost: numeral
    .optional()
    .meta({ description: 'The figure must stay below or at this; exactly one of atLeast and atMost' }),
  by: date('FY2029 (that complete year) or 2031-09 (end of that month)', patterns.monthOrFiscalYear),
});

const check = z.strictObject({
  name: z.string().meta({ description: 'Id of the check' }),
  label: text('Name shown in reports; the name when left out'),
  of: z.array(z.string()).min(1).meta({
    description:
      'What it finds out: uncertain assumptions by name, others by path; the success of an initiative means its outcome',
  }),
  cost: numeral.optional().meta({ description: 'Money, paid when the check begins', default: 0 }),
  delay: numeral.optional().meta({ description: 'Months by which the decision comes later', default: 0 }),
  why: text('How it finds out: trial, survey, reference customers'),
});

const decision = z
  .strictObject({
    lens: z
      .enum(lenses)
      .optional()
      .meta({ description: 'Which lens the rules mean; required when there are spillovers', default: 'strict' }),
    go: z.array(z.string()).optional().meta({ description: 'All must hold for a go', default: [] }),
    noGo: z.array(z.string()).optional().meta({ description: 'Any one makes a no-go', default: [] }),
    checks: z
      .array(check)
      .optional()
      .meta({ description: 'What could be found out before deciding, for `yoha learn`', default: [] }),
    approvers: z.array(z.string()).optional().meta({
      description: 'Names or roles of those who sign, in the order of signing: boxes of `yoha brief`',
      default: [],
    }),
  })
  .optional()
  .meta({ description: 'Rules of the verdict; no verdict when left out' });

export const scenarioSchema = z
  .strictObject({
    yoha: numeral.optional().meta({ description: 'Version of the file format', default: formatVersion }),
    extends: z.string().optional().meta({
      description:
        'File that this one builds on: maps merge, lists and scalars replace, null removes; none when left out',
    }),
    title: text('Title of the reports; the name of the file when left out'),
    purpose: text('What the partner business is for, seen from customers and partners'),
    locale: z.enum(locales).optional().meta({ description: 'Language of the reports', default: 'en' }),
    currency: text('Currency, shown in reports: one word or sign such as JPY, USD, 円', 'JPY'),
    start: date('First month, YYYY-MM; when left out, that of the extended file'),
    horizon: numeral.meta({
      description: 'Months simulated, 1 to 600, e.g. 60 months or 5 years; when left out, that of the extended file',
    }),
    fiscalYearStart: z
      .union([z.string(), z.number()])
      .optional()
      .meta({ description: 'First month of the fiscal year: April, Apr, 4', default: 'April' }),
    fiscalYearName: z
      .enum(['start', 'end'])
      .optional()
      .meta({ description: 'FY2029 starts in 2029, or ends in 2029', default: 'start' }),
    discountRate: quantity.optional().meta({ description: 'Per year, for the net present value', default: 0 }),
    simulation,
    assumptions: z
      .record(z.string(), quantity)
      .optional()
      .meta({ description: 'Named inputs that formulas may use', default: {} }),
    correlations: z
      .array(
        z.strictObject({
          between: z
            .array(z.string())
            .length(2)
            .meta({ description: 'Two drawn quantities: assumptions by name, others by path' }),
          rank: numeral.meta({ description: "Spearman's rank correlation, between −1 and 1" }),
        }),
      )
      .optional()
      .meta({ description: 'Rank correlations of draws', default: [] }),
    company: z
      .strictObject(shapeOf(companyFields))
      .optional()
      .meta({ description: 'The rest of the company; gives operating profit. Not shown when left out' }),
    direct,
    baseline: z
      .strictObject({
        segments: z
          .array(z.string())
          .optional()
          .meta({ description: 'Segments that exist without the program', default: [] }),
        managers: z
          .union([quantity, z.record(z.string(), quantity)])
          .optional()
          .meta({
            description: 'Managers without the program, or a map by team group; those of month 0 when left out',
          }),
      })
      .optional()
      .meta({
        description: 'What exists without the program; segments with partners or customers at the start when left out',
      }),
    team,
    segments: z.record(z.string(), segment).optional().meta({ description: 'Partner segments by id', default: {} }),
    initiatives: z.record(z.string(), initiative).optional().meta({ description: 'Initiatives by id', default: {} }),
    capacities: z
      .record(
        z.string(),
        z.strictObject({ label: text('Name shown in reports; the id when left out'), ...shapeOf(capacityFields) }),
      )
      .optional()
      .meta({ description: 'Scarce hours (executives, engineers) by id', default: {} }),
    phases: z.array(phase).optional().meta({ description: 'Phases in order', default: [] }),
    targets: z.array(target).optional().meta({ description: 'What is to be reached by when', default: [] }),
    measures: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'Own monthly series: formulas over series and assumptions', default: {} }),
    paymentTerms: z
      .strictObject({
        customers: numeral.optional().meta({ description: 'Months until customers pay', default: 0 }),
        partners: numeral.optional().meta({ description: 'Months until partners are paid', default: 0 }),
      })
      .optional()
      .meta({ description: 'Shifts profit into cash', default: {} }),
    decision,
  })
  .meta({ title: 'Yoha scenario', description: 'A partner program to be simulated' });

/** A scenario as its author writes it. */
export type ScenarioInput = z.input<typeof scenarioSchema>;
export type SegmentInput = NonNullable<ScenarioInput['segments']>[string];
export type InitiativeInput = NonNullable<ScenarioInput['initiatives']>[string];
export type GroupInput = z.input<typeof group>;
