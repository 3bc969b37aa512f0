import * as z from 'zod';
import { inputFields } from '../../model/fields.js';
import { date, field, numeral, patterns, quantity, shapeOf, text } from './quantity-schema.js';

const lag = field(inputFields.spillover.lag, 'Months until the spillover follows');

const size = {
  lift: quantity.optional().meta({
    description:
      'Share by which the driver changes at full activation, e.g. 10% to 30%, at least −100%; exactly one of lift and add',
  }),
  add: quantity.optional().meta({
    description: "Amount added to the driver at full activation, in the driver's unit; exactly one of lift and add",
  }),
  why: text('Why this size: evidence'),
  owner: text('Who answers for this value'),
  asOf: text('When the evidence was taken'),
  source: text('Where the evidence can be read'),
};

const effect = z.strictObject({
  on: z.string().meta({ description: 'What it moves: segments.<id>.<driver> or direct.<driver>' }),
  ...size,
});

const spillover = z.strictObject({
  on: z.string().meta({ description: 'What it moves: segments.<id>.<driver>, direct.<driver> or initiatives.<id>' }),
  ...size,
  lag: lag.schema,
});

const start = z
  .union([
    z.string().meta({ pattern: patterns.month }),
    z.number(),
    z.strictObject({ phase: z.string().meta({ description: 'Name of the phase that it starts with' }) }),
    z.strictObject({ when: z.string().meta({ description: 'Condition at the end of the month before' }) }),
  ])
  .optional()
  .meta({
    description:
      'Month, { phase } or { when: condition }; may lie before the scenario (in flight). First month when left out',
  });

const stop = z
  .union([
    z.literal('none'),
    z.strictObject({
      at: z
        .union([
          z.string().meta({ pattern: patterns.month }),
          z.number(),
          z.array(z.string().meta({ pattern: patterns.month })),
        ])
        .meta({ description: 'Month or months at whose end the rule looks' }),
      unless: z.string().meta({ description: 'The initiative goes on when this condition holds' }),
    }),
    z.strictObject({
      every: numeral.meta({ description: 'Months between two looks' }),
      from: date('Month of the first look'),
      unless: z.string().meta({ description: 'The initiative goes on when this condition holds' }),
    }),
  ])
  .optional()
  .meta({
    description:
      'Rule under which the initiative is stopped; none = said on purpose; a warning when left out (an error with a decision)',
  });

const payback = z
  .strictObject({
    within: z
      .union([numeral, z.literal('never')])
      .meta({ description: 'Months from its own start, or never (declared not to be recovered by itself)' }),
    because: text('Why it takes this long'),
    review: date('Month in which this is looked at again; not said when left out').optional(),
  })
  .optional()
  .meta({
    description: 'What is declared about getting the money back; a warning when left out (an error with a decision)',
  });

export const costFields = {
  once: field(inputFields.initiative['cost.once'], 'In the start month'),
  monthly: field(inputFields.initiative['cost.monthly'], 'Per month while running'),
  exit: field(inputFields.initiative['cost.exit'], 'In the month after a stop rule fired'),
};

export const initiativeFields = {
  success: field(inputFields.initiative.success, 'Probability that it works at all'),
  delay: field(inputFields.initiative.delay, 'Months from effort to first effect'),
  ramp: field(inputFields.initiative.ramp, 'Months from first to full effect'),
};

const names = z.union([z.string(), z.array(z.string())]);

export const initiative = z.strictObject({
  label: text('Name shown in reports; the id when left out'),
  kind: text('Kind of initiative, in your own words'),
  why: text('Why it is done'),
  start,
  runs: quantity.optional().meta({ description: 'Months that it runs; to the horizon when left out' }),
  cost: z.strictObject(shapeOf(costFields)).optional().meta({ description: 'What it costs', default: {} }),
  ...shapeOf(initiativeFields),
  shape: z.enum(['linear', 's-curve']).optional().meta({ description: 'Form of the rise', default: 'linear' }),
  halfLife: z
    .union([quantity, z.literal('permanent')])
    .optional()
    .meta({
      description: 'Months in which the effect halves after the effort; permanent; ends with the effort when left out',
    }),
  effects: z.array(effect).optional().meta({ description: 'What it is meant to move', default: [] }),
  spillovers: z.array(spillover).optional().meta({ description: 'What else it moves (余波)', default: [] }),
  managers: z
    .union([quantity, z.record(z.string(), quantity)])
    .optional()
    .meta({ description: 'People added to the team while running, or a map by team group', default: 0 }),
  uses: z
    .record(z.string(), quantity)
    .optional()
    .meta({ description: 'Hours of capacities per running month', default: {} }),
  requires: names.optional().meta({
    description:
      'Initiatives that must have started before: it waits until they have; it never starts if one of them failed or does not start',
    default: [],
  }),
  stop,
  payback,
});
