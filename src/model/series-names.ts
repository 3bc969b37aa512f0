/** Monthly series of one segment: `<series>.<segment>`. */
export const segmentSeries = [
  'partners',
  'contracts',
  'productivePartners',
  'contactedReps',
  'engagedReps',
  'repsReferring',
  'activePartners',
  'referrals',
  'opportunities',
  'wins',
  'cannibalised',
  'customers',
  'mrr',
  'revenue',
  'services',
  'coverage',
] as const;

/** Segment series whose sum over the segments goes by the bare name. */
export const totalSeries = [
  'partners',
  'contracts',
  'productivePartners',
  'contactedReps',
  'engagedReps',
  'repsReferring',
  'activePartners',
  'referrals',
  'opportunities',
  'cannibalised',
  'services',
] as const;

/** Series of the direct channel, of both channels, and of the profit and loss. */
export const businessSeries = [
  'wins.indirect',
  'customers.indirect',
  'mrr.indirect',
  'revenue.indirect',
  'wins.direct',
  'customers.direct',
  'mrr.direct',
  'revenue.direct',
  'indirectRatio',
  'grossProfit',
  'referralFees',
  'marginalProfit',
  'teamCost',
  'initiativeCost',
  'contributionProfit',
  'directProfit',
  'profit',
  'cumulativeCash',
] as const;

/**
 * Names that conditions, targets, KPIs and rules may use, in a fixed order: per segment, totals, business, own measures.
 * `total(name)` is the running total of any of them.
 */
export function seriesNames(scenario: {
  readonly segments: readonly { readonly id: string }[];
  readonly measures: readonly { readonly name: string }[];
}): string[] {
  return [
    ...scenario.segments.flatMap(({ id }) => segmentSeries.map((series) => `${series}.${id}`)),
    ...totalSeries,
    ...businessSeries,
    ...scenario.measures.map(({ name }) => name),
  ];
}

/** Whether the values of a series are shares, between 0 and 1. */
export const isShareSeries = (name: string): boolean => name === 'indirectRatio' || name.startsWith('coverage.');
