import * as z from 'zod';
import { DecisionSummary } from '../decide/analyses.js';

/** The JSON Schema of summary.json (draft 7), for tools that read it. */
export const summaryJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(DecisionSummary, { target: 'draft-7', reused: 'ref' }),
  title: 'Yoha summary',
  description:
    'What `yoha run` found: money in the currency of the scenario, months counted from 1, calendar months as YYYY-MM',
});
