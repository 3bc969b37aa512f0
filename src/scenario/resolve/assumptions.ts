import type { Assumption } from '../../model/quantity.js';
import { namesIn } from '../../formula/names-in.js';
import type { NameFinder } from '../../formula/names.js';
import { checkDistribution } from '../../random/check-distribution.js';
import type { QuantityInput } from '../schema/quantity-schema.js';
import type { ScenarioInput } from '../schema/scenario-schema.js';
import { readScalar } from '../value/read-scalar.js';
import { isMonthKey } from '../value/read-time.js';
import type { BuildContext, KnownAssumption } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';
import { readQuantity } from './quantity.js';
import type { Told } from './context.js';

interface Glimpse {
  readonly perYear: boolean;
  readonly shaped: boolean;
  readonly told: Told | null;
  readonly alias: string | null;
  readonly names: readonly string[];
}

/** What others need to know of each assumption, found before anything that uses them is read. Bare names hand it on. @param finder of their names */
export function knownAssumptions(
  cursor: Cursor<ScenarioInput['assumptions']>,
  finder: NameFinder,
): Map<string, KnownAssumption> {
  const read = new Map(cursor.entries().map(({ key, cursor: entry }) => [key, glimpse(entry, finder)]));
  const through = (
    name: string,
    next: (found: Glimpse) => readonly string[],
    holds: (found: Glimpse) => boolean,
  ): boolean => {
    const [pending, seen] = [[name], new Set<string>()];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const found = read.get(at);
      if (found === undefined || seen.has(at)) continue;
      if (holds(found)) return true;
      seen.add(at);
      pending.push(...next(found));
    }
    return false;
  };
  const aliases = ({ alias }: Glimpse): string[] => (alias === null ? [] : [alias]);
  return new Map(
    [...read].map(([name, { told }]) => [
      name,
      {
        perYear: through(name, aliases, ({ perYear }) => perYear),
        shaped: through(
          name,
          ({ names }) => names,
          ({ shaped }) => shaped,
        ),
        told,
      },
    ]),
  );
}

function glimpse(entry: Cursor<unknown>, finder: NameFinder): Glimpse {
  const inner = entry.step('value').node ?? entry.node;
  const keys = [entry.node, inner].flatMap((node) => (node?.kind === 'map' ? node.entries.map(({ key }) => key) : []));
  const shaped = keys.some((key) => key === 'growth' || key === 'seasonality' || isMonthKey(key));
  const read = inner?.kind === 'scalar' ? readScalar(inner, finder) : null;
  const nothing = { perYear: false, shaped, told: null, alias: null, names: [] };
  if (read?.ok !== true) return nothing;
  const { value } = read;
  if (value.kind === 'formula') {
    const { expression, names } = value;
    return { ...nothing, names, alias: expression.kind === 'name' ? expression.name : null };
  }
  const perYear = value.per === 'year';
  const broken = value.kind === 'distribution' && checkDistribution(value.distribution).length > 0;
  const told = {
    name: entry.path,
    value: value.kind === 'number' ? value.value : value.distribution,
    percent: value.percent,
    perYear,
  };
  return { ...nothing, perYear, told: broken ? null : told };
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
