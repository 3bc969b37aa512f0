import { figureWords } from '../../figures/words.js';
import type { Locale } from '../../model/scenario.js';

/** English counts by the plural rules. */
const { count } = figureWords('en');

/** What report and terminal say of the verdict's own error and of what would flip it. */
interface FlipsWords {
  readonly stability: string;
  readonly stabilityNote: (resamples: string, trials: string, replicates: number) => string;
  readonly same: (share: string, outcome: string) => string;
  readonly shares: (go: string, borderline: string, noGo: string) => string;
  readonly flips: string;
  readonly flipsNote: (trials: string, all: string) => string;
  /** Held at its middle the input leaves the verdict as it is. */
  readonly unless: (parts: FlipParts) => string;
  /** Held at its middle the input already changes the verdict. */
  readonly onlyIf: (parts: FlipParts) => string;
  /** The same in the columns of a terminal: what the input must do, and what the verdict is then. */
  readonly condition: (held: boolean, side: FlipParts['side'], value: string) => string;
  readonly then: (held: boolean, outcome: string) => string;
  readonly now: (outcome: string) => string;
  readonly input: string;
  readonly written: string;
  readonly flipsAt: string;
  readonly verdict: string;
  readonly rule: string;
  readonly confirmedBy: (confirmed: boolean) => string;
  readonly open: string;
  readonly kinds: Readonly<Record<'drawn' | 'constant', string>>;
  readonly none: (names: string) => string;
  readonly nothing: string;
  readonly disagrees: (names: string) => string;
}

export interface FlipParts {
  readonly outcome: string;
  readonly label: string;
  readonly value: string;
  /** The other verdict, and whether it is below or above the value. */
  readonly then: string;
  readonly side: 'below' | 'above';
}

const en: FlipsWords = {
  stability: 'When the trials are drawn again',
  stabilityNote: (resamples, trials, replicates) =>
    `The verdict was taken again on ${count(resamples, 'resample')} of ${replicates > 1 ? `the ${count(String(replicates), 'replicate')} of ` : ''}the ${count(trials, 'trial')}, drawn with replacement. ± is the error of the resampling.`,
  same: (share, outcome) => `${outcome} again in ${share} of the resamples`,
  shares: (go, borderline, noGo) => `go ${go} · borderline ${borderline} · no-go ${noGo}`,
  flips: 'What would flip the verdict',
  flipsNote: (trials, all) =>
    `Each input alone is held at a value in every trial, on the same draws. ${trials === all ? count(trials, 'trial') : `Searched with ${count(trials, 'trial')}; the nearest were tried again with ${all}`}. Drawn inputs come first, the likeliest flip before the others; then figures written as constants. The interval is where sampling error decides.`,
  unless: ({ outcome, label, value, then, side }) =>
    `stays ${outcome} unless ${label} ${side === 'below' ? 'falls below' : 'rises above'} ${value}, then ${then}`,
  onlyIf: ({ outcome, label, value, then, side }) =>
    `${outcome} only while ${label} is ${side === 'below' ? 'above' : 'below'} ${value}, else ${then}`,
  condition: (held, side, value) =>
    held
      ? `${side === 'below' ? 'falls below' : 'rises above'} ${value}`
      : `must stay ${side === 'below' ? 'above' : 'below'} ${value}`,
  then: (held, outcome) => `${held ? 'then' : 'else'} ${outcome}`,
  now: (outcome) => `${outcome} unless`,
  input: 'Input',
  written: 'As written',
  flipsAt: 'Flips at',
  verdict: 'Verdict',
  rule: 'Rule that turns',
  confirmedBy: (confirmed) => (confirmed ? 'confirmed with all trials' : 'not confirmed with all trials'),
  open: '…',
  kinds: { drawn: 'Drawn inputs', constant: 'Constants' },
  none: (names) => `No flip within the range searched (P0.1 to P99.9; constants from a fifth to five times): ${names}.`,
  nothing: 'No single main input flips the verdict within its range.',
  disagrees: (names) =>
    `With all trials the verdict at the ends of the interval is another: ${names}. Take these values as rough.`,
};

const ja: FlipsWords = {
  stability: '試行を引き直したときの判定',
  stabilityNote: (resamples, trials, replicates) =>
    `${trials}試行${replicates > 1 ? `の${replicates}組の標本` : ''}から重複を許して抽出し直し、判定を${resamples}回やり直した。±は抽出回数による誤差。`,
  same: (share, outcome) => `抽出し直しの${share}で同じ${outcome}`,
  shares: (go, borderline, noGo) => `go ${go}・微妙 ${borderline}・見送り ${noGo}`,
  flips: '判定が変わる値',
  flipsNote: (trials, all) =>
    `同じ乱数のまま、前提をひとつずつ全試行で同じ値に固定した。${trials === all ? `${trials}試行` : `探索は${trials}試行、近いものは${all}試行で確かめた`}。幅のある前提を起こりやすい順に、続いて定数で書かれた値を示す。区間の中では標本誤差で判定が変わりうる。`,
  unless: ({ outcome, label, value, then, side }) =>
    `${label} が ${value} を${side === 'below' ? '下回らない' : '上回らない'}限り ${outcome}（${side === 'below' ? '下回ると' : '上回ると'} ${then}）`,
  onlyIf: ({ outcome, label, value, then, side }) =>
    `${label} が ${value} を${side === 'below' ? '上回る' : '下回る'}場合だけ ${outcome}（それ以外は ${then}）`,
  condition: (held, side, value) =>
    held
      ? `${value} を${side === 'below' ? '下回る' : '上回る'}`
      : `${value} を${side === 'below' ? '上回る' : '下回る'}ことが必要`,
  then: (held, outcome) => `${held ? '' : 'なければ '}${outcome}`,
  now: (outcome) => `次の場合を除き ${outcome}`,
  input: '前提',
  written: '書かれた値',
  flipsAt: '判定が変わる値',
  verdict: '判定',
  rule: '変わる基準',
  confirmedBy: (confirmed) => (confirmed ? '全試行でも一致' : '全試行では不一致'),
  open: '…',
  kinds: { drawn: '幅のある前提', constant: '定数' },
  none: (names) => `調べた範囲（P0.1–P99.9、定数は5分の1〜5倍）では変わらない：${names}`,
  nothing: '主な前提をひとつだけ動かしても、調べた範囲では判定は変わらない。',
  disagrees: (names) => `全試行では区間の端の判定が異なる：${names}。値は目安として扱うこと。`,
};

export const flipsWords = (locale: Locale): FlipsWords => (locale === 'ja' ? ja : en);
