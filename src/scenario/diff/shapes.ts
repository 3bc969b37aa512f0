import { isSingleGroup } from '../resolve/channels.js';
import { isMonthKey } from '../value/read-time.js';
import { childOf, type MapNode, type TreeNode } from '../read/tree.js';

/**
 * What a part of a document is made of, for a comparison: which of its members mean something by themselves. Told by the place in the
 * document, never by the name of a key, for ids are free: an initiative may be called `data`, an assumption `churn`.
 */
export type Shape =
  /** Compared as one: a word, a rule, an ordered list. */
  | { readonly kind: 'whole' }
  /** A number in any of its forms; a step table by its months, the long form by what shapes the value. */
  | { readonly kind: 'quantity' }
  /** Keys of the language; what is not listed is a quantity. Two of another form are compared as one. */
  | {
      readonly kind: 'fields';
      readonly fields: Readonly<Record<string, Shape>>;
      readonly form?: (node: MapNode) => string;
      /** Left out means the same as without members. */
      readonly optional?: true;
    }
  /** Keys are ids of the author. */
  | { readonly kind: 'ids'; readonly each: Shape }
  /** Items by a name of their own; where order means something, lists of other names are compared as one. */
  | {
      readonly kind: 'list';
      readonly each: Shape;
      readonly name: (item: TreeNode) => string;
      readonly ordered?: true;
      /** Left out means something else than empty. */
      readonly required?: true;
    }
  /** One of several shapes, by what stands there. */
  | { readonly kind: 'choice'; readonly of: (node: TreeNode) => Shape };

type ListShape = Extract<Shape, { kind: 'list' }>;

const whole: Shape = { kind: 'whole' };
const quantity: Shape = { kind: 'quantity' };
const fields = (
  parts: Readonly<Record<string, Shape>> = {},
  more: { readonly form?: (node: MapNode) => string; readonly optional?: true } = {},
): Shape => ({ kind: 'fields', fields: parts, ...more });
const ids = (each: Shape): Shape => ({ kind: 'ids', each });

const textOf = (node: TreeNode | undefined): string =>
  node?.kind === 'scalar' ? node.text.trim().normalize('NFC') : '';

const byName = (each: Shape): ListShape => ({ kind: 'list', each, name: (item) => textOf(childOf(item, 'name')) });

/** Effects by what they move and how, as the model knows them. */
const effects: ListShape = {
  kind: 'list',
  each: fields({ on: whole }),
  name: (item) => `${textOf(childOf(item, 'on'))}.${childOf(item, 'add') === undefined ? 'lift' : 'add'}`,
};

const correlations: ListShape = {
  kind: 'list',
  each: fields({ between: whole }),
  name: (item) => {
    const between = childOf(item, 'between');
    return between?.kind === 'list' ? between.items.map(textOf).sort().join(' ~ ') : '';
  },
};

/** A list of ids, or the one id. */
const names: ListShape = { kind: 'list', each: whole, name: textOf };
const listed: ListShape = { ...names, required: true };

/** Rules by the figure that they speak of: another threshold is another value of the same rule. */
const rules: ListShape = {
  kind: 'list',
  each: whole,
  name: (item) => textOf(item).replace(/\s*(?:<=|>=|<|>)[^<>=()]*$/, ''),
};

const phases: ListShape = {
  ...byName(fields({ name: whole, until: whole, kpis: whole })),
  ordered: true,
};

const keysOf = (node: TreeNode): string[] => (node.kind === 'map' ? node.entries.map(({ key }) => key) : []);

/** Keys that make a map one number. */
const numberKey = /^(value|discrete|mixture|quantiles|data)$/;
export const isNumber = (node: TreeNode): boolean =>
  node.kind !== 'map' || keysOf(node).some((key) => numberKey.test(key) || isMonthKey(key));

/** A number, or one by team group or capacity. */
const numberOrIds: Shape = { kind: 'choice', of: (node) => (isNumber(node) ? quantity : ids(quantity)) };

const recruitment: Shape = {
  kind: 'choice',
  of: (node) =>
    isNumber(node) ? quantity : fields({}, { form: (map) => (keysOf(map).includes('perMonth') ? 'flow' : 'bass') }),
};

const deal = fields({ kind: whole }, { form: (map) => textOf(childOf(map, 'kind')) });

const segment = fields({
  openedBy: whole,
  deal,
  recruitment,
  churn: whole,
  salesCycle: whole,
  services: fields(),
  contact: fields(),
});

const initiative = fields({
  kind: whole,
  start: whole,
  cost: fields({}, { optional: true }),
  shape: whole,
  effects,
  spillovers: effects,
  managers: numberOrIds,
  uses: ids(quantity),
  requires: names,
  stop: whole,
  payback: whole,
});

const group = fields({ segments: listed });
const team: Shape = { kind: 'choice', of: (node) => (isSingleGroup(node) ? group : ids(group)) };

/** The scenario as a comparison takes it apart. */
export const scenarioShape: Shape = fields({
  start: whole,
  fiscalYearStart: whole,
  fiscalYearName: whole,
  currency: whole,
  assumptions: ids(quantity),
  correlations,
  direct: fields({ churn: whole }),
  baseline: fields({ segments: listed, managers: numberOrIds }),
  team,
  segments: ids(segment),
  initiatives: ids(initiative),
  phases,
  targets: byName(fields({ name: whole, metric: whole, basis: whole, over: whole, by: whole })),
  measures: ids(whole),
  paymentTerms: fields({}, { optional: true }),
  decision: fields({ lens: whole, go: rules, noGo: rules, checks: byName(fields({ name: whole, of: names })) }),
  company: fields(),
  capacities: ids(fields()),
});
