/** What the terminal says beside the words of the report. */
export const terminal = {
  period: (from: string, to: string, months: string): string => `${from} to ${to}, ${months}`,
  discountRate: (rate: string): string => `discount rate ${rate}`,
  replay: (digest: string, seed: string, trials: string, version: string): string =>
    `Replay: ${digest} · seed ${seed} · ${trials} · yoha ${version}`,
  program: 'Program, with minus without',
  bands: 'Month by month',
  by: { by50: '50% paid back by', by80: '80% paid back by', by90: '90% paid back by' },
  notRecovered: 'Not recovered',
  selfFunding: 'Self-funding',
  peak: 'Peak deficit P50 / P95',
  npv: 'NPV P5 / P50 / P95',
  npvNegative: 'NPV below zero',
  declared: 'Declared',
  oddsWithin: 'odds of it',
  median: '50% by',
  npvMedian: 'NPV P50',
  neverAlone: 'not by itself',
  ratioOf: (basis: string): string => `${basis}, 12 months`,
  bandsNote: (lens: string, from: string, to: string): string =>
    `(${lens}; ${from} to ${to}; in each month 80% lie between P10 and P90)`,
  cumulative: 'Cumulative flow',
  partnerRevenue: 'Partner revenue a month',
  margin: (text: string): string => `margin ${text}`,
  notFirm: 'Sampling error could turn',
  decidedBy: (lens: string): string => `decided under the ${lens} lens`,
  noVerdict: 'none: the scenario states no decision rules',
  nothingWritten: 'nothing written; --out DIR writes report.html, tables and charts',
  /** Between outcomes and their shares on one line. */
  comma: ', ',
  /** Longest name of an input, which the figures leave of a line: a wide character counts 1, others 0.6. */
  inputNameEms: 20,
};
