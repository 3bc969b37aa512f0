/** The funnel of a segment. */
export const funnel = {
  title: 'Funnel by segment',
  caption: (segment: string): string => `From partners to recurring revenue: ${segment}`,
  note: 'Mean with P10–P90 of each fiscal year, with spillovers. Referrals hold supplied leads. Conversions are means over means of the same year; wins follow opportunities by the sales cycle, so a growing funnel shows fewer of them than it will have.',
  all: 'all segments',
  step: 'Step',
  /** A figure of a step over the one before it, by step. */
  conversions: {
    contactedReps: 'per partner',
    repsReferring: 'of contacted reps',
    referrals: 'per referring rep and month, without supplied leads',
    opportunities: 'of referrals',
    wins: 'of opportunities',
    mrr: 'per customer',
  } as Readonly<Record<string, string>>,
};
