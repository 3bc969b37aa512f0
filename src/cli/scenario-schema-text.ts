import { scenarioJsonSchema } from '../scenario/json-schema.js';

/** The JSON Schema of scenario files as a file, the same that `yoha schema` prints. */
export const scenarioSchemaText = (): string => `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
