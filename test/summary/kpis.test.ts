import { describe, expect, it } from 'vitest';
import { assess } from '../../src/summary/assess.js';
import type { Summary } from '../../src/summary/summary.js';
import { assumptionsTable } from '../../src/tables/assumptions.js';
import { kpisTable } from '../../src/tables/kpis.js';
import { onPaper, scenarioOf } from '../proof/scenario-of.js';

const scenario = scenarioOf(
  onPaper(
    4,
    `
direct: { customers: 10, mrr: 1000, wins: { value: 1, source: books }, arpa: 100, churn: 1%, grossMargin: 80% }
segments:
  web:
    label: WEB制作会社
    deal: { kind: referral, commission: 20%, months: 12 }
    partners: 4
    winRate: 50%
phases:
  - { name: launch, until: "partners >= 60", kpis: [partners.web, winRate, contracts] }
  - { name: growth, kpis: [contracts] }
locale: ja`,
  ),
);
const { summary, series } = await assess(scenario, { version: 'test', allSeries: false });
const { kpis, assumptions }: Summary = summary;

describe('KPIs', () => {
  it('are those that phases name, each once with its phases, then the common ones; a driver is no series', () => {
    expect(kpis.slice(0, 3).map(({ series: name, phases }) => [name, phases])).toEqual([
      ['partners.web', ['launch']],
      ['contracts', ['launch', 'growth']],
      ['partners', []],
    ]);
    expect(kpis.filter(({ series: name }) => name === 'contracts' || name === 'winRate')).toHaveLength(1);
  });

  it('say in the language of the report what they are, and how they are read', () => {
    const of = (name: string): Summary['kpis'][number] => kpis.find((kpi) => kpi.series === name)!;
    expect(of('contracts').label).toContain('新規契約社数');
    expect([of('contracts'), of('partners'), of('indirectRatio')].map(({ reading }) => reading)).toEqual([
      'flow',
      'stock',
      'ratio',
    ]);
  });

  it('stand in kpis.csv month by month with, strictly and without, as in series.csv', () => {
    const { rows } = kpisTable(summary, series);
    expect(rows).toHaveLength(kpis.length * 3 * 4 + 4 * summary.fiscalYears.length);
    expect(rows[0].slice(0, 9)).toEqual([
      'partners.web',
      'WEB制作会社: パートナー数',
      null,
      'partners',
      'stock',
      'launch',
      'all',
      '2026-04',
      4,
    ]);
  });
});

describe('KPIs of the phases by fiscal year', () => {
  it('follow in kpis.csv, drivers by segment and by their name', () => {
    const rows = kpisTable(summary, series).rows.filter((row) => row[7] === 'FY2026');
    expect(rows.map(([name, , segment, , , phase]) => [name, segment, phase])).toEqual([
      ['partners.web', 'web', 'launch'],
      ['winRate', 'web', 'launch'],
      ['contracts', null, 'launch'],
      ['contracts', null, 'growth'],
    ]);
    expect(rows[1].slice(1, 2).concat(rows[1].slice(8))).toEqual([
      'WEB制作会社：受注率',
      ...[0.5, null, null, 0.5, null, 0.5, null, 0.5, null],
    ]);
  });
});

describe('assumptions', () => {
  it('are called by what they are, with the path beside; without a source they are assumptions', () => {
    const of = (id: string): Summary['assumptions'][number] => assumptions.find((each) => each.id === id)!;
    expect(of('segments.web.winRate')).toMatchObject({ label: 'WEB制作会社：受注率', basis: 'assumption' });
    expect(of('direct.wins')).toMatchObject({ label: '直販：受注数', basis: 'source' });
    expect(assumptionsTable(summary).rows.map(([id]) => id)).toEqual(assumptions.map(({ id }) => id));
  });
});
