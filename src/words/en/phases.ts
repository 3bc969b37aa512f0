/** Phases, and the KPIs of each. */
export const phases = {
  title: 'Phases and KPIs',
  caption: 'Phases, and when they are reached',
  phase: 'Phase',
  until: 'Ends when',
  kpis: 'KPIs',
  entered: 'Entered',
  enteredBy: 'In half of the trials by',
  lastPhase: 'last phase',
  notEntered: 'not within the horizon',
  ends: 'Ends',
  open: 'beyond the horizon',
  kpiCaption: (phase: string): string => `KPIs of: ${phase}`,
  kpiNote: 'Median with P10–P90 of each fiscal year, with spillovers. Percentiles are never summed.',
  kpi: 'KPI',
  reads: { end: 'last month', sum: 'sum', average: 'average of the months', ratio: 'over the year' },
};
