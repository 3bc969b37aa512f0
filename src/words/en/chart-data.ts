/** The tables of the charts' data. */
export const chartData = {
  summary: 'Data of the chart',
  month: 'Month',
  monthOfClock: 'Months since start',
  without: 'without',
  cost: 'Cost, mean',
  start: 'Start, P50',
  fullMonths: 'Runs, P50',
  lag: 'Lag, P50',
  value: 'Value, mean',
  spillover: 'Spillover',
  /** @param number of a line in the management P/L */
  line: (number: string): string => `line ${number}`,
  mean: 'mean',
};
