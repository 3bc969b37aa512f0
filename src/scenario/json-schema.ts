import * as z from 'zod';
import { scenarioSchema } from './schema/scenario-schema.js';

/**
 * JSON Schema (draft 7) of scenario files: a description and, where there is one, a default for each field. First month and
 * horizon may be missing in a file that extends another.
 */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { required, ...schema } = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  });
  return { ...schema, anyOf: [{ required }, { required: ['extends'] }] };
}
