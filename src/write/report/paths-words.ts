import type { WhichPath } from '../../decide/paths/paths.js';
import type { Locale } from '../../model/scenario.js';

interface PathsWords {
  readonly title: string;
  readonly note: string;
  readonly which: Readonly<Record<WhichPath, string>>;
  readonly path: string;
  readonly trial: string;
  readonly npv: string;
  readonly payback: string;
}

const en: PathsWords = {
  title: 'Single paths to look at',
  note: 'One trial of the run each, by net present value of the program. `yoha trial FILE NUMBER` prints it month by month.',
  which: { worst: 'Worst 5%', median: 'Median', luckiest: 'Luckiest' },
  path: 'Path',
  trial: 'Trial',
  npv: 'NPV',
  payback: 'Paid back by',
};

const ja: PathsWords = {
  title: '見ておきたい個別の経路',
  note: '施策全体の正味現在価値で選んだ試行を1本ずつ示す。`yoha trial ファイル 番号` で月ごとの数字を表示できる。',
  which: { worst: '下位5%', median: '中央', luckiest: '最も幸運' },
  path: '経路',
  trial: '試行番号',
  npv: '正味現在価値',
  payback: '回収',
};

export const pathsWords = (locale: Locale): PathsWords => (locale === 'ja' ? ja : en);
