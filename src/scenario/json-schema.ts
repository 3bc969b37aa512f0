import { fieldSchema } from './field-schema.js';

/** A node of a JSON Schema (draft 7). */
type Node = Readonly<Record<string, unknown>>;

/** How a tree is written: a variant may leave anything out, and `null` removes what it extends. */
interface Form {
  readonly variant: boolean;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const propertiesOf = ({ properties }: Node): Readonly<Record<string, Node>> =>
  (isNode(properties) ? properties : {}) as Readonly<Record<string, Node>>;

const mapNodes = (nodes: unknown, change: (node: Node) => Node): Record<string, Node> =>
  Object.fromEntries(Object.entries(nodes as Record<string, Node>).map(([key, node]) => [key, change(node)]));

/** Name of, or reference to, a shared form as variants have it. */
const inVariant = (name: string): string => `${name}InVariant`;

/** An object that has this key. */
const having = (key: string): Node => ({ type: 'object', properties: { [key]: true }, required: [key] });

/** A node of several types as one form a type; a pattern is for texts. */
function oneTypeEach(node: Node): Node {
  if (!Array.isArray(node.type)) return node;
  const { type, pattern, ...rest } = node as { type: string[] } & Node;
  const forms = type.map((each) =>
    each === 'string' && pattern !== undefined ? { type: each, pattern } : { type: each },
  );
  return { ...rest, anyOf: forms };
}

const nullNode: Node = { type: 'null' };

/** The same node that takes null too. */
function nullable(node: Node): Node {
  if (Array.isArray(node.anyOf)) return { ...node, anyOf: [...nodesOf(node.anyOf), nullNode] };
  const { description, default: fallback, ...rest } = node;
  return {
    ...(description === undefined ? {} : { description }),
    ...(fallback === undefined ? {} : { default: fallback }),
    anyOf: [meaning(rest, description), nullNode],
  };
}

/** A reference among several forms says the meaning of its field too: on hover editors show the form that fits, not the field around it. */
const meaning = (form: Node, description: unknown): Node =>
  typeof form.$ref === 'string' && typeof description === 'string' ? { description, ...form } : form;

const isPlainObject = (node: Node): boolean =>
  node.type === 'object' && node.properties !== undefined && node.required === undefined;

/**
 * Forms of a value that are objects and must not be told apart by a key become one: completion then offers the keys of all.
 * Tables by month come last, for their keys are of no use as an offer.
 */
function mergedForms(forms: readonly Node[]): Node[] {
  const objects = forms.filter(isPlainObject);
  if (objects.length < 2) return [...forms];
  const properties = Object.assign({}, ...objects.map(propertiesOf)) as Record<string, Node>;
  const merged = { ...objects[0], properties };
  return [...forms.filter((form) => !objects.includes(form) && form.patternProperties === undefined), merged, ...forms.filter((form) => form.patternProperties !== undefined)]; // prettier-ignore
}

/** Keys of which at most one may stand in an object: the key and those that exclude it. */
const exclusive: readonly (readonly string[])[] = [
  ['lift', 'add'],
  ['atLeast', 'atMost'],
  ['value', 'discrete', 'mixture', 'quantiles', 'data'],
];

/** What `exclusive` says of an object with these keys; of a group, one key is needed where the object has nothing else to go by. */
function exclusions(keys: readonly string[], { variant }: Form): Node {
  const groups = exclusive
    .map((group) => group.filter((key) => keys.includes(key)))
    .filter((group) => group.length > 1);
  if (groups.length === 0) return {};
  const dependencies = Object.fromEntries(
    groups.flatMap((group) =>
      group.map((key) => [key, { not: { anyOf: group.filter((other) => other !== key).map(having) } }]),
    ),
  );
  const needed = variant ? [] : groups.map((group) => ({ anyOf: group.map(having) }));
  return { dependencies, ...(needed.length === 0 ? {} : { allOf: needed }) };
}

/** A choice by `kind` as one object with the keys of all kinds, of which each kind allows its own. */
function byKind(kinds: readonly Node[], rest: Node, form: Form): Node {
  const kindOf = (node: Node): unknown => propertiesOf(node).kind?.const;
  const meanings = kinds.map((node) => `${String(kindOf(node))}: ${String(propertiesOf(node).kind?.description)}`);
  const properties: Record<string, Node> = {};
  for (const node of kinds)
    for (const [key, field] of Object.entries(propertiesOf(node))) properties[key] ??= forEditors(field, form);
  properties.kind = { type: 'string', enum: kinds.map(kindOf), description: meanings.join('. ') };
  const choice = { ...rest, type: 'object', additionalProperties: false };
  // A variant may hold half a deal, and remove what another kind had.
  if (form.variant) return { ...choice, properties: mapNodes(properties, nullable) };
  const own = (node: Node): Node => ({
    if: { type: 'object', properties: { kind: { const: kindOf(node) } }, required: ['kind'] },
    then: { type: 'object', propertyNames: { enum: Object.keys(propertiesOf(node)) } },
  });
  return { ...choice, properties, required: ['kind'], allOf: kinds.map(own) };
}

function objectForEditors(node: Node, form: Form): Node {
  const { properties, required, propertyNames, additionalProperties, ...rest } = node;
  const value = isNode(additionalProperties) ? forEditors(additionalProperties, form) : undefined;
  const held = value !== undefined && form.variant ? nullable(value) : value;
  const pattern = isNode(propertyNames) ? propertyNames.pattern : undefined;
  if (held !== undefined)
    return typeof pattern === 'string'
      ? { ...rest, patternProperties: { [pattern]: held }, additionalProperties: false }
      : { ...rest, additionalProperties: held };
  const fields = mapNodes(properties ?? {}, (field) => forEditors(field, form));
  return {
    ...rest,
    properties: form.variant ? mapNodes(fields, nullable) : fields,
    ...(form.variant || required === undefined ? {} : { required }),
    additionalProperties: false,
    ...exclusions(Object.keys(fields), form),
  };
}

/**
 * The same values, said in the way in which editors show them best: a reference carries the description of its field, a shared
 * form none of its own, so that the field's is shown.
 */
function forEditors(node: Node, form: Form): Node {
  const { allOf, anyOf, oneOf, items, ...rest } = node;
  if (typeof node.$ref === 'string')
    return { ...rest, $ref: form.variant ? node.$ref.replace(/$/, 'InVariant') : node.$ref };
  const [only] = nodesOf(allOf);
  if (only !== undefined) return forEditors({ ...rest, ...only }, form);
  if (Array.isArray(oneOf)) return byKind(nodesOf(oneOf), rest, form);
  // A type beside forms is what editors are to take in their place.
  if (Array.isArray(anyOf) && node.type === undefined)
    return {
      ...rest,
      anyOf: mergedForms(nodesOf(anyOf).map((each) => meaning(forEditors(each, form), node.description))),
    };
  if (node.type === 'object') return objectForEditors(node, form);
  if (Array.isArray(items)) return { ...rest, items: nodesOf(items).map((each) => forEditors(each, form)) };
  return isNode(items) ? { ...rest, items: forEditors(items, form) } : oneTypeEach(rest);
}

const without = (node: Node, keys: readonly string[]): Node =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));

/** A form that many fields share, without a description that would stand in place of theirs. */
const shared = (node: Node, form: Form): Node => without(forEditors(node, form), ['description']);

/**
 * JSON Schema (draft 7) of scenario files for editors: every field with its meaning on hover, the keys of all its forms on
 * completion, and a form of its own for files that extend another. It says what a schema can say; the reader of scenarios says
 * the rest.
 */
export function scenarioJsonSchema(): Record<string, unknown> {
  const fields = fieldSchema();
  const root = without(fields, ['$schema', 'title', 'description', 'definitions', 'anyOf']);
  const [full, variant] = [{ variant: false }, { variant: true }];
  const forms = Object.entries(fields.definitions as Record<string, Node>);
  return {
    $schema: fields.$schema,
    description: fields.description,
    type: 'object',
    if: having('extends'),
    then: { $ref: '#/definitions/variant' },
    else: { $ref: '#/definitions/scenario' },
    definitions: {
      ...Object.fromEntries(forms.map(([name, node]) => [name, shared(node, full)])),
      ...Object.fromEntries(forms.map(([name, node]) => [inVariant(name), shared(node, variant)])),
      scenario: { ...forEditors(root, full), required: ['start', 'horizon'] },
      variant: forEditors(root, variant),
    },
  };
}
