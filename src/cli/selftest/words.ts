import type { Locale } from '../../model/scenario.js';
import type { Claim } from './checks.js';

interface SelftestWords {
  readonly about: string;
  readonly examples: string;
  readonly claims: Readonly<Record<Claim, string>>;
  readonly passed: string;
  readonly failed: string;
  readonly found: (found: string, expected: string) => string;
  readonly result: (passed: number, failed: number) => string;
  readonly cure: string;
}

const en: SelftestWords = {
  about: 'prove on this machine that Yoha gives the pinned numbers; reads and writes no file',
  examples: 'Example:\n  yoha selftest',
  claims: {
    vectors: 'Random numbers: the published answers of Philox4x32-10',
    functions: 'Functions, distributions and counts: every bit as pinned',
    kernel: 'The quick engine and the plain one agree on every number of the starter scenario',
    series: 'Seven series of the starter scenario in all runs have the pinned SHA-256',
    threads: 'Two threads give the same bytes as one',
    payback: 'By hand: a seminar of 60,000 that gains 10,000 more each month is back in month 3',
    npv: 'By hand: the NPV of that seminar at 8% a year',
    ratio: 'By hand: its indirect sales ratio of month 12, 12 of 112',
    churn: 'By hand: of 1,000 customers with a churn of 2%, 1,000 · 0.98^12 remain',
    sbg: 'By hand: of 1,000 customers with the retention sBG(0.668, 3.806), one year old, those expected remain',
  },
  passed: 'pass',
  failed: 'FAIL',
  found: (found, expected) => `found ${found}, expected ${expected}`,
  result: (passed, failed) => `${passed} passed, ${failed} failed`,
  cure: 'Numbers of this machine cannot be compared with others. Please report these lines with your Node.js version.',
};

const ja: SelftestWords = {
  about: 'このパソコンで Yoha が定められたとおりの数値を出すことを確かめる（ファイルの読み書きはしない）',
  examples: '例:\n  yoha selftest',
  claims: {
    vectors: '乱数: 公開されている Philox4x32-10 の答えと一致',
    functions: '関数・分布・件数の抽出: 定められた値とビット単位で一致',
    kernel: '高速な計算と素直な計算が、ひな形のすべての数値で一致',
    series: 'ひな形の主な 7 系列（全ケース）の SHA-256 が定められた値と一致',
    threads: '2 スレッドでも 1 スレッドと同じバイト列',
    payback: '手計算: 費用 60,000、毎月 10,000 ずつ増えるセミナーは 3か月目に回収',
    npv: '手計算: そのセミナーの NPV（年率 8%）',
    ratio: '手計算: その 12か月目の間販比率、112 分の 12',
    churn: '手計算: 解約率 2% の顧客 1,000 社は、1年後に 1,000 × 0.98^12 社',
    sbg: '手計算: 契約後1年、継続率 sBG(0.668, 3.806) の顧客 1,000 社の1年後',
  },
  passed: '合格',
  failed: '不合格',
  found: (found, expected) => `結果 ${found}、期待 ${expected}`,
  result: (passed, failed) => `合格 ${passed}、不合格 ${failed}`,
  cure: 'このパソコンの数値は、ほかの結果と比べられません。以上の行と Node.js のバージョンを添えてお知らせください。',
};

export const selftestWords = (locale: Locale): SelftestWords => ({ en, ja })[locale];
