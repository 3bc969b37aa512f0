/** Inputs: what was written, by whom, on what evidence. */
export const assumptions = {
  title: 'Assumptions',
  caption: 'Inputs, their range, owner and evidence',
  note: 'Median and range are the values that the model uses: a rate, count or amount written per year stands there per month.',
  noAssumptions: 'The scenario has no input besides its plain figures.',
  assumption: 'Assumption',
  written: 'As written',
  range: 'Median and 5–95%',
  owner: 'Owner',
  evidence: 'Evidence',
  asOf: 'As of',
  noEvidence: 'no evidence stated',
};
