import { describe, expect, it } from 'vitest';
import { analysisCharts } from '../../src/charts/charts.js';
import type { PictureFacts } from '../../src/charts/picture.js';
import type { LedgerAnalysis } from '../../src/decide/ledger/ledger-analysis.js';
import { toSvg } from '../../src/write/svg.js';
import { ledgerOf, three } from '../decide/ledger/paper-ledger.js';
import { validate } from './vega-lite-schema.js';

const facts = (locale: 'ja' | 'en'): PictureFacts => ({
  scenario: { locale, title: 'on paper', currency: 'JPY' },
  replay: { seed: '1', trials: 1, digest: 'sha256:0', version: 'test' },
});
const drawn = (ledger: LedgerAnalysis, locale: 'ja' | 'en') =>
  analysisCharts({ ...facts(locale), analyses: { ledger } });

describe('charts of a ledger', () => {
  it.each(['ja', 'en'] as const)('are valid and drawn without a warning (%s)', async (locale) => {
    const charts = drawn(await three(), locale);
    expect(charts.map(({ name }) => name)).toEqual(['ledger', 'spillovers']);
    for (const chart of charts) {
      expect([chart.name, validate(chart.spec), validate.errors]).toEqual([chart.name, true, null]);
      const svg = await toSvg(chart);
      expect(svg).not.toMatch(/NaN|undefined/);
      expect(await toSvg(chart)).toBe(svg);
    }
  });

  it('name every line with its amount, and each spillover with where it goes, its lag and its value', async () => {
    const [ledger, graph] = drawn(await three(), 'en');
    expect(ledger?.title).toBe(
      'The program is worth JPY 59.0 thousand on average: strict JPY 47.0 thousand, spillovers JPY 12.0 thousand',
    );
    for (const text of ['fair: 17.0', 'seminar: 36.0', 'training: 25.0', 'Interaction of initiatives: −30.0'])
      expect(ledger?.description).toContain(text);
    expect(graph?.description).toContain('fair → seminar (whole effect), after 1 mo: JPY 12.0 thousand');
  });

  it('of a program without spillovers show no graph and speak of none', async () => {
    const plain = await ledgerOf(
      2,
      'direct: { wins: 1, arpa: 9_000 }\ninitiatives: { idea: { stop: none, cost: { once: 5 } } }',
    );
    const charts = drawn(plain, 'en');
    expect(charts.map(({ name }) => name)).toEqual(['ledger']);
    expect(charts[0].title).not.toMatch(/spillover/);
  });
});
