import * as z from 'zod';
import { readings } from '../model/series.js';

export const Kpi = z
  .object({
    series: z.string(),
    label: z.string(),
    unit: z.string(),
    reading: z.enum(readings).describe('Of the month, at its end, or a share of the month'),
    phases: z.array(z.string()).describe('Names of the phases that are steered by it; none: a common partner KPI'),
  })
  .describe('A series that partner teams watch; its months are in kpis.csv');
export type Kpi = z.infer<typeof Kpi>;
