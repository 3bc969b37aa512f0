/** The verdict with its rules, and the two lenses. */
export const verdict = {
  title: 'Verdict and rules',
  caption: (lens: string): string => `Rules under the ${lens.toLowerCase()} lens`,
  lenses: { strict: 'Strict', broad: 'Broad' },
  sameLenses: 'The scenario has no spillovers that act: both lenses give the same figures.',
  outcomes: { go: 'Go', borderline: 'Borderline', 'no-go': 'No-go' },
  withSpillovers: (outcome: string): string => `${outcome} with spillovers counted`,
  differs: (strict: string, broad: string, lens: string): string =>
    `Strict: ${strict}. Broad: ${broad}. The decision is taken under the ${lens.toLowerCase()} lens.`,
  agrees: 'Both lenses come out the same.',
  noVerdict: 'No verdict',
  noVerdictWhy: 'The scenario states no decision rules, so the figures stand without a verdict.',
  rule: 'Rule',
  value: 'Value',
  threshold: 'Threshold',
  margin: 'Margin',
  holds: 'State',
  firm: 'Survives sampling error',
  firmYes: 'yes',
  firmNo: 'no',
  note: 'Go when every go-rule holds; no-go when any no-go rule holds; otherwise borderline. A rule survives sampling error when the 95% interval of its value does not cross the threshold.',
};
