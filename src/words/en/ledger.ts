import { figures } from './figures.js';

/** Counts by the plural rules. */
const { count } = figures;

/** Months between an initiative and its spillover, over the trials. */
export interface Lag {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** The spillover ledger: its lines on every paper, and what report and terminal say of it. */
export const ledger = {
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
