import { expect, test } from 'vitest';
import { suggest } from '../../src/diagnostics/suggest.js';

test.each([
  ['win_rte', ['winRate', 'wins', 'arpa'], 'winRate'],
  ['winrate', ['wins', 'winRate'], 'winRate'],
  ['lcoal-win', ['local-win', 'loyal-win'], 'local-win'],
  ['cannibalization', ['cannibalisation', 'qualification'], 'cannibalisation'],
  ['ｗｉｎｓ', ['wins'], 'wins'],
  ['紹介', ['紹介率', '解約率'], '紹介率'],
  ['f', ['if', 'g'], null],
  ['x', ['y'], null],
  ['banana', ['winRate', 'arpa'], null],
  ['', ['a'], null],
])('%s suggests one of %j: %s', (found, candidates, expected) => {
  expect(suggest(found, candidates)).toBe(expected);
});

test('the nearer of two is suggested, the earlier of two equally near', () => {
  expect(suggest('wings', ['wing', 'winds', 'wingss'])).toBe('wing');
});

test('a very long text is no typing slip', () => {
  expect(suggest('a'.repeat(100_000), ['a'.repeat(99_999)])).toBeNull();
});
