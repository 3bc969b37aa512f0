/** The frame of the report, and what all its tables say. */
export const report = {
  kicker: 'Investment paper · Partner program',
  contents: 'Contents',
  purpose: 'Purpose',
  noPurpose: 'No purpose is stated in the scenario.',
  horizon: (span: string, months: string): string => `Period: ${span} (${months})`,
  otherCharts: 'Further charts',
  unit: (unit: string): string => `Unit: ${unit}`,
  /** Between two sentences. */
  space: ' ',
  notSaid: 'not stated',
  colon: ': ',
  open: ' (',
  close: ')',
  measure: 'Measure',
  input: 'Input',
  nothingUncertain: 'Nothing in this scenario is uncertain.',
  total: 'Total',
  mean: 'mean',
  fiscalYear: 'Fiscal year',
  partial: (months: number): string => `partial, ${months} mo.`,
};
