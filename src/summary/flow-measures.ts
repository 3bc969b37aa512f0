import type { Column } from './column/column.js';
import type { Flow } from './flow.js';
import type { QuantileType } from './quantile.js';

/** Measures of a flow, one number per trial: how their percentiles are taken. */
export const flowMeasures = {
  payback: 1,
  firstCrossing: 1,
  discountedPayback: 1,
  peakDeficitMonth: 1,
  irrRoots: 1,
  moves: 1,
  peakDeficit: 7,
  npv: 7,
  npvEndOfMonth: 7,
  irr: 7,
  roi3: 7,
  roi6: 7,
  roi12: 7,
  roi: 7,
  moic: 7,
  cost: 7,
  total: 7,
  inForce: 7,
} as const satisfies Record<string, QuantileType>;

export type FlowMeasure = keyof typeof flowMeasures;

export const flowMeasureNames = Object.keys(flowMeasures) as FlowMeasure[];

/** The measures of a flow over the trials. */
export type FlowColumns = Readonly<Record<FlowMeasure, Column>>;

/** The columns of a flow by measure, not copied. */
export const columnsOf = ({ roi, ...flow }: Flow): Record<FlowMeasure, Float64Array> => ({
  ...flow,
  roi3: roi.months3,
  roi6: roi.months6,
  roi12: roi.months12,
  roi: roi.horizon,
});
