import type { Distribution, MixturePart } from '../../random/distribution.js';
import type { DistributionMapping, QuantityInput } from '../schema/quantity-schema.js';
import { readValue } from '../value/read-value.js';
import type { Amount } from './amount.js';
import type { BuildContext } from './context.js';
import { report, reportProblem } from './context.js';
import type { Cursor } from './cursor.js';
import { checkDrawn } from './drawn.js';
import { readConstant, readConstants } from './constant.js';
import { readColumn } from './data-column.js';
import type { FieldRules } from './field-rules.js';
import { warnOfSlips } from './slips.js';

/** Keys of the mappings that are distributions. */
export const distributionKinds: ReadonlySet<string> = new Set(['discrete', 'mixture', 'quantiles', 'data']);

/** `{ discrete }`, `{ mixture }`, `{ quantiles }` or `{ data, column }`; null when it is wrong (then reported). */
export function readDistributionMapping(
  cursor: Cursor<QuantityInput>,
  rules: FieldRules,
  context: BuildContext,
): Amount | null {
  const mapping = cursor.as<DistributionMapping>();
  const kinds = [...distributionKinds].filter((kind) => mapping.step(kind).node !== undefined);
  if (kinds.length > 1) {
    report(context, 'several-distributions', cursor, { found: kinds.join(', ') });
    return null;
  }
  const distribution = readKind(mapping, kinds[0] ?? '', context);
  // A distribution in pieces does not say how its numbers were written: nothing is guessed of them, save for losses.
  if (distribution === null || !checkDrawn(cursor, distribution, rules, true, context)) return null;
  warnOfSlips(cursor, { value: distribution, percent: true, perYear: false, name: null }, rules, context);
  return { base: { kind: 'drawn', distribution }, perYear: false };
}

function readKind(cursor: Cursor<DistributionMapping>, kind: string, context: BuildContext): Distribution | null {
  if (kind === 'discrete') return readDiscrete(cursor, context);
  if (kind === 'mixture') return readMixture(cursor, context);
  if (kind === 'quantiles') return readQuantiles(cursor, context);
  return readData(cursor, context);
}

function readDiscrete(cursor: Cursor<DistributionMapping>, context: BuildContext): Distribution | null {
  const items = cursor.at('discrete').items();
  const values = readConstants(
    items.map((item) => item.at('value')),
    'number',
    context,
  );
  const weights = readConstants(
    items.map((item) => item.at('weight')),
    'number',
    context,
  );
  return values && weights && { kind: 'discrete', values, weights };
}

function readMixture(cursor: Cursor<DistributionMapping>, context: BuildContext): Distribution | null {
  const parts = cursor
    .at('mixture')
    .items()
    .map((item): MixturePart | null => {
      const weight = readConstant(item.at('weight'), 'number', context);
      const distribution = readPart(item.at('value'), context);
      return weight === null || distribution === null ? null : { weight, distribution };
    });
  return parts.every((part) => part !== null) ? { kind: 'mixture', parts } : null;
}

/** A component: a call, a range or a number, without names. */
function readPart(cursor: Cursor<QuantityInput>, context: BuildContext): Distribution | null {
  if (cursor.node?.kind !== 'scalar') return null;
  const read = readValue(cursor.node.value, { names: [], source: cursor.node.text });
  if (!read.ok) reportProblem(cursor, read.problem, context);
  else if (read.value.kind === 'distribution') return read.value.distribution;
  else if (read.value.kind === 'number') return { kind: 'constant', value: read.value.value };
  else report(context, 'constant-expected', cursor, { found: cursor.text() });
  return null;
}

function readQuantiles(cursor: Cursor<DistributionMapping>, context: BuildContext): Distribution | null {
  const points = cursor
    .at('quantiles')
    .entries()
    .map(({ key, cursor: entry }) => {
      const x = readConstant(entry, 'number', context);
      return x === null ? null : { p: Number(key.slice(1)) / 100, x };
    });
  if (!points.every((point) => point !== null)) return null;
  return { kind: 'quantiles', points: [...points].sort((a, b) => a.p - b.p) };
}

function readData(cursor: Cursor<DistributionMapping>, context: BuildContext): Distribution | null {
  const data = cursor.at('data');
  if (data.node?.kind === 'list') {
    const values = readConstants(data.items(), 'number', context);
    return values && { kind: 'data', values: [...values].sort((a, b) => a - b) };
  }
  const values = readColumn(data, cursor.at('column').text(), context);
  return values && { kind: 'data', values: [...values].sort((a, b) => a - b) };
}
