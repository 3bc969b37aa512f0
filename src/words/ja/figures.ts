import type { figures as en, MoneySize, Noun } from '../en/figures.js';

/** What follows the digits. */
const counters: Readonly<Record<Noun, string>> = {
  month: 'か月',
  year: '年',
  trial: '試行',
  scenario: '件のシナリオ',
  segment: 'セグメント',
  initiative: '施策',
  spillover: '本の余波',
  change: '件の変更',
  input: '件の前提',
  kpi: '件のKPI',
  customer: '社',
  referral: '件の紹介',
  win: '件の受注',
  resample: '回',
  replicate: '組',
  combination: '通り',
  second: '秒',
  minute: '分',
};

const sizes: Readonly<Record<MoneySize, string>> = { millions: '百万', thousands: '千', ones: '' };

const moneyUnit =
  (size: MoneySize) =>
  (currency: string): string =>
    sizes[size] + (currency === 'JPY' ? '円' : currency);

export const figures: typeof en = {
  lang: 'ja',
  minus: '△',
  to: '–',
  toSigned: ' 〜 ',
  none: '–',
  points: 'pt',
  perYear: '/年',
  perMonth: '/月',
  comma: '、',
  yearly: (rate) => `年${rate}`,
  fromMonth: (value, month) => `、${month}から${value}`,
  interval95: '95%区間',
  amount: (digits, unit) => digits + unit,
  money: { millions: moneyUnit('millions'), thousands: moneyUnit('thousands'), ones: moneyUnit('ones') },
  calendar: (year, month) => `${year}年${month}月`,
  fiscalYearLabel: (label) => `${label.replace(/^FY/, '')}年度`,
  times: (factor) => `${factor}倍`,
  ruleStates: { holds: '成立', fails: '不成立', allOf: 'go：すべて成立すれば', anyOf: '見送り：一つでも成立すれば' },
  count: (digits, noun) => digits + counters[noun],
};
