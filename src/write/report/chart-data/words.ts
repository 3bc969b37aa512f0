import type { Locale } from '../../../model/scenario.js';

/** What the tables of the charts' data say beside the words of the report. */
interface DataWords {
  readonly summary: string;
  readonly month: string;
  readonly monthOfClock: string;
  readonly program: string;
  readonly total: string;
  readonly without: string;
  readonly cost: string;
  readonly start: string;
  readonly fullMonths: string;
  readonly lag: string;
  readonly value: string;
  readonly line: string;
  readonly spillover: string;
  readonly direct: string;
  readonly contribution: string;
  readonly profit: string;
  readonly mean: string;
}

const en: DataWords = {
  summary: 'Data of the chart',
  month: 'Month',
  monthOfClock: 'Months since start',
  program: 'Program',
  total: 'Total',
  without: 'without',
  cost: 'Cost, mean',
  start: 'Start, P50',
  fullMonths: 'Runs, P50',
  lag: 'Lag, P50',
  value: 'Value, mean',
  line: 'Line',
  spillover: 'Spillover',
  direct: 'Direct sales',
  contribution: 'line 11',
  profit: 'line 13',
  mean: 'mean',
};

const ja: DataWords = {
  summary: '図のデータ',
  month: '月',
  monthOfClock: '開始からの月数',
  program: 'プログラム全体',
  total: '合計',
  without: 'なし',
  cost: '費用（平均）',
  start: '開始 P50',
  fullMonths: '実施 P50',
  lag: '遅れ P50',
  value: '価値（平均）',
  line: '項目',
  spillover: '余波',
  direct: '直販',
  contribution: '11行',
  profit: '13行',
  mean: '平均',
};

export const dataWords = (locale: Locale): DataWords => (locale === 'ja' ? ja : en);
