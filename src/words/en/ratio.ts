/** The indirect sales ratio by fiscal year. */
export const ratio = {
  title: 'Indirect sales ratio',
  caption: 'Indirect sales ratio at the end of each fiscal year',
  note: (basis: string, window: string): string =>
    `Basis: ${basis}. ${window} The ratio is formed in each trial, then summarised; trials without any revenue are counted, not averaged.`,
  windows: { 'trailing-12': 'Trailing 12 months (fewer before month 12).' } as Readonly<Record<string, string>>,
  measuredAt: 'At the end of',
  without: 'Without',
  undefinedCount: 'Undefined trials',
};
