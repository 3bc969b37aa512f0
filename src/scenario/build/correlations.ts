import { suggest } from '../../diagnostics/suggest.js';
import type { Correlation, Quantity } from '../../model/quantity.js';
import type { Scenario } from '../../model/scenario.js';
import type { ScenarioInput } from '../schema/scenario-schema.js';
import { readConstant } from './constant.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';
import { quantitiesOf } from '../../model/quantities-of.js';
import { isUnread } from './quantity.js';
import { listed } from './references.js';

/** Rank correlations between drawn quantities; assumptions go by their name, others by their path. */
export function buildCorrelations(
  cursor: Cursor<ScenarioInput['correlations']>,
  parts: Pick<Scenario, 'assumptions' | 'segments' | 'initiatives' | 'direct' | 'team'>,
  context: BuildContext,
): Correlation[] {
  const byName = new Map<string, Quantity>(quantitiesOf(parts).map((quantity) => [quantity.id, quantity]));
  for (const { name, quantity } of parts.assumptions) byName.set(name, quantity);
  const seen = new Map<string, string>();
  return cursor.items().flatMap((item): Correlation[] => {
    const ids = item
      .at('between')
      .items()
      .map((name) => drawnId(name, byName, context));
    const rank = readConstant(item.at('rank'), 'number', context);
    const [a, b] = ids;
    if (!a || !b || rank === null) return [];
    if (a === b) report(context, 'correlation-with-itself', item.at('between'), { found: shortId(a) });
    else if (rank <= -1 || rank >= 1) report(context, 'correlation-range', item.at('rank'), { found: rank });
    else if (seen.has([a, b].sort().join('\n')))
      report(context, 'correlation-twice', item, { found: `${shortId(a)}, ${shortId(b)}` });
    else {
      seen.set([a, b].sort().join('\n'), a);
      return [{ between: [a, b], rank }];
    }
    return [];
  });
}

/** Assumptions go by their name. */
export const shortId = (id: string): string => id.replace(/^assumptions\./, '');

function drawnId(cursor: Cursor<string>, byName: ReadonlyMap<string, Quantity>, context: BuildContext): string | null {
  const found = cursor.text();
  const quantity = byName.get(found);
  if (quantity?.base.kind === 'drawn') return quantity.id;
  if (quantity !== undefined) {
    if (!isUnread(quantity)) report(context, 'correlation-not-drawn', cursor, { found });
    return null;
  }
  const drawn = [...byName.values()].filter(({ base }) => base.kind === 'drawn').map(({ id }) => shortId(id));
  const names = [...new Set(drawn)];
  report(context, 'unknown-quantity', cursor, {
    found,
    suggestion: suggest(found, names) ?? '',
    allowed: listed(names),
  });
  return null;
}
