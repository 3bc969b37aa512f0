import type { compareCharts as en } from '../en/compare-charts.js';

export const compareCharts: typeof en = {
  asOf: (month) => `${month}時点`,
  exceedance: {
    title: (names, share) =>
      names.length === 1
        ? `正味現在価値がプラスになる確率は ${names[0]} が最も高く ${share}`
        : `正味現在価値がプラスになる確率は ${names.join('・')} が同じで ${share}`,
    subtitle: '同じ乱数で比べた各シナリオの正味現在価値: ある金額を上回る試行の割合。線が上にあるほど良い。',
    axis: (unit) => `正味現在価値（${unit}）`,
    odds: '上回る試行',
    label: (mean, above) => `平均 ${mean}、プラス ${above}`,
  },
  bridge: {
    title: (other, difference, largest) =>
      `A に対する ${other} の正味現在価値の差は ${difference}。最も大きいのは「${largest}」`,
    subtitle: (trials) =>
      `違いごとの影響（加える順序についての平均、シャープレイ値）。棒の合計は全体の差に一致する。±は標準誤差、${trials} 試行。`,
    npv: (unit) => `正味現在価値の平均（${unit}）`,
    paidBack: (months) => `${months}か月以内に回収する確率`,
  },
  heads: {
    paidBack: (months) => `${months}以内に回収`,
    odds: (target) => `確率：${target}`,
    payback: '期限内の回収',
    npv: '正味現在価値',
  },
};
