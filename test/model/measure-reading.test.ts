import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../src/formula/parse-formula.js';
import { readingOf } from '../../src/model/measure-reading.js';
import { seriesNames } from '../../src/model/author-series.js';

const names = [...seriesNames({ segments: [{ id: 'web' }, { id: 'bank' }], measures: [] }), 'price', 'earlier'];

const measure = (name: string, text: string) => {
  const parsed = parseFormula(text, { names, functions: 'condition' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return { name, expression: parsed.expression };
};

const readingIn = (text: string, earlier = 'partners'): string =>
  readingOf('mine', [measure('earlier', earlier), measure('mine', text)]);

describe('a measure of the author', () => {
  it.each([
    ['partners', 'stock'],
    ['partners.web + partners.bank', 'stock'],
    ['customers.indirect - customers.direct', 'stock'],
    ['partners * 2', 'stock'],
    ['price * mrr.web', 'stock'],
    ['-partners', 'stock'],
    ['partners.web / partners', 'stock'],
    ['total(contracts)', 'stock'],
    ['max(1, partners / 12)', 'stock'],
    ['partners >= 10', 'stock'],
    ['partners + contracts', 'stock'],
    ['wins.web + wins.bank', 'flow'],
    ['wins.indirect * price', 'flow'],
    ['revenue.indirect - teamCost', 'flow'],
    ['wins.indirect / max(1, partners / 12)', 'flow'],
    ['contracts * partners', 'flow'],
    ['if(partners > 3, wins.web, 0)', 'flow'],
    ['wins.indirect / opportunities', 'ratio'],
    ['1 - wins.indirect / opportunities', 'ratio'],
    ['indirectRatio * 100', 'ratio'],
    ['price * 3', 'stock'],
  ])('%s reads as a %s', (text, reading) => {
    expect(readingIn(text)).toBe(reading);
  });

  it('reads as the measures above it that it uses', () => {
    expect(readingIn('earlier * 2', 'wins.web')).toBe('flow');
    expect(readingIn('earlier * 2', 'customers.web')).toBe('stock');
  });

  it('reads as its formula does whatever it is called: a flow named like a stock of the program stays a flow', () => {
    expect(readingOf('reps', [measure('reps', 'wins.web')])).toBe('flow');
    expect(readingOf('mrr', [measure('mrr', 'contracts * 1000')])).toBe('flow');
  });
});
