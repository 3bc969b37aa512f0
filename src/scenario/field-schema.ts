import * as z from 'zod';
import { scenarioSchema } from './schema/scenario-schema.js';

/**
 * The fields of scenario files as JSON Schema (draft 7), as the types declare them: a description and, where there is one, a
 * default for each. First month and horizon may be missing in a file that extends another.
 */
export function fieldSchema(): Record<string, unknown> {
  const { required, ...schema } = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  });
  return { ...schema, anyOf: [{ required }, { required: ['extends'] }] };
}
