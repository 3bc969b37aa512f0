import * as z from 'zod';
import { childOf, type MapNode, type PathStep, type TreeNode } from '../read/tree.js';
import { scenarioSchema } from './scenario-schema.js';

/** Keys that the schema knows at a path; of a union those of every branch. */
export const keysAt = (tree: MapNode, path: readonly PathStep[]): string[] => [
  ...new Set(
    schemasAt(tree, path).flatMap((schema) =>
      schema instanceof z.ZodObject ? Object.keys(schema.shape as object) : [],
    ),
  ),
];

/** Words that the schema knows at a path. */
export const choicesAt = (tree: MapNode, path: readonly PathStep[]): string[] =>
  schemasAt(tree, path).flatMap((schema) => (schema instanceof z.ZodLiteral ? [...schema.values].map(String) : []));

/** The branch at a path that knows most of the keys, when fewer than `unknown` of them are strange to it. */
export function branchFor(
  tree: MapNode,
  path: readonly PathStep[],
  keys: readonly string[],
  unknown: number,
): z.ZodObject | z.ZodRecord | undefined {
  const knows = (schema: z.ZodObject | z.ZodRecord, key: string): boolean =>
    schema instanceof z.ZodObject ? key in schema.shape : z.safeParse(schema.keyType, key).success;
  const strange = (schema: z.ZodObject | z.ZodRecord): number => keys.filter((key) => !knows(schema, key)).length;
  return schemasAt(tree, path)
    .filter((schema) => schema instanceof z.ZodObject || schema instanceof z.ZodRecord)
    .filter((schema) => strange(schema) < unknown)
    .sort((a, b) => strange(a) - strange(b))[0];
}

function schemasAt(tree: MapNode, path: readonly PathStep[]): z.core.$ZodType[] {
  let schemas = branches(scenarioSchema, tree);
  let node: TreeNode | undefined = tree;
  for (const step of path) {
    node = childOf(node, step);
    schemas = schemas.flatMap((schema) => childSchemas(schema, step)).flatMap((schema) => branches(schema, node));
  }
  return schemas;
}

function childSchemas(schema: z.core.$ZodType, step: PathStep): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const child = (schema.shape as Record<string, z.core.$ZodType>)[String(step)];
    return child === undefined ? [] : [child];
  }
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return schema instanceof z.ZodArray ? [schema.element] : [];
}

/** A schema without its wrappers; a union as its branches, a choice by kind as the branch of this kind. */
function branches(schema: z.core.$ZodType, node: TreeNode | undefined): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return branches(schema.unwrap(), node);
  if (schema instanceof z.ZodLazy) return branches(schema.unwrap(), node);
  if (schema instanceof z.ZodDiscriminatedUnion) return kindOf(schema, node);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => branches(option, node));
  return [schema];
}

function kindOf(schema: z.ZodDiscriminatedUnion, node: TreeNode | undefined): z.core.$ZodType[] {
  const kind = childOf(node, 'kind');
  const options = schema.options as readonly z.ZodObject[];
  const named = options.filter((option) => {
    const literal: unknown = option.shape.kind;
    return literal instanceof z.ZodLiteral && kind?.kind === 'scalar' && literal.values.has(kind.value);
  });
  return named.length > 0 ? named : [...options];
}
