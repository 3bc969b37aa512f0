import { cell, table } from './cell.js';

const none = '–';
const same = (a, b) => JSON.stringify(a.properties) === JSON.stringify(b.properties);
const branchesOf = (schema) => schema.anyOf ?? schema.oneOf ?? null;
const isMap = (schema) => typeof schema.additionalProperties === 'object';
const key = (path) => (path === '' ? 'The file' : `\`${path}\``);

/** GitHub's anchor of a heading. */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** Sections of a field reference: one table an object of a JSON Schema, outermost first. */
class Reference {
  /** `titles`: headings of objects that many fields share and that have no title, by a key that no other object has. */
  constructor(schema, titles = {}) {
    this.definitions = schema.definitions ?? {};
    this.titles = titles;
    this.shared = new Set();
    this.sections = [];
    this.queue = [];
  }

  /** Heading of the section of an object; the same object asked for again is the same section. */
  section(path, schema, mark) {
    const known = this.sections.find((each) => same(each.schema, schema));
    if (known !== undefined) return known.heading;
    const shared = path === '' ? undefined : this.titleOf(schema);
    if (shared !== undefined) this.shared.add(shared);
    const heading = shared ?? (mark === '' ? key(path) : `${key(path)} with ${mark}`);
    if (this.sections.some((each) => each.heading === heading)) throw new Error(`two shapes are called ${heading}`);
    const section = { heading, path, schema };
    this.sections.push(section);
    this.queue.push(section);
    return heading;
  }

  titleOf(schema) {
    return schema.title ?? Object.entries(this.titles).find(([own]) => own in schema.properties)?.[1];
  }

  link(path, schema, mark = '') {
    const heading = this.section(path, schema, mark);
    const text = this.shared.has(heading) ? heading : mark === '' ? 'map' : `map with ${mark}`;
    return `[${text}](#${anchor(heading)})`;
  }

  type(schema, path) {
    const inner = schema.allOf?.[0] ?? schema;
    if (inner.$ref !== undefined) return this.named(inner.$ref.split('/').pop(), path);
    const branches = branchesOf(inner);
    if (branches !== null) return this.union(branches, path);
    if (inner.const !== undefined) return `\`${inner.const}\``;
    if (inner.enum !== undefined) return inner.enum.map((value) => `\`${value}\``).join(', ');
    if (inner.type === 'array') return this.list(inner, path);
    if (inner.type === 'object') return this.object(inner, path);
    if (Array.isArray(inner.type)) return inner.type.includes('boolean') ? 'text' : simple(inner.type);
    return simple([inner.type ?? 'value']);
  }

  named(name, path) {
    if (name === 'numeral') return 'number';
    if (name === 'quantity') return '[quantity](#quantities)';
    return this.type(this.definitions[name], path);
  }

  union(branches, path) {
    const objects = branches.filter((branch) => branch.type === 'object' && !isMap(branch));
    const several = objects.length > 1;
    const types = branches.map((branch) =>
      objects.includes(branch) && several ? this.link(path, branch, markOf(branch, objects)) : this.type(branch, path),
    );
    return [...new Set(types)].join(' or ');
  }

  list(schema, path) {
    const { items } = schema;
    if (Array.isArray(items)) return `list of ${items.length}: ${this.type(items[0], path)}`;
    const count = schema.minItems !== undefined && schema.minItems === schema.maxItems ? ` of ${schema.minItems}` : '';
    return `list${count}: ${this.type(items, `${path}[]`)}`;
  }

  object(schema, path) {
    if (isMap(schema))
      return `map by ${mapKey(schema, path)}: ${this.type(schema.additionalProperties, `${path}.<id>`)}`;
    return this.link(path, schema);
  }

  /** The tables of everything that hangs on an object, breadth first. Only input has a column for what may be left out. */
  render(root, input) {
    this.section('', root, '');
    const out = [];
    while (this.queue.length > 0) {
      const { heading, path, schema } = this.queue.shift();
      const needed = requiredOf(schema);
      const rows = Object.entries(schema.properties).map(([name, field]) => [
        `\`${name}\``,
        this.type(field, path === '' ? name : `${path}.${name}`),
        ...(input ? [needed.includes(name) ? 'required' : shown(field.default)] : []),
        cell(field.description ?? ''),
      ]);
      const head = ['field', 'value', ...(input ? ['when left out'] : []), 'meaning'];
      out.push(`### ${heading}\n\n${table(head, rows)}`);
    }
    return out.join('\n\n');
  }
}

/** Keys that an object must have; a scenario that extends another may leave its own out. */
const requiredOf = (schema) => schema.required ?? schema.anyOf?.[0]?.required ?? [];

const simple = (types) => types.map((type) => (type === 'string' ? 'text' : type)).join(' or ');

/** What the keys of a map are. */
function mapKey(schema, path) {
  const pattern = schema.propertyNames?.pattern ?? '';
  if (path.endsWith('.signings') || pattern.includes('\\d{4}')) return 'month';
  return pattern.startsWith('^p') ? 'percentile' : 'id';
}

/** What tells one form of a value from the others: its kind, or the first key that no other form has. */
function markOf(branch, others) {
  const kind = branch.properties.kind?.const;
  if (kind !== undefined) return `\`kind: ${kind}\``;
  const foreign = others.filter((other) => other !== branch).flatMap((other) => Object.keys(other.properties));
  const keys = branch.required ?? Object.keys(branch.properties);
  return `\`${keys.find((name) => !foreign.includes(name)) ?? keys[0]}\``;
}

function shown(value) {
  if (value === undefined || value === '' || (typeof value === 'object' && Object.keys(value).length === 0))
    return none;
  return `\`${typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', '')}\``;
}

/** Field tables of the schema of scenarios as Markdown. */
export const inputFields = (schema) => new Reference(schema, { sbg: 'Churn by age' }).render(schema, true);

/** Field tables of the schema of summary.json. */
export const outputFields = (schema) => new Reference(schema).render(schema, false);

/** The long forms of a quantity: bounds, shape over time, evidence, and the distributions that are mappings. */
export function quantityForms({ definitions }) {
  const reference = new Reference({ definitions });
  const forms = branchesOf(definitions.quantity).filter((branch) => branch.type === 'object' && !isMap(branch));
  return forms
    .map((form) => {
      const [first] = Object.keys(form.properties);
      const title = first === 'value' ? '`{ value: … }`' : 'Distributions that are mappings';
      const rows = Object.entries(form.properties).map(([name, field]) => [
        `\`${name}\``,
        first === 'value' && name === 'value'
          ? 'any short form, step table or distribution'
          : formType(reference, field),
        form.required?.includes(name) ? 'required' : shown(field.default),
        cell(field.description ?? ''),
      ]);
      const fresh = first === 'value' ? rows : rows.filter(([name]) => isOwn(name, forms));
      return `### ${title}\n\n${table(['field', 'value', 'when left out', 'meaning'], fresh)}`;
    })
    .join('\n\n');
}

/** Lists of small maps are spelt out: they have no section of their own. */
const formType = (reference, field) =>
  field.items?.properties === undefined
    ? reference.type(field, '')
    : `list of { ${Object.keys(field.items.properties).join(', ')} }`;

/** Fields that the long form does not have already. */
const isOwn = (name, forms) =>
  forms.filter((form) => 'value' in form.properties).every((form) => !(name.slice(1, -1) in form.properties));
