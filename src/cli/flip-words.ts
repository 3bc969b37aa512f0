import { figureWords } from '../figures/words.js';
import type { Locale } from '../model/scenario.js';

/** English counts by the plural rules. */
const { count } = figureWords('en');

/** What `yoha flip` and `yoha seek` say by themselves. */
interface FlipWords {
  readonly flip: { readonly about: string; readonly examples: string; readonly noDecision: string };
  readonly seek: {
    readonly about: string;
    readonly vary: string;
    readonly until: string;
    readonly between: string;
    readonly examples: string;
    readonly missing: (option: string) => string;
    readonly unknownPath: (path: string, hint: string) => string;
    readonly noRange: (path: string, text: string) => string;
    readonly rangeForm: (written: string) => string;
    readonly rangeBounds: (path: string, min: string, max: string) => string;
    readonly title: (label: string, rule: string, from: string, to: string) => string;
    readonly now: (written: string, value: string, interval: string, holds: boolean) => string;
    readonly found: (label: string, value: string, interval: string, holds: 'above' | 'below') => string;
    readonly none: (holds: boolean) => string;
    readonly end: (at: string, value: string, interval: string) => string;
    readonly trials: (search: string, all: string) => string;
    readonly roughly: (trials: string) => string;
    readonly open: string;
    readonly fallback: string;
  };
}

const en: FlipWords = {
  flip: {
    about:
      'how often the verdict comes out the same when the trials are drawn again, and which value of each main input would flip it',
    examples: ['Examples:', '  yoha flip plan.yaml', '  yoha flip plan.yaml --json'].join('\n'),
    noDecision: 'the scenario states no decision. Add decision: { go: […], noGo: […] }; see docs/scenario.md.',
  },
  seek: {
    about: 'the value of one number that makes a rule hold',
    vary: 'path of the number, as for --set, e.g. assumptions.winRate',
    until: 'a rule as of a decision, e.g. "P(payback <= 48) >= 60%"',
    between: 'range to search; default: P0.1 to P99.9 of what is drawn, a fifth to five times a constant',
    examples: [
      'Examples:',
      '  yoha seek plan.yaml --vary assumptions.winRate --until "P(payback <= 48) >= 60%"',
      '  yoha seek plan.yaml --vary initiatives.seminar.cost.monthly --until "P5(npv) > 0" --between 0 1_000_000',
    ].join('\n'),
    missing: (option) => `yoha seek needs ${option}. Try 'yoha seek --help'.`,
    unknownPath: (path, hint) =>
      `--vary: the scenario has no number at ${path}.${hint === '' ? ' yoha explain lists the inputs of the equations.' : ` Did you mean ${hint}?`}`,
    noRange: (path, text) =>
      `--vary: ${path} is ${text === '' ? 'not written in the scenario' : text}, which gives no range. Add --between, e.g. --between 0 100.`,
    rangeForm: (written) =>
      `--between: cannot read "${written}". Write two numbers in the unit of the value, the smaller first, e.g. --between 10% 40%.`,
    rangeBounds: (path, min, max) => `--between: ${path} lies between ${min} and ${max}. Choose a range inside.`,
    title: (label, rule, from, to) => `${label} until ${rule}, between ${from} and ${to}`,
    now: (written, value, interval, holds) =>
      `As it is (${written}): ${value}${interval}; the rule ${holds ? 'holds' : 'does not hold'}.`,
    found: (label, value, interval, holds) =>
      `The rule holds with ${label} ${holds === 'above' ? 'at or above' : 'at or below'} ${value}${interval}.`,
    none: (holds) => `Not within the range: the rule ${holds ? 'holds' : 'does not hold'} anywhere in it.`,
    end: (at, value, interval) => `At ${at}: ${value}${interval}`,
    trials: (search, all) =>
      search === all
        ? `${count(all, 'trial')}, same draws throughout.`
        : `Searched with ${count(search, 'trial')}, found again with ${all}; same draws throughout.`,
    roughly: (trials) => ` (of ${count(trials, 'trial')}; all trials put it outside this interval)`,
    open: 'open',
    fallback: 'default',
  },
};

const ja: FlipWords = {
  flip: {
    about: '試行を引き直しても同じ判定になる割合と、主な前提がどの値になると判定が変わるかを調べる',
    examples: ['例:', '  yoha flip plan.yaml', '  yoha flip plan.yaml --json'].join('\n'),
    noDecision:
      'シナリオに判定基準がありません。decision: { go: […], noGo: […] } を書いてください（docs/scenario.md）。',
  },
  seek: {
    about: '基準を満たすために、ある値がいくつであればよいかを求める',
    vary: '動かす値のパス（--set と同じ）。例: assumptions.winRate',
    until: '判定基準と同じ書き方の条件。例: "P(payback <= 48) >= 60%"',
    between: '探す範囲（省略すると、幅のある値は P0.1–P99.9、定数は5分の1〜5倍）',
    examples: [
      '例:',
      '  yoha seek plan.yaml --vary assumptions.winRate --until "P(payback <= 48) >= 60%"',
      '  yoha seek plan.yaml --vary initiatives.seminar.cost.monthly --until "P5(npv) > 0" --between 0 1_000_000',
    ].join('\n'),
    missing: (option) => `yoha seek には ${option} が必要です。'yoha seek --help' で説明を表示します。`,
    unknownPath: (path, hint) =>
      `--vary: シナリオの ${path} に数値はありません。${hint === '' ? 'yoha explain で式の入力を一覧できます。' : `${hint} ではありませんか。`}`,
    noRange: (path, text) =>
      `--vary: ${path} は${text === '' ? 'シナリオに書かれていない' : ` ${text} な`}ので範囲が決まりません。--between で指定してください。例: --between 0 100`,
    rangeForm: (written) =>
      `--between: "${written}" を読めません。値と同じ単位の数を小さい順に2つ書いてください。例: --between 10% 40%`,
    rangeBounds: (path, min, max) =>
      `--between: ${path} は ${min} から ${max} までの値です。その中の範囲を指定してください。`,
    title: (label, rule, from, to) => `${rule} となる ${label}（${from} から ${to} まで）`,
    now: (written, value, interval, holds) =>
      `現状（${written}）：${value}${interval}。基準を${holds ? '満たす' : '満たさない'}。`,
    found: (label, value, interval, holds) =>
      `${label} が ${value}${interval} ${holds === 'above' ? '以上' : '以下'}で基準を満たす。`,
    none: (holds) => `範囲内にない：範囲のどこでも基準を${holds ? '満たす' : '満たさない'}。`,
    end: (at, value, interval) => `${at} のとき：${value}${interval}`,
    trials: (search, all) =>
      search === all ? `${all}試行。すべて同じ乱数。` : `${search}試行で探し、${all}試行で求め直した。すべて同じ乱数。`,
    roughly: (trials) => `（${trials}試行での値。全試行ではこの区間の外になる）`,
    open: '範囲外',
    fallback: '既定値',
  },
};

export const flipCommandWords = (locale: Locale): FlipWords => (locale === 'ja' ? ja : en);
