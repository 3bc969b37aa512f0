import { describe, expect, test } from 'vitest';
import { issuesOf } from './loaded.js';

const plan = (line: string): string =>
  `start: 2026-04\nhorizon: 24 months\ndirect: { wins: 3, arpa: 10_000 }\nsegments: { web: { deal: { kind: oem } } }\n${line}\n`;
const target = (rest: string): string =>
  `targets: [{ name: t, metric: indirectRatio, atLeast: 1%, by: 2028-03, ${rest} }]`;

describe('a word of the field is told as the word of the format', () => {
  test.each([
    ['segments: { shops: { deal: { kind: 紹介 } } }', 'referral'],
    ['segments: { shops: { deal: { kind: 再販 } } }', 'resale'],
    ['segments: { shops: { deal: { kind: reseller } } }', 'resale'],
    ['segments: { shops: { deal: { kind: ディストリビューター } } }', 'distributor'],
    ['segments: { shops: { deal: { kind: ＯＥＭ提供 } } }', 'oem'],
    ['locale: 日本語', 'ja'],
    ['fiscalYearName: 終了年', 'end'],
    ['simulation: { sampling: モンテカルロ法 }', 'monte-carlo'],
    ['simulation: { counts: 期待値 }', 'expected'],
    ['initiatives: { a: { shape: S字 } }', 's-curve'],
    ['initiatives: { a: { stop: なし } }', 'none'],
    ['decision: { lens: 余波なし, go: ["mean(npv) > 0"] }', 'strict'],
    ['decision: { lens: 余波込み, go: ["mean(npv) > 0"] }', 'broad'],
    [target('over: 四半期'), 'quarter'],
    [target('over: 直近12ヶ月'), 'trailing-12'],
    [target('over: 年度'), 'fiscal-year'],
    [target('basis: 上代'), 'list'],
    [target('basis: 受注件数'), 'wins'],
  ])('%s', (line, meant) => {
    const text = line.startsWith('segments:') ? plan(line).replace(/segments: \{ web[^\n]*\n/, '') : plan(line);
    const errors = issuesOf(text).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, data }) => [code, data.suggestion])).toEqual([['unknown-value', meant]]);
  });
});
