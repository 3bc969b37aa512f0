import { plural } from '../../words/en/plural.js';
import { wordsOf } from '../../words/words.js';
import type { InformationAnalysis, InformationCheck } from '../../decide/information/information-analysis.js';
import type { Locale } from '../../model/scenario.js';

/** English counts by the plural rules. */
const { count } = wordsOf('en').figures;

type Choice = InformationAnalysis['choices'][number];

/** What report and terminal say of the value of information. */
export interface InformationWords {
  readonly title: string;
  readonly note: (trials: string, lens: string) => string;
  readonly choice: (choice: Choice) => string;
  readonly now: (choice: string, mean: string) => string;
  readonly perfect: (value: string) => string;
  readonly choices: string;
  readonly mean: string;
  readonly best: string;
  readonly inputs: string;
  readonly input: string;
  readonly value: string;
  readonly floor: string;
  readonly nothingSeen: string;
  readonly nothingAtAll: (count: number) => string;
  readonly more: (count: number) => string;
  readonly checks: string;
  readonly check: string;
  readonly of: string;
  readonly cost: string;
  readonly delay: string;
  readonly net: string;
  readonly netShort: string;
  readonly worth: Readonly<Record<InformationCheck['worth'], string>>;
  /** @param rate per year; null: that of each month */
  readonly rule: (rate: string | null) => string;
  readonly nothing: string;
}

const en: InformationWords = {
  title: 'What to find out before deciding',
  note: (trials, lens) =>
    `What it would be worth, in net present value, to know an input before choosing between doing nothing, the program, and the program without one initiative: the most that finding out may cost. From ${count(trials, 'trial')}, ± one standard error; a value at or under its noise floor (what the same estimate makes of shuffled figures) is not told from nothing. ${lens} lens.`,
  choice: ({ kind, label, initiative }) =>
    kind === 'nothing'
      ? 'Do nothing'
      : kind === 'program'
        ? 'The program'
        : `Without ${label === '' ? (initiative ?? '') : label}`,
  now: (choice, mean) => `Decided now: ${choice} (mean NPV ${mean}).`,
  perfect: (value) =>
    `Knowing everything, the chance of each month included, is worth ${value}: no study is worth more.`,
  choices: 'Choices',
  mean: 'Mean NPV',
  best: 'Best in',
  inputs: 'Knowing one input',
  input: 'Input',
  value: 'Worth, mean',
  floor: 'Noise floor',
  nothingSeen: 'nothing worth finding out seen',
  nothingAtAll: (inputs) =>
    `Of ${plural(inputs, 'uncertain input')} none is worth finding out by itself, as far as these trials show.`,
  more: (inputs) => `${plural(inputs, 'further input')}: nothing worth finding out seen (information.csv).`,
  checks: 'Checks that the scenario declares',
  check: 'Check',
  of: 'Finds out',
  cost: 'Cost',
  delay: 'Delay',
  net: 'Net of cost and delay, mean',
  netShort: 'Net',
  worth: { yes: 'worth doing first', no: 'not worth it', unclear: 'too close to call' },
  rule: (rate) =>
    `Net: (mean NPV of today's choice + worth) discounted by the delay at ${rate === null ? 'the rate of each month' : `${rate} a year`}, less the cost, less the mean NPV of today's choice. What is chosen after the check is taken to be worth what it would be today, only later: months lost at the end of the horizon and chances that pass are not counted.`,
  nothing: 'Nothing in this scenario is uncertain.',
};

const ja: InformationWords = {
  title: '決裁の前に調べること（情報の価値）',
  note: (trials, lens) =>
    `「何もしない」「施策全体」「施策を1つ除く」から選ぶ前に、その前提が分かっていたら正味現在価値がいくら増えるか。調べる費用の上限になる。${trials} 試行による推定、± は標準誤差。ノイズの下限（数字を混ぜて同じ推定をした値）以下のものは、価値がないのと見分けがつかない。${lens}。`,
  choice: ({ kind, label, initiative }) =>
    kind === 'nothing'
      ? '何もしない'
      : kind === 'program'
        ? '施策全体'
        : `「${label === '' ? (initiative ?? '') : label}」を除く`,
  now: (choice, mean) => `いま決めるなら: ${choice}（正味現在価値の平均 ${mean}）。`,
  perfect: (value) => `月々の偶然も含めてすべてが分かる価値は ${value}。どんな調査もこれを超える価値はない。`,
  choices: '選択肢',
  mean: '正味現在価値の平均',
  best: '最良になる割合',
  inputs: '前提を1つ知る価値',
  input: '前提条件',
  value: '価値の平均',
  floor: 'ノイズの下限',
  nothingSeen: '調べる価値は見えない',
  nothingAtAll: (count) => `不確実な前提 ${count} 件のうち、単独で調べる価値が見えるものは、この試行数ではない。`,
  more: (count) => `ほかの ${count} 件: 調べる価値は見えない（information.csv）。`,
  checks: 'シナリオに書かれた確認',
  check: '確認',
  of: '分かること',
  cost: '費用',
  delay: '遅れ',
  net: '費用と遅れを引いた価値の平均',
  netShort: '差引',
  worth: { yes: '先に確認する価値がある', no: '割に合わない', unclear: 'どちらとも言えない' },
  rule: (rate) =>
    `差引: （いまの選択の平均 ＋ 価値）を遅れの分だけ${rate === null ? '各月の割引率' : `年 ${rate} `}で割り引き、費用といまの選択の平均を引く。確認の後に選ぶものは、今日と同じ価値が遅れて生じるとみなす。期間の終わりで失う月や、逃す機会は数えない。`,
  nothing: 'このシナリオに不確実な前提はない。',
};

export const informationWords = (locale: Locale): InformationWords => (locale === 'ja' ? ja : en);
