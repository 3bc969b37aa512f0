/** A comparison as a comment for a change request. */
export const compareComment = {
  /** The verdicts of two scenarios, each by its own rules. */
  verdict: (first: string, other: string): string => `Verdict: ${first} → ${other}`,
  verdictStays: (both: string): string => `Verdict: ${both}, unchanged`,
  /** Who answers for what changed. */
  owner: (names: readonly string[]): string => `owner: ${names.join(', ')}`,
  noOwner: 'no owner named',
};
