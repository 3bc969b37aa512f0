import { figureWords } from '../../figures/words.js';
import type { Locale } from '../../model/scenario.js';

/** English counts by the plural rules. */
const { count } = figureWords('en');

/** What the report and the terminal say of the ledger beside the names of its lines. */
interface LedgerReportWords {
  readonly line: string;
  readonly mean: string;
  readonly lag: string;
  readonly credit: string;
  readonly creditHead: string;
  readonly creditTotal: string;
  readonly memo: string;
  readonly memoBusiness: string;
  readonly strictPart: string;
  readonly spilloverPart: string;
  readonly sum: string;
  readonly interaction: string;
  readonly note: string;
  readonly creditNote: (method: { orders: string; coalitions: string; trials: string; exact: boolean }) => string;
  readonly memoNote: string;
  /** Head of the short form, with its unit. */
  readonly head: (unit: string, trials: string) => string;
}

const en: LedgerReportWords = {
  line: 'Line',
  mean: 'Mean',
  lag: 'Lag',
  credit: 'Credit',
  creditHead: 'Credit between initiatives (Shapley)',
  creditTotal: 'All initiatives',
  memo: 'Memo: cannibalised direct profit',
  memoBusiness: 'Memo: the same in the whole business',
  strictPart: 'Strict',
  spilloverPart: 'Spillovers',
  sum: 'Sum',
  interaction: 'Interaction',
  note:
    'Net present value of the program, line by line. A strict value is what is lost, spillovers aside, when only that initiative is left out; the value through a spillover is what is lost when only that spillover is off. ' +
    "What effects make together belongs to no single line and stands as interaction. The lines add up in every trial, so their means do; percentiles do not. Means stand to the digit of the program's value; the team, spillovers and interactions are rounded so that the column adds up.",
  creditNote: ({ orders, coalitions, trials, exact }) =>
    `The credit shares everything between initiatives, interactions included: each one's average contribution over ${exact ? `all orders in which they could be added (${count(coalitions, 'combination')}` : `${orders} orders in which they could be added (${count(coalitions, 'combination')}`} of ${count(trials, 'trial')}). Its error includes that of the trials${exact ? '' : ' and of the orders'}.`,
  memoNote:
    'Contained in the lines above, not added: what direct sales earn less because partners win customers that they would have won.',
  head: (unit, trials) => `NPV, mean, ${unit}, ${count(trials, 'trial')}`,
};

const ja: LedgerReportWords = {
  line: '項目',
  mean: '平均',
  lag: '時差',
  credit: '貢献配分',
  creditHead: '施策間の貢献配分（シャープレイ値）',
  creditTotal: '施策の合計',
  memo: 'メモ：共食いで失う直販の利益',
  memoBusiness: 'メモ：同じく事業全体',
  strictPart: '余波なし',
  spilloverPart: '余波',
  sum: '合計',
  interaction: '相互作用',
  note:
    'プログラムの正味現在価値を項目に分けたもの。施策の余波なしの価値は、余波を除いてその施策だけをやめたときに失う価値。余波を通る価値は、その余波だけを止めたときに失う価値。' +
    '組み合わさって生じる分はどの項目にも属さないため相互作用として示す。各試行で項目の和は合計に一致するので平均も足し合わせられるが、パーセンタイルは足せない。平均はプログラムの価値と同じ桁で示し、チームと相互作用と余波は列の和が合うように丸める。',
  creditNote: ({ orders, coalitions, trials, exact }) =>
    `貢献配分は相互作用も含めてすべてを施策に分けたもので、施策を加える${exact ? 'すべての順番' : `${orders}通りの順番`}での寄与の平均（${coalitions}通りの組み合わせ、${trials}試行）。誤差は試行によるもの${exact ? '' : 'と順番によるもの'}を含む。`,
  memoNote:
    '上の項目にすでに含まれており、加算しない。パートナーが獲得した顧客のうち、直販でも獲得できたはずの分の利益。',
  head: (unit, trials) => `正味現在価値の平均、${unit}、${trials}試行`,
};

export const ledgerReportWords = (locale: Locale): LedgerReportWords => (locale === 'ja' ? ja : en);
