/** Notes on the run, and what figures cannot tell. */
export const notes = {
  title: 'Notes on the run',
  bounds: (driver: string, share: string): string =>
    `${driver} was held at a bound of its domain in ${share} of trial-months.`,
  warnings: 'Warnings',
  noNotes: 'No driver was held at a bound in more than 1% of trial-months, nothing held the plan back, no warning.',
  /** @param trials in how many trials the figure of a target is undefined */
  missed: (trials: string): string => `${trials}: a division by 0, or the logarithm of 0 or less; counted as missed`,
  /** @param within what was declared @param left months from the start to the end of the horizon */
  beyond: (within: string, left: string): string =>
    `payback declared within ${within}, and the horizon ends ${left} after the start: whether it is kept cannot be known; the odds count payback by then alone`,
};
