import { figures } from './figures.js';

/** Counts by the plural rules. */
const { count } = figures;

/** The ledger, in report and terminal. */
export const ledgerPaper = {
  line: 'Line',
  mean: 'Mean',
  credit: 'Credit',
  creditHead: 'Credit between initiatives (Shapley)',
  creditTotal: 'All initiatives',
  memo: 'Memo: cannibalised direct profit',
  memoBusiness: 'Memo: the same in the whole business',
  spilloverPart: 'Spillovers',
  sum: 'Sum',
  interaction: 'Interaction',
  note:
    'Net present value of the program, line by line. A strict value is what is lost, spillovers aside, when only that initiative is left out; the value through a spillover is what is lost when only that spillover is off. ' +
    "What effects make together belongs to no single line and stands as interaction. The lines add up in every trial, so their means do; percentiles do not. Means stand to the digit of the program's value; the team, spillovers and interactions are rounded so that the column adds up.",
  creditNote: ({
    orders,
    coalitions,
    trials,
    exact,
  }: {
    orders: string;
    coalitions: string;
    trials: string;
    exact: boolean;
  }): string =>
    `The credit shares everything between initiatives, interactions included: each one's average contribution over ${exact ? `all orders in which they could be added (${count(coalitions, 'combination')}` : `${orders} orders in which they could be added (${count(coalitions, 'combination')}`} of ${count(trials, 'trial')}). Its error includes that of the trials${exact ? '' : ' and of the orders'}.`,
  memoNote:
    'Contained in the lines above, not added: what direct sales earn less because partners win customers that they would have won.',
  /** Head of the short form, with its unit. */
  head: (unit: string, trials: string): string => `NPV, mean, ${unit}, ${count(trials, 'trial')}`,
};
