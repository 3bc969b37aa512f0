/** Single trials to look at. */
export const paths = {
  title: 'Single paths to look at',
  note: 'One trial of the run each, by net present value of the program. `yoha trial FILE NUMBER` prints it month by month.',
  which: { worst: 'Worst 5%', median: 'Median', luckiest: 'Luckiest' },
  path: 'Path',
  trial: 'Trial',
  npv: 'NPV',
  payback: 'Paid back by',
};
