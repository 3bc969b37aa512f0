import type { report as en } from '../en/report.js';

export const report: typeof en = {
  kicker: '投資判断資料｜パートナー事業',
  contents: '目次',
  purpose: '目的',
  noPurpose: 'シナリオに目的が書かれていません。',
  horizon: (span, months) => `対象期間：${span}（${months}）`,
  otherCharts: 'その他の図',
  unit: (unit) => `単位：${unit}`,
  space: '',
  notSaid: '記載なし',
  colon: '：',
  open: '（',
  close: '）',
  measure: '指標',
  input: '前提条件',
  nothingUncertain: 'このシナリオに不確実な前提はない。',
  total: '合計',
  mean: '平均',
  fiscalYear: '事業年度',
  partial: (months) => `一部 ${months}か月`,
};
