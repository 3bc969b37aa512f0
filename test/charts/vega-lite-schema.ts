import { Ajv } from 'ajv';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Code that is made quickly: shortening it takes longer than the few charts save. */
const quick = { code: { optimize: false }, inlineRefs: false } as const;

/** Whether a value is valid by the JSON Schema of Vega-Lite: compiled once, for that takes seconds. */
export const validate = new Ajv({ strict: false, validateFormats: false, logger: false, ...quick }).compile(
  require('vega-lite/vega-lite-schema.json') as object,
);
