import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { example } from './model-example.js';

function digest(text: string): string {
  const result = loadScenario({ name: 'x.yaml', bytes: new TextEncoder().encode(text) });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.scenario.digest;
}

const original = digest(example);

/** Blocks of the top level in another order. */
function shuffled(text: string): string {
  const blocks = text.split(/\n(?=[a-z])/i);
  return [...blocks].reverse().join('\n');
}

describe('the digest stays the same', () => {
  const same: readonly (readonly [string, string])[] = [
    ['with comments', example.replace('horizon: 60 months', 'horizon: 60 months   # five years')],
    ['with labels', example.replace('label: WEB制作会社', 'label: ウェブ制作')],
    [
      'with another title, purpose and reasons',
      example.replace('地方銀行との市場開拓', 'x').replace('3社での試行', 'y'),
    ],
    ['with approvers', example.replace('  lens: strict', '  approvers: [CFO]\n  lens: strict')],
    ['with keys in another order', shuffled(example)],
    ['with entries in another order', example.replace(/(\n {2}arpa:.*)(\n {2}localWin:.*)/, '$2$1')],
    ['with numbers written differently', example.replace('partners: 40', 'partners: 40.0').replace('1.2%', '0.012')],
    ['with the default written out', example.replace('currency: JPY', 'currency: JPY\nfiscalYearName: start')],
  ];
  test.each(same)('%s', (_, text) => {
    expect(text).not.toBe(example);
    expect(digest(text)).toBe(original);
  });
});

describe('the digest changes', () => {
  const other: readonly (readonly [string, string])[] = [
    ['with a number', example.replace('partners: 40', 'partners: 41')],
    ['with the seed', example.replace('fy26-q3', 'fy26-q4')],
    ['with an id', example.replaceAll('bank-seminar', 'bank-talk')],
    ['with a rule', example.replace('P(payback <= 48) >= 60%', 'P(payback <= 48) >= 70%')],
    ['with the order of phases', example.replace(/( {2}- \{ name: launch.*\n)( {2}- \{ name: growth.*\n)/, '$2$1')],
    ['with seasonality', example.replace('[1, 1, 1.3,', '[1, 1.3, 1,')],
  ];
  test.each(other)('%s', (_, text) => {
    expect(text).not.toBe(example);
    expect(digest(text)).not.toBe(original);
  });
});

test('the digest names its algorithm', () => expect(original).toMatch(/^sha256:[0-9a-f]{64}$/));
