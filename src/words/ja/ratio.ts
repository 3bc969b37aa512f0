import type { ratio as en } from '../en/ratio.js';

export const ratio: typeof en = {
  title: '間販比率',
  caption: '事業年度末の間販比率',
  note: (basis, window) =>
    `基準：${basis}。${window}比率は試行ごとに求めてから集計します。売上がない試行（0÷0）は平均に入れず、件数を示します。`,
  windows: { 'trailing-12': '直近12か月の合計（12か月目までは経過月の合計）。' },
  measuredAt: '時点（月末）',
  without: 'なし',
  undefinedCount: '定義不可の試行',
};
