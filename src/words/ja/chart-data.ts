import type { chartData as en } from '../en/chart-data.js';

export const chartData: typeof en = {
  summary: '図のデータ',
  month: '月',
  monthOfClock: '開始からの月数',
  without: 'なし',
  cost: '費用（平均）',
  start: '開始 P50',
  fullMonths: '実施 P50',
  lag: '届くまで P50',
  value: '価値（平均）',
  spillover: '余波',
  line: (number) => `${number}行`,
  mean: '平均',
};
