import type { Locale } from '../../model/scenario.js';

/** What `yoha trial` says. */
export interface ReplayWords {
  readonly about: string;
  readonly which: string;
  readonly series: string;
  readonly examples: string;
  readonly title: (trial: string, trials: string, lens: string) => string;
  readonly npv: string;
  readonly payback: string;
  readonly peakDeficit: string;
  readonly chance: string;
  readonly succeeded: string;
  readonly failed: string;
  readonly drawn: string;
  readonly perMonth: string;
  readonly month: string;
  readonly columns: Readonly<Record<'with' | 'without' | 'difference' | 'cumulative', string>>;
  readonly byMonth: (unit: string) => string;
  readonly unknownTrial: (written: string, trials: string) => string;
}

const en: ReplayWords = {
  about: 'print one trial of a run month by month, with everything that was drawn for it',
  which: 'number of the trial from 1 on, or worst (5% end lower), median, luckiest, by net present value',
  series: 'names of series to print; default: cash with, without, difference and cumulative difference',
  examples: [
    'Examples:',
    '  yoha trial plan.yaml median',
    '  yoha trial plan.yaml 731',
    '  yoha trial plan.yaml worst partners wins.indirect revenue.indirect',
  ].join('\n'),
  title: (trial, trials, lens) => `Trial ${trial} of ${trials}, ${lens.toLowerCase()}`,
  npv: 'NPV',
  payback: 'Paid back by',
  peakDeficit: 'Peak deficit',
  chance: 'Chance',
  succeeded: 'succeeds',
  failed: 'fails',
  drawn: 'Drawn',
  perMonth: 'as the equations use it: per month, whole months',
  month: 'month',
  columns: { with: 'with', without: 'without', difference: 'difference', cumulative: 'cumulative' },
  byMonth: (unit) => `Cash by month (Unit: ${unit})`,
  unknownTrial: (written, trials) =>
    `there is no trial "${written}". Write a number from 1 to ${trials}, or worst, median, luckiest.`,
};

const ja: ReplayWords = {
  about: '1本の試行を、そこで引かれた値とともに月ごとに表示する',
  which: '試行番号（1から）、または worst（下位5%）・median（中央）・luckiest（最も幸運）。正味現在価値の順',
  series: '表示する系列の名前。省略時は現金収支（あり・なし・差・累積差）',
  examples: [
    '例:',
    '  yoha trial plan.yaml median',
    '  yoha trial plan.yaml 731',
    '  yoha trial plan.yaml worst partners wins.indirect revenue.indirect',
  ].join('\n'),
  title: (trial, trials, lens) => `試行 ${trial} / ${trials}（${lens}）`,
  npv: '正味現在価値',
  payback: '回収',
  peakDeficit: '最大累積損失',
  chance: '成否',
  succeeded: '成功',
  failed: '失敗',
  drawn: '引かれた値',
  perMonth: '計算式で使う単位: 月あたり、月数は整数',
  month: '月',
  columns: { with: 'あり', without: 'なし', difference: '差', cumulative: '累積' },
  byMonth: (unit) => `月次の現金収支（単位: ${unit}）`,
  unknownTrial: (written, trials) =>
    `試行「${written}」はありません。1 から ${trials} までの番号、または worst・median・luckiest を書いてください。`,
};

export const replayWords = (locale: Locale): ReplayWords => (locale === 'ja' ? ja : en);
