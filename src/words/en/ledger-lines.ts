/** Months between an initiative and its spillover, over the trials. */
interface Lag {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What the lines of the spillover ledger are called on every paper. */
export const ledgerLines = {
  title: 'Spillover ledger',
  base: 'Team and segments, no initiative',
  strictInteraction: 'Interaction of initiatives',
  spilloverInteraction: 'Interaction of spillovers',
  strictTotal: 'Strict total',
  spilloverTotal: 'Spillovers',
  total: 'Total with spillovers',
  /** A spillover by where it goes and what it moves there; null = the whole effect of an initiative. */
  through: (to: string, driver: string | null): string => (driver === null ? `to ${to}` : `to ${to}: ${driver}`),
  /** The same with where it starts. */
  spillover: (from: string, through: string): string => `${from} ${through}`,
  lag: ({ p10, p50, p90 }: Lag): string => {
    const range = p10 === p90 ? '' : ` (${p10}–${p90})`;
    return p50 === 0 && range === '' ? 'at once' : `after ${p50} mo${range}`;
  },
};
