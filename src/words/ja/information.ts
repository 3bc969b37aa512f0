import type { information as en } from '../en/information.js';

export const information: typeof en = {
  title: '決裁の前に調べること（情報の価値）',
  note: (trials, lens) =>
    `「何もしない」「施策全体」「施策を1つ除く」から選ぶ前に、その前提が分かっていたら正味現在価値がいくら増えるか。調べる費用の上限になる。${trials} 試行による推定、± は標準誤差。ノイズの下限（数字を混ぜて同じ推定をした値）以下のものは、価値がないのと見分けがつかない。${lens}。`,
  choice: { nothing: '何もしない', program: '施策全体', without: (label) => `「${label}」を除く` },
  now: (choice, mean) => `いま決めるなら: ${choice}（正味現在価値の平均 ${mean}）。`,
  perfect: (value) => `月々の偶然も含めてすべてが分かる価値は ${value}。どんな調査もこれを超える価値はない。`,
  choices: '選択肢',
  mean: '正味現在価値の平均',
  best: '最良になる割合',
  inputs: '前提を1つ知る価値',
  value: '価値の平均',
  floor: 'ノイズの下限',
  nothingSeen: '調べる価値は見えない',
  nothingAtAll: (count) => `不確実な前提 ${count} 件のうち、単独で調べる価値が見えるものは、この試行数ではない。`,
  more: (count) => `ほかの ${count} 件: 調べる価値は見えない（information.csv）。`,
  checks: 'シナリオに書かれた確認',
  check: '確認',
  of: '確かめる前提',
  cost: '費用',
  delay: '遅れ',
  net: '費用と遅れを引いた価値の平均',
  netShort: '差引',
  worth: { yes: '先に確認する価値がある', no: '割に合わない', unclear: 'どちらとも言えない' },
  rule: (rate) =>
    `差引: （いまの選択の平均 ＋ 価値）を遅れの分だけ${rate === null ? '各月の割引率' : `年 ${rate} `}で割り引き、費用といまの選択の平均を引く。確認の後に選ぶものは、今日と同じ価値が遅れて生じるとみなす。期間の終わりで失う月や、逃す機会は数えない。`,
};
