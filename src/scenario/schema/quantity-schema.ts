import * as z from 'zod';
import type { FieldFact } from '../../model/fields.js';
import { monthKeyForm } from '../value/read-time.js';

/** Free text; a bare number or word such as `2026` or `yes` is text here. */
export const text = (description: string, fallback = '') =>
  z.union([z.string(), z.number(), z.boolean()]).optional().meta({ description, default: fallback });

/** What editors hold a text against; the reader of the scenario says the rest, in words. */
export const patterns = {
  /** A number as people write it begins with one. */
  numeral: '^\\s*[+-]?\\d',
  month: '^\\s*(19|2\\d)\\d{2}(-(0[1-9]|1[0-2])|年(0?[1-9]|1[0-2])月)\\s*$',
  monthOrFiscalYear: '^\\s*((19|2\\d)\\d{2}(-(0[1-9]|1[0-2])|年(0?[1-9]|1[0-2])月)|[Ff][Yy]\\s?\\d{4}|\\d{4}年度)\\s*$',
} as const;

/** A month or a fiscal year; what it may look like is the reader's to say, and the pattern editors'. */
export const date = (description: string, pattern: string = patterns.month) =>
  z.union([z.string(), z.number()]).meta({ description, type: 'string', pattern });

/** A number, or a text that says how it comes about. */
const numberOrText = z.union([z.number(), z.string()]);

/** A number that may be written as people write it: 25_000, 300万, 18 months. */
export const numeral = z.union([z.number(), z.string()]).meta({
  id: 'numeral',
  description: 'A number, also written as 25_000, 300万, 1.2億, 15% or 18 months',
  pattern: patterns.numeral,
});

const provenance = {
  label: text('What reports call it, in words; its name or place in the file when left out'),
  unit: text('Unit, shown in reports, e.g. JPY/month'),
  why: text('Why this value: evidence, source, test'),
  owner: text('Who answers for this value'),
  asOf: text('When the evidence was taken, e.g. 2026-09'),
  source: text('Where the evidence can be read'),
};

const shaping = {
  min: numeral.optional().meta({
    description: "Smallest value, a draw is truncated here (rescaled, never clipped); the field's own when left out",
  }),
  max: numeral.optional().meta({
    description: "Largest value, a draw is truncated here (rescaled, never clipped); the field's own when left out",
  }),
  growth: z
    .lazy(() => quantity)
    .optional()
    .meta({ description: 'Growth per year: factor (1 + g)^(t/12), e.g. 4%/year', default: 0 }),
  seasonality: z.array(numeral).optional().meta({
    description: "Twelve factors, the first for the fiscal year's first month",
    default: [],
    minItems: 12,
    maxItems: 12,
  }),
};

const weighted = (value: z.ZodType<number | string>, description: string) =>
  z
    .array(
      z.strictObject({
        weight: numeral.meta({ description: 'Probability; the weights sum to 1' }),
        value: value.meta({ description }),
      }),
    )
    .min(1);

const distributions = {
  discrete: weighted(numeral, 'The value taken with this probability')
    .optional()
    .meta({ description: 'Values with probabilities; exactly one of discrete, mixture, quantiles and data' }),
  mixture: weighted(numberOrText, 'A distribution call or a number taken with this probability')
    .optional()
    .meta({ description: 'Distributions with probabilities; exactly one of discrete, mixture, quantiles and data' }),
  quantiles: z
    .record(z.string().regex(/^[pP]\d{1,2}(\.\d+)?$/), numeral)
    .optional()
    .meta({
      description:
        'Percentiles, e.g. { p10: 5, p50: 8, p90: 20 } (metalog); exactly one of discrete, mixture, quantiles and data',
    }),
  data: z
    .union([z.string(), z.array(numeral)])
    .optional()
    .meta({
      description:
        'A CSV file beside the scenario, or a list, drawn with equal odds; exactly one of discrete, mixture, quantiles and data',
    }),
  column: text('Column of the CSV file'),
};

/** The mappings that are distributions; exactly one of discrete, mixture, quantiles and data. */
const distributionMapping = z.strictObject({ ...distributions, ...shaping, ...provenance });

const stepTable: z.ZodType<Record<string, QuantityInput>, Record<string, QuantityInput>> = z
  .record(
    z.string().regex(monthKeyForm).meta({ pattern: patterns.month }),
    z.lazy(() => quantity),
  )
  .meta({ minProperties: 1 });

const longForm = z.strictObject({
  value: z
    .union([numberOrText, distributionMapping, stepTable])
    .meta({ description: 'A number, a to b, a distribution call, a formula over assumptions, or a mapping' }),
  ...shaping,
  ...provenance,
});

export type DistributionMapping = z.infer<typeof distributionMapping>;
export type QuantityInput =
  | number
  | string
  | {
      value?: QuantityInput | undefined;
      [key: string]: unknown;
    };

/** Any number of a scenario. */
export const quantity: z.ZodType<QuantityInput, QuantityInput> = z
  .union([numberOrText, longForm, distributionMapping, stepTable])
  .meta({
    id: 'quantity',
    description:
      'A number (25_000, 15%, 4%/year, 300万), a to b (5th and 95th percentile), a distribution call, a formula over assumptions, ' +
      'a step table by month ({ 2026-10: 2, 2027-10: 4 }), or { value, min, max, growth, seasonality, label, why, owner, asOf, source }',
  });

/** A numeric field: what the catalogue says of it, and what it means. */
export interface QuantityField extends FieldFact {
  readonly schema: z.ZodOptional<z.ZodType<QuantityInput, QuantityInput>>;
}

export const field = ({ dimension, fallback, once }: FieldFact, description: string): QuantityField => ({
  dimension,
  fallback,
  once,
  schema: quantity.optional().meta({ description, default: fallback }),
});

/** The zod shape of a table of fields. */
export const shapeOf = <K extends string>(
  fields: Readonly<Record<K, QuantityField>>,
): Record<K, QuantityField['schema']> =>
  Object.fromEntries(Object.entries<QuantityField>(fields).map(([key, { schema }]) => [key, schema])) as Record<
    K,
    QuantityField['schema']
  >;
