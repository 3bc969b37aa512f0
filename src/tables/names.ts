/** The tables of every run, by the names of their files. */
export const runTableNames = [
  'series',
  'kpis',
  'pnl',
  'pnl-months',
  'initiatives',
  'targets',
  'bottlenecks',
  'flows',
  'assumptions',
] as const;

/** The tables of the analyses that are made. */
export const analysisTableNames = ['stability', 'flips', 'ledger', 'sensitivity', 'information', 'paths'] as const;

/** The tables of a comparison. */
export const compareTableNames = ['compare', 'bridge'] as const;

export type TableName =
  (typeof runTableNames)[number] | (typeof analysisTableNames)[number] | (typeof compareTableNames)[number];
