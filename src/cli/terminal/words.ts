import { wordsOf } from '../../words/words.js';
import { counted, monthsText } from '../../figures/counted.js';
import type { Locale } from '../../model/scenario.js';

/** What the terminal says beside the words of the report. */
export interface TerminalWords {
  readonly period: (from: string, to: string, months: number) => string;
  readonly discountRate: (rate: string) => string;
  readonly replay: (digest: string, seed: string, trials: number, version: string) => string;
  readonly heads: Record<'targets' | 'program' | 'initiatives' | 'bands' | 'ratio' | 'verdict' | 'files', string>;
  readonly by: Record<'by50' | 'by80' | 'by90', string>;
  readonly notRecovered: string;
  readonly selfFunding: string;
  readonly peak: string;
  readonly npv: string;
  readonly npvNegative: string;
  readonly declared: string;
  readonly oddsWithin: string;
  readonly median: string;
  readonly npvMedian: string;
  readonly notDeclared: string;
  readonly neverAlone: string;
  readonly ratioOf: (basis: string) => string;
  readonly bandsNote: (lens: string, from: string, to: string) => string;
  readonly cumulative: string;
  readonly partnerRevenue: string;
  readonly margin: (text: string) => string;
  readonly notFirm: string;

  readonly decidedBy: (lens: string) => string;
  readonly noVerdict: string;
  readonly wrote: string;
  readonly nothingWritten: string;
}

const en: TerminalWords = {
  period: (from, to, months) => `${from} to ${to}, ${monthsText(months, wordsOf('en').figures)}`,
  discountRate: (rate) => `discount rate ${rate}`,
  replay: (digest, seed, trials, version) =>
    `Replay: ${digest} · seed ${seed} · ${counted(trials, 'trial', wordsOf('en').figures)} · yoha ${version}`,
  heads: {
    targets: 'Targets',
    program: 'Program, with minus without',
    initiatives: 'Initiatives',
    bands: 'Month by month',
    ratio: 'Indirect sales ratio',
    verdict: 'Verdict',
    files: 'Files',
  },
  by: { by50: '50% paid back by', by80: '80% paid back by', by90: '90% paid back by' },
  notRecovered: 'Not recovered',
  selfFunding: 'Self-funding',
  peak: 'Peak deficit P50 / P95',
  npv: 'NPV P5 / P50 / P95',
  npvNegative: 'NPV below zero',
  declared: 'Declared',
  oddsWithin: 'odds of it',
  median: '50% by',
  npvMedian: 'NPV P50',
  notDeclared: 'not stated',
  neverAlone: 'not by itself',
  ratioOf: (basis) => `${basis}, 12 months`,
  bandsNote: (lens, from, to) => `(${lens}; ${from} to ${to}; in each month 80% lie between P10 and P90)`,
  cumulative: 'Cumulative flow',
  partnerRevenue: 'Partner revenue a month',
  margin: (text) => `margin ${text}`,
  notFirm: 'Sampling error could turn',
  decidedBy: (lens) => `decided under the ${lens} lens`,
  noVerdict: 'none: the scenario states no decision rules',
  wrote: 'report',
  nothingWritten: 'nothing written; --out DIR writes report.html, tables and charts',
};

const ja: TerminalWords = {
  period: (from, to, months) => `${from} から ${to} まで ${monthsText(months, wordsOf('ja').figures)}`,
  discountRate: (rate) => `割引率 ${rate}`,
  replay: (digest, seed, trials, version) =>
    `再現: ${digest} · シード ${seed} · ${counted(trials, 'trial', wordsOf('ja').figures)} · yoha ${version}`,
  heads: {
    targets: '目標',
    program: 'プログラム（あり − なし）',
    initiatives: '施策',
    bands: '月ごとの推移',
    ratio: '間販比率',
    verdict: '判定',
    files: 'ファイル',
  },
  by: { by50: '50%が回収', by80: '80%が回収', by90: '90%が回収' },
  notRecovered: '未回収',
  selfFunding: '持ち出しなし',
  peak: '最大累積損失 P50 / P95',
  npv: '正味現在価値 P5 / P50 / P95',
  npvNegative: '正味現在価値がマイナス',
  declared: '宣言',
  oddsWithin: '期限内の確率',
  median: '50%が回収',
  npvMedian: 'NPV P50',
  notDeclared: '記載なし',
  neverAlone: '単独では回収せず',
  ratioOf: (basis) => `${basis}、直近12か月`,
  bandsNote: (lens, from, to) => `（${lens}、${from} から ${to}。各月の80%が P10 と P90 の間）`,
  cumulative: '累積損益',
  partnerRevenue: '間接販売の売上（月）',
  margin: (text) => `余裕 ${text}`,
  notFirm: '抽出誤差で変わりうるルール',
  decidedBy: (lens) => `判断は「${lens}」で行う`,
  noVerdict: 'なし（シナリオに判定のルールがない）',
  wrote: '報告書',
  nothingWritten: '書き出していません。--out DIR で報告書・表・グラフを書き出します',
};

export const terminalWords = (locale: Locale): TerminalWords => (locale === 'ja' ? ja : en);
