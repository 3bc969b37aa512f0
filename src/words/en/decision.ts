/** What page one asks and answers. Figures come in as finished text. */
export const decision = {
  questions: {
    decide: 'What do we decide?',
    worst: 'What does it cost at the worst?',
    back: 'When is it back, and with what odds?',
    spillover: 'What do we rely on that is spillover?',
    change: 'What would change the verdict?',
    targets: 'Targets and their odds',
  },
  valueAndMargin: (lens: string): string => `${lens}: value and margin`,
  more: (count: number): string => `${count} more in section 1.`,
  mayTurn: (mark: string): string => `${mark} sampling error could turn this rule.`,
  from: 'From',
  /** The median start of an initiative that waits for a condition. */
  about: (month: string): string => `c. ${month}`,
  meanCost: 'Mean',
  highCost: 'P95',
  otherInitiatives: (count: number): string => `${count} more`,
  team: 'Team beyond the baseline',
  totalCost: 'Cost of the program',
  costNote: (lens: string): string =>
    `Cost to the horizon, each for itself, ${lens.toLowerCase()} lens. P95 does not add up.`,
  deepest: 'deepest in',
  peak: 'Peak deficit',
  backBy: (share: string): string => `${share} of trials by`,
  curve: 'Cumulative cash, with minus without',
  curveNote: (lens: string): string =>
    `Lines: median. Band: 80% in each month, ${lens.toLowerCase()} lens. ◆ half of the trials have paid back. ▼ peak deficit (median).`,
  curveOneLens: 'Strict and broad',
  worth: 'Net present value, mean',
  reliance: {
    none: 'Nothing: no spillover acts.',
    share: (share: string): string => `${share} of the broad value is spillover.`,
    all: 'All of it: without spillovers the value is negative.',
    unknown: 'There is no positive value with spillovers that a share could be taken of.',
  },
  largest: 'Largest spillovers, mean',
  flips: 'The nearest values at which it flips:',
  marginsOnly: 'See the margins of the rules above.',
  company: 'The company with and without the program',
  byYear: 'By fiscal year, means',
  companyNote: (profit: string, lens: string): string =>
    `With: ${lens.toLowerCase()} lens. Profit: ${profit}. MRR (list price) and ratio (trailing 12 months) at the end of the year. * partial year.`,
  revenue: 'Revenue',
  profit: { '13': 'profit of the business (line 13)', '14': 'operating profit (line 14)' },
  /** The same above a column. */
  profitHead: { '13': 'Profit', '14': 'Operating profit' },
  mrr: 'MRR',
  ratio: 'Indirect sales ratio',
  without: 'without',
  with: 'with',
  difference: 'diff.',
};
