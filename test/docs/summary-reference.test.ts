import { expect, test } from 'vitest';
import { summaryJsonSchema } from '../../src/write/summary-schema.js';
import { textOf } from './markdown.js';

interface Shape {
  readonly $ref?: string;
  readonly allOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape | readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
}

const schema = summaryJsonSchema() as unknown as Shape & { readonly definitions: Readonly<Record<string, Shape>> };

/** The objects with named members that a value of this shape is, or is a list or map of. */
function objectsIn({ $ref, allOf, anyOf, items, properties, additionalProperties }: Shape): Shape[] {
  if ($ref !== undefined) return objectsIn(schema.definitions[$ref.split('/').pop() ?? '']);
  if (properties !== undefined) return [{ properties }];
  const inner = [...(allOf ?? []), ...(anyOf ?? []), ...[items ?? []].flat()];
  const values = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [...inner, ...values].flatMap(objectsIn);
}

interface Section {
  readonly heading: string;
  /** Fields in their order, with the anchors that their values link to. */
  readonly fields: readonly (readonly [string, readonly string[]])[];
}

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const block = /<!-- begin: summary -->([\s\S]*?)<!-- end: summary -->/.exec(textOf('docs/outputs.md'))?.[1] ?? '';
const sections = block
  .split(/^### /m)
  .slice(1)
  .map((text): Section => {
    const rows = [...text.matchAll(/^\| `([^`]+)` \| (.*?) \| .*\|$/gm)];
    return {
      heading: text.split('\n')[0] ?? '',
      fields: rows.map(([, name, value]) => [name, [...value.matchAll(/\(#([^)]+)\)/g)].map(([, anchor]) => anchor)]),
    };
  });

test('the reference of summary.json has no two sections of one heading', () => {
  const anchors = sections.map(({ heading }) => anchorOf(heading));
  expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) < at)).toEqual([]);
  expect(sections.length).toBeGreaterThan(60);
});

test('each link of the reference of summary.json goes to the section that lists the members of its own shape', () => {
  const byAnchor = new Map(sections.map((section) => [anchorOf(section.heading), section]));
  const wrong: string[] = [];
  const seen = new Set<Section>();
  const walk = (section: Section, { properties = {} }: Shape): void => {
    if (seen.has(section)) return;
    seen.add(section);
    expect([section.heading, section.fields.map(([name]) => name)]).toEqual([section.heading, Object.keys(properties)]);
    for (const [name, anchors] of section.fields) {
      const shapes = objectsIn(properties[name]);
      const members = (keys: readonly string[]): string => keys.join();
      const linked = anchors.map((anchor) => byAnchor.get(anchor));
      const [is, wanted] = [
        linked.map((found) => members(found?.fields.map(([key]) => key) ?? [])),
        shapes.map((shape) => members(Object.keys(shape.properties ?? {}))),
      ];
      if (JSON.stringify(is) !== JSON.stringify([...new Set(wanted)])) wrong.push(`${section.heading}: ${name}`);
      else linked.forEach((found, at) => walk(found!, shapes[at]));
    }
  };
  walk(sections[0], schema);
  expect(wrong).toEqual([]);
  expect(sections.filter((section) => !seen.has(section)).map(({ heading }) => heading)).toEqual([]);
});
