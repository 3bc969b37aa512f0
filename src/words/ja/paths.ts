import type { paths as en } from '../en/paths.js';

export const paths: typeof en = {
  title: '見ておきたい個別の経路',
  note: '施策全体の正味現在価値で選んだ試行を1本ずつ示す。`yoha trial ファイル 番号` で月ごとの数字を表示できる。',
  which: { worst: '下位5%', median: '中央', luckiest: '最も幸運' },
  path: '経路',
  trial: '試行番号',
  npv: '正味現在価値',
  payback: '回収',
};
