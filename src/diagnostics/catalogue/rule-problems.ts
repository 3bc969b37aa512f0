import type { CatalogueTheme } from '../entry.js';

const formsEn = 'P(payback <= 48) >= 60%, P(target) >= 50%, P5(npv) > -2億, median(npv) > 0, mean(npv) > 0';
const formsJa = formsEn.replaceAll(', ', '、');

/** Problems in a go or no-go rule. Every `found` is the wrong part as written. */
export const ruleProblems = {
  'rule-form': {
    severity: 'error',
    en: { found: '"{found}" is not a rule', allowed: formsEn },
    ja: { found: '「{found}」は判定ルールではありません', allowed: formsJa },
  },
  'rule-statistic': {
    severity: 'error',
    en: { found: '"{found}" is not a statistic of rules', allowed: 'P(…), P5(…) to P95(…), median(…), mean(…)' },
    ja: { found: '「{found}」は判定ルールの統計量ではありません', allowed: 'P(…)、P5(…)〜P95(…)、median(…)、mean(…)' },
  },
  'rule-subject': {
    severity: 'error',
    en: {
      found: 'a rule cannot speak of "{found}"',
      allowed: '{allowed}; initiatives.<id>.<measure>; a target by name',
      hint: ['did you mean {suggestion}?', 'targets: {targets}', 'name it under "targets:" first'],
    },
    ja: {
      found: '「{found}」は判定ルールで使えません',
      allowed: '{allowed}、initiatives.<id>.<指標>、目標の名前',
      hint: ['「{suggestion}」のことですか', '目標: {targets}', '先に「targets:」で名付けてください'],
    },
  },
  'rule-series': {
    severity: 'error',
    en: {
      found: '"{found}" is a series: it has a value in every month',
      hint: 'make a target of it (metric, value, by) and use P(<target>)',
    },
    ja: {
      found: '「{found}」は系列で、月ごとに値があります',
      hint: '目標(metric、値、by)にして、P(<目標>) と書いてください',
    },
  },
  'rule-event': {
    severity: 'error',
    en: {
      found: '"{found}" does not fit this statistic',
      allowed: 'P takes a comparison or a target; a percentile, median or mean takes a name alone',
    },
    ja: {
      found: '「{found}」はこの統計量に合いません',
      allowed: 'P には比較か目標、パーセンタイル・median・mean には名前だけ',
    },
  },
  'rule-unit': {
    severity: 'error',
    en: {
      found: '"{found}" does not fit: {amount} expected',
      allowed: 'months: 48, 48 months, 4 years; money: 2億, -200_000_000; share: 60%, 0.6; number: 1.5',
    },
    ja: {
      found: '「{found}」は合いません(種類: {amount})',
      allowed: 'months: 48、48か月、4年。money: 2億、-200_000_000。share: 60%、0.6。number: 1.5',
    },
  },
  'rule-threshold': {
    severity: 'error',
    en: { found: '{found} is not a probability', allowed: '0% to 100%' },
    ja: { found: '{found} は確率ではありません', allowed: '0%〜100%' },
  },
  'rule-percent': {
    severity: 'error',
    en: { found: '{found} is not a percentile', allowed: 'above P0 and below P100' },
    ja: { found: '{found} はパーセンタイルではありません', allowed: 'P0 より上、P100 より下' },
  },
  'rule-mean': {
    severity: 'error',
    en: {
      found: '{found} has no mean: some runs never recover',
      hint: 'use a percentile: median(payback) <= 48, or P(payback <= 48) >= 50%',
    },
    ja: {
      found: '{found} に平均はありません(未回収の試行があるため)',
      hint: 'パーセンタイルを使ってください: median(payback) <= 48、または P(payback <= 48) >= 50%',
    },
  },
  'rule-lens': {
    severity: 'error',
    en: { found: '"{found}" names two lenses', allowed: 'strict. or broad. once' },
    ja: { found: '「{found}」に2つのレンズがあります', allowed: 'strict. か broad. を一度だけ' },
  },
} as const satisfies CatalogueTheme;
