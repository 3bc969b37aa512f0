import { suggest } from '../../diagnostics/suggest.js';
import type { Check } from '../../model/decision.js';
import type { Quantity } from '../../model/quantity.js';
import type { Scenario } from '../../model/scenario.js';
import type { ScenarioInput } from '../schema/scenario-schema.js';
import { quantitiesOf } from '../../model/quantities-of.js';
import { readConstant } from './constant.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import { shortId } from './correlations.js';
import type { Cursor } from './cursor.js';
import { durationAt } from './months.js';
import { isUnread } from './quantity.js';
import { listed } from './references.js';

type ChecksInput = NonNullable<ScenarioInput['decision']>['checks'];

/** What the author could find out before deciding. Assumptions go by their name, other quantities by their path. */
export function buildChecks(
  cursor: Cursor<ChecksInput>,
  parts: Pick<Scenario, 'assumptions' | 'initiatives'>,
  context: BuildContext,
): Check[] {
  if (cursor.node === undefined) return [];
  const byName = new Map<string, Quantity>(quantitiesOf(parts).map((quantity) => [quantity.id, quantity]));
  for (const { name, quantity } of parts.assumptions) byName.set(name, quantity);
  const successes = new Set(parts.initiatives.map(({ success }) => success.id));
  return cursor.items().map((item): Check => {
    const name = item.at('name').text();
    const [cost, delay] = [item.at('cost'), item.at('delay')];
    return {
      name,
      label: item.at('label').words(name),
      of: [...new Set(item.at('of').items().flatMap((one) => uncertainId(one, byName, successes, context) ?? []))], // prettier-ignore
      cost: cost.node === undefined ? 0 : (readConstant(cost.as(), 'money', context) ?? 0),
      delay: delay.node === undefined ? 0 : (durationAt(delay, context) ?? 0),
      why: item.at('why').words(),
    };
  });
}

/** Drawn, or a success that is neither certain nor impossible. */
function isUncertain({ id, base }: Quantity, successes: ReadonlySet<string>): boolean {
  if (base.kind === 'drawn') return true;
  return successes.has(id) && !(base.kind === 'constant' && (base.value <= 0 || base.value >= 1));
}

function uncertainId(
  cursor: Cursor<string>,
  byName: ReadonlyMap<string, Quantity>,
  successes: ReadonlySet<string>,
  context: BuildContext,
): string | null {
  const found = cursor.text();
  const quantity = byName.get(found);
  if (quantity !== undefined && isUncertain(quantity, successes)) return quantity.id;
  if (quantity !== undefined) {
    if (!isUnread(quantity)) report(context, 'check-not-uncertain', cursor, { found });
    return null;
  }
  const known = [...byName.values()].filter((one) => isUncertain(one, successes)).map(({ id }) => shortId(id));
  const names = [...new Set(known)];
  const suggestion = suggest(found, names) ?? '';
  report(context, 'unknown-quantity', cursor, { found, suggestion, allowed: listed(names) });
  return null;
}
