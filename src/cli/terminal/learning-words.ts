import type { Locale } from '../../model/scenario.js';

/** What the commands say of themselves. */
interface CommandWords {
  readonly about: string;
  readonly out: string;
  readonly json: string;
  readonly examples: string;
}

/** `yoha sensitivity` and `yoha learn`. */
interface LearningWords {
  readonly sensitivity: CommandWords;
  readonly information: CommandWords;
}

const en: LearningWords = {
  sensitivity: {
    about: 'print what the outcome hangs on: shares of the spread by input, chance, and how far each input moves it',
    out: 'folder for sensitivity.json, sensitivity.csv and the charts; without it nothing is written',
    json: 'print sensitivity.json instead of the text',
    examples: [
      'Examples:',
      '  yoha sensitivity plan.yaml',
      '  yoha sensitivity plan.yaml --out out/sensitivity --trials 8192',
      "  yoha sensitivity plan.yaml --json | jq '.inputs[] | {label, first: .effects[0].first}'",
    ].join('\n'),
  },
  information: {
    about: 'print what to find out before deciding: what it is worth to know each input, net of declared checks',
    out: 'folder for information.json and information.csv; without it nothing is written',
    json: 'print information.json instead of the text',
    examples: [
      'Examples:',
      '  yoha learn plan.yaml',
      '  yoha learn plan.yaml --trials 8192 --out out/learn',
      "  yoha learn plan.yaml --json | jq '.checks[] | {name, net: .net.value, worth}'",
    ].join('\n'),
  },
};

const ja: LearningWords = {
  sensitivity: {
    about: '結果を左右する前提を表示する（ばらつきの内訳、偶然の割合、前提ごとの振れ幅）',
    out: 'sensitivity.json・sensitivity.csv・図を書き出すフォルダー。省略時は何も書き出さない',
    json: '文章の代わりに sensitivity.json を表示する',
    examples: [
      '例:',
      '  yoha sensitivity plan.yaml',
      '  yoha sensitivity plan.yaml --out out/sensitivity --trials 8192',
      "  yoha sensitivity plan.yaml --json | jq '.inputs[] | {label, first: .effects[0].first}'",
    ].join('\n'),
  },
  information: {
    about: '決裁の前に調べることを表示する（前提を知る価値、書かれた確認の費用と遅れを引いた価値）',
    out: 'information.json・information.csv を書き出すフォルダー。省略時は何も書き出さない',
    json: '文章の代わりに information.json を表示する',
    examples: [
      '例:',
      '  yoha learn plan.yaml',
      '  yoha learn plan.yaml --trials 8192 --out out/learn',
      "  yoha learn plan.yaml --json | jq '.checks[] | {name, net: .net.value, worth}'",
    ].join('\n'),
  },
};

export const learningWords = (locale: Locale): LearningWords => (locale === 'ja' ? ja : en);
