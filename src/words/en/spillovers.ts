/** Spillovers: from whom to whom. */
export const spillovers = {
  title: 'Spillovers: from whom to whom',
  caption: 'Spillovers as declared, and what goes through them',
  note: 'Size at full activation, P50 with P10–P90. Value: what the net present value of the program loses, on average, when only that spillover is off; share of the mean value of the whole program. Values overlap: their interaction stands in the ledger.',
  unvalued: 'The ledger was not made in this run, so no spillover has a value here.',
  from: 'From',
  to: 'To',
  size: 'Size',
  lag: 'Lag',
  value: 'Value, mean',
  share: 'Share of the total',
};
