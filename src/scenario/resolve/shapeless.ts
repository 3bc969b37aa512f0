import { isMonthKey } from '../value/read-time.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';

/** What changes a quantity over the months. */
const shapes = ['growth', 'seasonality'] as const;

/** Reports every shape over time of a value that is read once; `outer` may hold it beside the value, `inner` in its place. */
export function checkShapeless(outer: Cursor<unknown>, inner: Cursor<unknown>, context: BuildContext): void {
  for (const key of shapes) {
    const cursor = outer.node?.kind === 'map' ? outer.step(key) : undefined;
    if (cursor?.node !== undefined) reportShape(cursor, outer, `${key}:`, context);
  }
  const first = inner.node?.kind === 'map' ? inner.node.entries.find(({ key }) => isMonthKey(key)) : undefined;
  if (first !== undefined) reportShape(inner.step(first.key), outer, `${first.key}:`, context);
}

/** The same for a formula: a name of it may stand for an assumption with a shape. */
export function checkNamesShapeless(cursor: Cursor<unknown>, names: readonly string[], context: BuildContext): boolean {
  const shaped = names.filter((name) => context.assumptions.get(name)?.shaped === true);
  for (const name of shaped) reportShape(cursor, cursor, name, context);
  return shaped.length === 0;
}

function reportShape(cursor: Cursor<unknown>, owner: Cursor<unknown>, found: string, context: BuildContext): void {
  const field = owner.steps.filter((step) => typeof step === 'string' && step !== 'value').at(-1) ?? '';
  report(
    context,
    'shape-not-here',
    cursor,
    { found, field },
    cursor.node?.kind === 'scalar' && cursor === owner ? cursor.valuePlace : cursor.place,
  );
}
