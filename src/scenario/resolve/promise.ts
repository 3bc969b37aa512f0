import type { Initiative, PaybackStatement, StopRule } from '../../model/initiative.js';
import { formatMonth, type Month } from '../../model/time.js';
import type { InitiativeInput } from '../schema/scenario-schema.js';
import { readCondition } from '../value/read-condition.js';
import type { BuildContext } from './context.js';
import { report, reportProblem } from './context.js';
import type { Cursor } from './cursor.js';
import { durationAt, isInside, monthAt, span, warnOutside } from './months.js';
import type { Names } from './references.js';

/** When the initiative is looked at, and under which condition it goes on. */
export function readStop(
  cursor: Cursor<InitiativeInput['stop']>,
  names: Names,
  context: BuildContext,
): Initiative['stop'] {
  if (cursor.node === undefined) return null;
  if (cursor.value === 'none') return 'none';
  const unless = cursor.step('unless');
  const condition = readCondition(unless.text(), names.series);
  if (!condition.ok) reportProblem(unless, condition.problem, context);
  const at =
    cursor.step('at').node === undefined ? repeated(cursor, context) : listedMonths(cursor.step('at'), context);
  return condition.ok ? ({ at, unless: condition.condition } satisfies StopRule) : null;
}

function listedMonths(cursor: Cursor<unknown>, context: BuildContext): Month[] {
  const items: Cursor<unknown>[] = cursor.node?.kind === 'list' ? cursor.as<string[]>().items() : [cursor];
  const months = items.flatMap((item): Month[] => {
    const month = monthAt(item, context);
    return month === null ? [] : [month];
  });
  // Where none is inside, one letter says it of all of them.
  if (months.length > 0 && !months.some((month) => isInside(month, context)))
    report(context, 'stop-outside-horizon', cursor, { found: months.map(formatMonth).join(', '), ...span(context) });
  else months.forEach((month, index) => items.length === months.length && warnOutside(month, items[index], context));
  return [...new Set(months)].sort((a, b) => a - b);
}

/** `every: 3 months, from: month`, to the horizon. */
function repeated(cursor: Cursor<unknown>, context: BuildContext): Month[] {
  const every = durationAt(cursor.step('every'), context);
  const from = monthAt(cursor.step('from'), context);
  if (every === null || from === null) return [];
  if (every === 0) {
    report(context, 'stop-every-zero', cursor.step('every'));
    return [];
  }
  const months: Month[] = [];
  for (let month = from; month < context.start + context.horizon; month += every) months.push(month);
  if (!months.some((month) => isInside(month, context)))
    report(context, 'stop-outside-horizon', cursor.step('from'), { found: formatMonth(from), ...span(context) });
  return months;
}

export function readPayback(
  cursor: Cursor<InitiativeInput['payback']>,
  context: BuildContext,
): PaybackStatement | null {
  if (cursor.node === undefined) return null;
  const review = cursor.at('review');
  const within = cursor.at('within');
  return {
    within: within.value === 'never' ? null : durationAt(within, context),
    because: cursor.at('because').words(),
    review: review.node === undefined ? null : readReview(review, context),
  };
}

function readReview(cursor: Cursor<unknown>, context: BuildContext): Month | null {
  const month = monthAt(cursor, context);
  if (month !== null && !isInside(month, context))
    report(context, 'review-outside-horizon', cursor, { found: formatMonth(month), ...span(context) });
  return month;
}
