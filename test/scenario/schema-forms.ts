/** A scenario as YAML in which `@` stands for the value of one field, and the forms of values that are written there. */
export interface FieldForms {
  readonly field: string;
  readonly text: string;
  readonly forms: readonly string[];
}

const head = 'start: 2026-10\nhorizon: 36 months\n';
const direct = (field: string): string => `${head}direct: { wins: 10, arpa: 30_000, ${field} }\n`;
const segment = (field: string): string =>
  `${head}segments: { web: { deal: { kind: resale }, partners: 10, leads: 5, winRate: 20%, arpa: 100, ${field} } }\n`;
const initiative = (field: string): string =>
  `${head}direct: { wins: 10, arpa: 30_000 }\ninitiatives: { a: { cost: { once: 100 }, ${field} } }\n`;

/** Forms of a number that an author may try. */
const numbers = [
  '3',
  '0.2',
  '25_000',
  '300万',
  '15%',
  '4%/year',
  '3 to 5',
  '"pert(1, 2, 3)"',
  'normal(3, 1)',
  'many',
  'true',
  '[1, 2]',
  '{}',
  '{ value: 3 }',
  '{ value: 3, why: tried, owner: sales, asOf: 2026-09 }',
  '{ value: 3, growth: 5%/year }',
  '{ value: 3, seasonality: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] }',
  '{ value: 3, seasonality: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] }',
  '{ value: 3, seasonality: often }',
  '{ value: 3, min: 1, max: 5 }',
  '{ value: 3, min: few }',
  '{ value: 3, quantiles: { p10: 1, p50: 3, p90: 5 } }',
  '{ valu: 3 }',
  '{ why: no value }',
  '{ 2026-10: 3, 2027年4月: 5 }',
  '{ 2026-13: 3 }',
  '{ April: 3 }',
  '{ quantiles: { p10: 1, p50: 3, p90: 5 } }',
  '{ quantiles: { P10: 1, P50: 3, P90: 5 } }',
  '{ quantiles: { ten: 1 } }',
  '{ discrete: [{ weight: 50%, value: 1 }, { weight: 50%, value: 3 }] }',
  '{ discrete: [{ value: 1 }] }',
  '{ discrete: [] }',
  '{ mixture: [{ weight: 50%, value: "normal(5, 1)" }, { weight: 50%, value: 3 }] }',
  '{ data: [1, 2, 3] }',
  '{ data: [1, two] }',
];

export const fieldForms: readonly FieldForms[] = [
  { field: 'direct.wins', text: `${head}direct: { arpa: 30_000, wins: @ }\n`, forms: numbers },
  {
    field: 'start',
    text: `start: @\nhorizon: 36 months\ndirect: { wins: 10, arpa: 30_000 }\n`,
    forms: ['2026-10', '2026年10月', '2026年4月', '2026', '2026/10', '2026-13', '2026-1', 'October 2026', '1812-10', '[2026-10]'],
  },
  {
    field: 'horizon',
    text: `start: 2026-10\nhorizon: @\ndirect: { wins: 10, arpa: 30_000 }\n`,
    forms: ['36', '36 months', '3 years', '3年', '36か月', 'long', '{ value: 36 }', '[36]', 'null'],
  },
  { field: 'simulation.trials', text: `${direct('churn: 1%')}simulation: { trials: @ }\n`, forms: ['100', '1_000', 'many', '[1]', '{}'] },
  { field: 'simulation.counts', text: `${direct('churn: 1%')}simulation: { counts: @ }\n`, forms: ['random', 'expected', 'both', '3'] },
  { field: 'direct.churn', text: direct('churn: @'), forms: ['1%', '{ sbg: [0.7, 3.8] }', '{ sbg: [0.7] }', '{ sbg: 0.7 }', '{ sbg: [0.7, 3.8], value: 1 }'] },
  {
    field: 'segments.web.deal',
    text: `${head}segments: { web: { partners: 10, leads: 5, winRate: 20%, arpa: 100, deal: @ } }\n`,
    forms: [
      '{ kind: referral, commission: 20%, months: 12 }', '{ kind: referral, commission: 20%, months: always }', '{ kind: referral, margin: 20% }',
      '{ kind: resale, margin: 25% }', '{ kind: distributor, margin: 20%, distributorMargin: 10% }', '{ kind: oem, royalty: 40%, feePerWin: 10_000 }',
      '{ kind: agency }', '{ margin: 25% }', 'resale', '{ kind: resale, royalty: 40% }',
    ],
  },
  {
    field: 'segments.web.recruitment',
    text: segment('recruitment: @'),
    forms: ['3', '2 to 4', '{ perMonth: 3 }', '{ perMonth: 3, pool: 100 }', '{ p: 0.01, q: 0.2, pool: 100 }', '{ p: 0.01, q: 0.2 }', '{ pace: 3 }'],
  },
  { field: 'segments.web.salesCycle', text: segment('salesCycle: @'), forms: ['2 months', '[0.5, 0.5]', '[]', 'uniform(1, 3)', '{ weights: [1] }'] },
  { field: 'segments.web.signings', text: segment('signings: @'), forms: ['{ 2026-12: 1 }', '{ 2026年12月: 1 }', '{ soon: 1 }', '3', '[1]'] },
  { field: 'initiatives.a.start', text: initiative('start: @'), forms: ['2026-12', '2026年12月', '{ when: "customers.direct > 3" }', '{ when: 3 }', '{ phase: x, when: y }', 'soon', '2026'] },
  { field: 'initiatives.a.stop', text: initiative('stop: @'), forms: ['none', '{ at: 2027-04, unless: "wins.direct > 3" }', '{ at: [2027-04, 2027-10], unless: "wins.direct > 3" }', '{ every: 3 months, from: 2027-04, unless: "wins.direct > 3" }', '{ at: 2027-04 }', '{ every: often, from: 2027-04, unless: "wins.direct > 3" }', 'never'] },
  { field: 'initiatives.a.payback', text: initiative('payback: @'), forms: ['{ within: 24 months, because: leads }', '{ within: never, because: brand }', '{ because: leads }', '{ within: soon }', '24 months'] },
  { field: 'initiatives.a.effects', text: initiative('effects: [@]'), forms: ['{ on: direct.wins, lift: 10% }', '{ on: direct.wins, add: 3 }', '{ on: direct.wins, lift: 10%, add: 3 }', '{ on: direct.wins }', '{ lift: 10% }', 'direct.wins'] },
  { field: 'initiatives.a.halfLife', text: initiative('effects: [{ on: direct.wins, lift: 10% }], halfLife: @'), forms: ['permanent', '12 months', '{ value: 3 to 6 }', 'forever'] },
  {
    field: 'targets',
    text: `${direct('churn: 1%')}targets: [{ name: t, metric: customers.direct, @ }]\n`,
    forms: ['atLeast: 3, by: 2027-10', 'atMost: 3, by: FY2027', 'by: 2027-10', 'atLeast: 3, atMost: 5, by: 2027-10', 'atLeast: 3', 'atLeast: 3, by: soon', 'atLeast: many, by: 2027-10', 'atLeast: 3, by: 2027年度', 'atLeast: 3, over: decade, by: 2027-10'],
  },
  { field: 'a key that there is not', text: direct('@'), forms: ['chrun: 1%', 'churn: 1%'] },
  { field: 'direct.grossMargin', text: direct('grossMargin: @'), forms: ['78%', 'null', '0.78', '{ 2026-10: 70%, 2027-10: 75% }'] },
]; // prettier-ignore
