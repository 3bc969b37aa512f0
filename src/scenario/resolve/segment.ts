import { inputFields } from '../../model/fields.js';
import type { Churn, Contact, Deal, Recruitment, SalesCycle, Segment, Services, Signing } from '../../model/segment.js';
import type { Quantity } from '../../model/quantity.js';
import { formatMonth } from '../../model/time.js';
import {
  commissionMonths,
  contactFields,
  dealFields,
  recruitmentFields,
  segmentFields,
  segmentGrossMargin,
  servicesFields,
} from '../schema/segment-schema.js';
import type { QuantityField, QuantityInput } from '../schema/quantity-schema.js';
import type { SegmentInput } from '../schema/scenario-schema.js';
import { readConstants } from './constant.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';
import { readFields } from './fields.js';
import { monthKey, warnOutside } from './months.js';
import { readQuantity } from './quantity.js';
import { resolveName, type Names } from './references.js';

export function buildSegment(id: string, cursor: Cursor<SegmentInput>, names: Names, context: BuildContext): Segment {
  const openedBy = cursor.at('openedBy');
  return {
    id,
    label: cursor.at('label').words(id),
    openedBy:
      openedBy.node === undefined
        ? null
        : resolveName(openedBy, openedBy.text(), names.initiatives, 'unknown-initiative', context),
    deal: readDeal(cursor, context),
    ...readFields(cursor, segmentFields, context, {
      attrition: { losing: true },
      expansion: { perYear: true },
    }),
    recruitment: readRecruitment(cursor.at('recruitment'), context),
    signings: readSignings(cursor.at('signings'), context),
    salesCycle: readSalesCycle(cursor.at('salesCycle'), context),
    churn: readChurn(cursor.at('churn'), context),
    grossMargin: readOptional(cursor.at('grossMargin'), segmentGrossMargin, context),
    services: readServices(cursor.at('services'), context),
    contact: readContact(cursor.at('contact'), context),
  };
}

/** A quantity whose absence means something of its own. */
export function readOptional(
  cursor: Cursor<QuantityInput | undefined>,
  { dimension, fallback, once }: QuantityField,
  context: BuildContext,
): Quantity | null {
  return cursor.node === undefined ? null : readQuantity(cursor, { dimension, fallback, once }, context);
}

function readDeal(segment: Cursor<SegmentInput>, context: BuildContext): Deal {
  const cursor = segment.at('deal');
  const kind = cursor.value?.kind ?? 'referral';
  if (cursor.node === undefined) report(context, 'deal-missing', segment);
  const terms = { kind, ...readFields<string>(cursor, dealFields[kind], context) };
  return (kind === 'referral' ? { ...terms, months: readCommissionMonths(cursor, context) } : terms) as Deal;
}

function readCommissionMonths(deal: Cursor<unknown>, context: BuildContext): Quantity | 'always' {
  const cursor = deal.step('months').as<QuantityInput | undefined>();
  if (cursor.node === undefined || cursor.value === 'always') return 'always';
  return readQuantity(cursor, commissionMonths, context);
}

const isMapWith = (cursor: Cursor<unknown>, key: string): boolean => cursor.step(key).node !== undefined;

function readRecruitment(cursor: Cursor<SegmentInput['recruitment']>, context: BuildContext): Recruitment {
  const { flow, bass, pool } = recruitmentFields;
  if (isMapWith(cursor, 'p') || isMapWith(cursor, 'q')) {
    const endless = readQuantity(cursor.step('pool').as(), pool, context);
    return { kind: 'bass', ...readFields(cursor, bass, context), pool: endless };
  }
  if (isMapWith(cursor, 'perMonth') || isMapWith(cursor, 'pool')) {
    return {
      kind: 'flow',
      perMonth: readQuantity(cursor.step('perMonth').as(), flow.perMonth, context),
      pool: readOptional(cursor.step('pool').as(), pool, context),
    };
  }
  const perMonth = readQuantity(cursor.as(), { ...flow.perMonth, id: `${cursor.path}.perMonth` }, context);
  return { kind: 'flow', perMonth, pool: null };
}

function readSignings(cursor: Cursor<SegmentInput['signings']>, context: BuildContext): Signing[] {
  const signings = cursor.entries().flatMap(({ key, cursor: entry }): Signing[] => {
    const month = monthKey(key, entry, context);
    if (month === null) return [];
    const id = `${cursor.path}[${formatMonth(month)}]`;
    const count = readQuantity(entry.as(), { ...inputFields.segment.signings, perYear: false, id }, context);
    warnOutside(month, entry, context);
    return [{ month, count }];
  });
  return signings.sort((a, b) => a.month - b.month);
}

function readSalesCycle(cursor: Cursor<SegmentInput['salesCycle']>, context: BuildContext): SalesCycle {
  if (cursor.node?.kind !== 'list') {
    return { kind: 'months', months: readQuantity(cursor.as(), inputFields.segment.salesCycle, context) };
  }
  const weights = readConstants(cursor.as<QuantityInput[]>().items(), 'share', context) ?? [1];
  if (context.issues.failedAt(cursor.path)) return { kind: 'weights', weights };
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > 1e-9) {
    report(context, 'shares-sum', cursor, {
      sum: Number(sum.toPrecision(12)),
      difference: Number((sum - 1).toPrecision(6)),
    });
  }
  return { kind: 'weights', weights };
}

export function readChurn(cursor: Cursor<SegmentInput['churn']>, context: BuildContext): Churn {
  if (isMapWith(cursor, 'sbg')) {
    const [alpha, beta] = cursor.step('sbg').as<QuantityInput[]>().items();
    const read = (part: Cursor<QuantityInput> | undefined, name: string): Quantity =>
      readQuantity((part ?? cursor.step('sbg')).as(), positive(`${cursor.path}.${name}`), context);
    return { kind: 'sbg', alpha: read(alpha, 'alpha'), beta: read(beta, 'beta') };
  }
  return { kind: 'rate', rate: readQuantity(cursor.as(), { ...inputFields.segment.churn, losing: true }, context) };
}

/** Shapes of the shifted beta geometric are above 0; the smallest that is told apart from 0 is taken as the bound. */
const positive = (id: string) => ({
  ...inputFields.segment['churn.alpha'],
  perYear: false,
  bounds: { min: 1e-9, max: Infinity },
  id,
});

const readServices = (cursor: Cursor<SegmentInput['services']>, context: BuildContext): Services | null =>
  cursor.node === undefined ? null : readFields(cursor, servicesFields, context);

const readContact = (cursor: Cursor<SegmentInput['contact']>, context: BuildContext): Contact | null =>
  cursor.node === undefined ? null : readFields(cursor, contactFields, context);
