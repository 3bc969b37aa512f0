import type { Assumption } from '../../model/quantity.js';
import type { Expression } from '../../formula/expression.js';
import type { QuantityInput } from '../schema/quantity-schema.js';
import type { ScenarioInput } from '../schema/scenario-schema.js';
import { readValue } from '../value/read-value.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';
import { readQuantity } from './quantity.js';

/** Which assumptions are written per year, found before anything that uses them is read. Bare names hand it on. */
export function assumptionYears(cursor: Cursor<ScenarioInput['assumptions']>): Map<string, { perYear: boolean }> {
  const entries = cursor.entries();
  const names = entries.map(({ key }) => key);
  const read = new Map<string, { perYear: boolean; alias: string | null }>();
  for (const { key, cursor: entry } of entries) {
    const inner = entry.step('value').node ?? entry.node;
    const value = inner?.kind === 'scalar' ? readValue(inner.value, { names, source: inner.text }) : null;
    const perYear = value?.ok === true && value.value.kind !== 'formula' && value.value.per === 'year';
    const alias =
      value?.ok === true && value.value.kind === 'formula' && value.value.expression.kind === 'name'
        ? value.value.expression.name
        : null;
    read.set(key, { perYear, alias });
  }
  const yearly = (name: string, depth: number): boolean => {
    const found = read.get(name);
    return (
      found !== undefined &&
      depth <= read.size &&
      (found.perYear || (found.alias !== null && yearly(found.alias, depth + 1)))
    );
  };
  return new Map(names.map((name) => [name, { perYear: yearly(name, 0) }]));
}

/** The assumptions, each after those that it uses. */
export function buildAssumptions(cursor: Cursor<ScenarioInput['assumptions']>, context: BuildContext): Assumption[] {
  const read = new Map<string, { assumption: Assumption; cursor: Cursor<QuantityInput> }>();
  for (const { key, cursor: entry } of cursor.entries()) {
    const quantity = readQuantity(entry, { dimension: 'number', fallback: 0 }, context);
    warnOfYearInUnit(entry, quantity.provenance.unit, quantity.perYear, context);
    read.set(key, { assumption: { name: key, quantity }, cursor: entry });
  }
  const ordered: Assumption[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (name: string, chain: readonly string[]): void => {
    const found = read.get(name);
    if (found === undefined || state.get(name) === 'done') return;
    if (state.get(name) === 'open') {
      const cycle = [...chain.slice(chain.indexOf(name)), name].join(' → ');
      report(context, 'assumption-cycle', found.cursor, { found: cycle });
      return;
    }
    state.set(name, 'open');
    for (const used of namesUsed(found.assumption)) visit(used, [...chain, name]);
    state.set(name, 'done');
    ordered.push(found.assumption);
  };
  for (const name of read.keys()) visit(name, []);
  return ordered;
}

function warnOfYearInUnit(entry: Cursor<unknown>, unit: string, perYear: boolean, context: BuildContext): void {
  if (!perYear && /[/／](year|年)\s*$/i.test(unit)) report(context, 'unit-says-year', entry, { found: unit });
}

function namesUsed({ quantity }: Assumption): string[] {
  const { base } = quantity;
  if (base.kind === 'formula') return namesIn(base.expression);
  return base.kind === 'steps' ? base.steps.flatMap((step) => namesUsed({ name: '', quantity: step.quantity })) : [];
}

/** Names in an expression, with repetitions. */
export function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'name':
      return [expression.name];
    case 'negate':
    case 'not':
      return namesIn(expression.operand);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'call':
      return expression.args.flatMap(namesIn);
  }
}
