import type { evidenceCharts as en } from '../en/evidence-charts.js';

export const evidenceCharts: typeof en = {
  timeline: {
    title: (count, first, last, full) =>
      `${count}件の施策は${first}から${last}に始まり${full === null ? '、効果は期間内に出ない' : `、${full}までにすべて最大の効果に達する`}`,
    titleOne: (first, full) =>
      `施策は${first}に始まり${full === null ? '、効果は期間内に出ない' : `、${full}に最大の効果に達する`}`,
    subtitle: [
      '帯：実施中（実施している試行が少ないほど淡い）。',
      '上の山：全試行（失敗を含む）での平均の効果。満高は全試行で効果最大。',
      '□ 撤退判定、▲ 見直し、◆ 目標の期限。',
    ],
    phases: 'フェーズ',
    initiatives: '施策',
    targets: '目標',
    entered: (share) => `到達${share}`,
    never: '開始しない',
    describe: ({ name, start, most, at, checks, review }) =>
      `${name}：開始${start}、平均の効果は最大${most}${at === null ? '' : `（${at}）`}${checks === '' ? '' : `、撤退判定${checks}`}${review === '' ? '' : `、見直し${review}`}`,
  },
  cost: {
    title: (best, cost, value, lens) =>
      `価値の中央値が最大の施策は「${best}」：費用の平均${cost}に対し${value}${lens === '' ? '' : `（${lens}）`}`,
    subtitle: (unit) => [
      `各施策のあり・なしの差（${unit}）。`,
      '灰色：その施策で増える費用の平均。点：正味現在価値の中央値、線はP10–P90。',
    ],
    cost: '費用',
    describe: ({ name, cost, values }) => `${name}：費用の平均${cost}、${values}`,
    value: (lens, median, band) => `価値の中央値${lens === '' ? '' : `（${lens}）`}${median}（${band}）`,
  },
  funnel: {
    title: (year, referrals, wins, customers) =>
      `${year}は平均で紹介${referrals}件が受注${wins}件になり、年度末のパートナー経由顧客は${customers}社`,
    subtitle: ['各年度の平均（余波込み）。', '* は12か月に満たない年度。'],
    all: '全セグメント',
    steps: { referrals: '紹介', opportunities: '案件', wins: '受注' },
    won: (share) => `受注${share}`,
  },
  kpis: {
    title: (count, year) => `KPI ${count}件の年度別の見込み（${year}まで）`,
    subtitle: [
      '各年度の中央値（点）とP10–P90（余波込み）。',
      '網掛け：フェーズの見込み期間。',
      '* は12か月に満たない年度。',
    ],
    describe: (name, year, median, band) => `${name}：${year} ${median}（${band}）`,
  },
};
