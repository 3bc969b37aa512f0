import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyOfSeries, quantityOf, readsOf, seriesName, unitOf } from '../../src/model/series.js';
import { reservedNames, seriesNames } from '../../src/model/author-series.js';
import { programOf } from '../engine/program-of.js';

const samples = readdirSync('scenarios').filter((name) => name.endsWith('.yaml') && !name.endsWith('.ja.yaml'));
const programs = samples.map((name) => ({ name, program: programOf(`scenarios/${name}`) }));

describe('the catalogue of series', () => {
  it.each(programs)(
    'knows every series of the whole business in $name: no measure may take its name',
    ({ program }) => {
      const own = new Set([...seriesNames({ segments: [], measures: [] }), ...reservedNames]);
      const measures = program.equations.filter(({ unit }) => unit === '').map(({ name }) => name);
      const whole = program.equations.map(({ name }) => name).filter((name) => /^[A-Za-z]+$/.test(name));
      expect(whole.filter((name) => !own.has(name) && !measures.includes(name))).toEqual([]);
    },
  );

  it('reads people and customers at the end, wins and money of the month as sums, the ratio as neither', () => {
    const of = (name: string) => readsOf(keyOfSeries(name)!);
    expect(['partners.web', 'customers.direct', 'mrr.indirect', 'cumulativeCash'].map(of)).toEqual(
      Array(4).fill('stock'),
    );
    expect(['wins.direct', 'contracts', 'revenue.web', 'profit'].map(of)).toEqual(Array(4).fill('flow'));
    expect(of('indirectRatio')).toBe('ratio');
  });

  it('tells money by the whole unit: reps are no money where the currency is called r', () => {
    expect([quantityOf('reps', 'r'), quantityOf('r', 'r'), quantityOf('share', 's')]).toEqual([
      'count',
      'money',
      'share',
    ]);
  });

  it('names what stands in both channels apart, and money in the currency of the scenario', () => {
    expect(seriesName('wins', { kind: 'segments' })).toBe('wins.indirect');
    expect(seriesName('partners', { kind: 'segments' })).toBe('partners');
    expect([unitOf('mrr', 'JPY'), unitOf('partners', 'JPY')]).toEqual(['JPY', 'partners']);
  });
});
