import { describe, expect, test } from 'vitest';
import { found, issuesOf } from './loaded.js';

const plan = (direct: string, rest = ''): string =>
  `start: 2026-10\nhorizon: 24 months\ndirect: { customers: 100, mrr: 3_000_000, wins: 10, arpa: 30_000, ${direct} }\n${rest}`;
const lift = (size: string, assumptions = ''): string =>
  plan('churn: 1%', `${assumptions}initiatives: { a: { effects: [{ on: direct.wins, lift: ${size} }] } }\n`);

describe('a plain number where a change is meant in percent', () => {
  const at = 'number-for-percent at';
  test.each([
    ['lift: 10', lift('10'), 'initiatives.a.effects[0].lift', '1000%', '10%'],
    ['lift: 1', lift('1'), 'initiatives.a.effects[0].lift', '100%', '1%'],
    ['a factor', lift('1.3'), 'initiatives.a.effects[0].lift', '130%', '30%'],
    ['a range', lift('10 to 30'), 'initiatives.a.effects[0].lift', '1730%', '10% to 30%'],
    ['a fall', lift('-1'), 'initiatives.a.effects[0].lift', '-100%', '-1%'],
    ['growth: 4', plan('churn: { value: 1%, growth: 4 }'), 'direct.churn.growth', '400%', '4%'],
    ['growth as a factor', plan('churn: { value: 1%, growth: 1.04 }'), 'direct.churn.growth', '104%', '4%'],
    ['expansion: 1', plan('expansion: 1'), 'direct.expansion', '100%', '1%'],
    ['discountRate: 1', plan('churn: 1%', 'discountRate: 1\n'), 'discountRate', '100%', '1%'],
  ])('%s', (_, text, path, meaning, instead) => {
    expect(found(text)).toEqual([`${at} ${path}`]);
    expect(issuesOf(text)[0].data).toMatchObject({ meaning, instead });
  });

  test.each(['100%', '0.9', '1000%', '-50%', '20% to 150%', '0.5 to 0.9', '"pert(0.1, 0.2, 0.4)"'])(
    'but not %s',
    (size) => {
      expect(found(lift(size))).toEqual([]);
    },
  );

  test('through the name of an assumption, but not where that has a percent sign', () => {
    expect(found(lift('fame', 'assumptions: { fame: 10 }\n'))).toEqual([`${at} initiatives.a.effects[0].lift`]);
    expect(found(lift('fame', 'assumptions: { fame: 150% }\n'))).toEqual([]);
  });

  test('in a part that nobody gives away as a whole', () => {
    const deal = (kind: string): string =>
      plan(
        'churn: 1%',
        `segments: { s: { deal: { ${kind} }, partners: 1, leads: 1, winRate: 20%, arpa: 9_000, services: { margin: 1 } } }\n`,
      );
    expect(found(deal('kind: referral, commission: 1'))).toEqual([`${at} segments.s.deal.commission`]);
    expect(found(deal('kind: resale, margin: 1'))).toEqual([`${at} segments.s.deal.margin`]);
    expect(found(deal('kind: oem, royalty: 1'))).toEqual([]);
  });
});

describe('a share with a percent sign that was to be the number', () => {
  const at = 'percent-of-share at segments.s';
  const segment = (fields: string): string =>
    plan('churn: 1%', `segments: { s: { partners: 1, leads: 1, arpa: 9_000, ${fields} } }\n`);
  const resale = 'deal: { kind: resale, margin: 25% }';

  test.each([
    [`${resale}, winRate: 20%, qualification: 0.6%`, 'qualification', '60%'],
    [`${resale}, winRate: 0.2%`, 'winRate', '20%'],
    [`${resale}, winRate: { value: 0.25% }`, 'winRate.value', '25%'],
    [`${resale}, winRate: 0.2% to 0.3%`, 'winRate', ''],
    [`${resale}, winRate: 20%, grossMargin: 0.8%`, 'grossMargin', '80%'],
    ['deal: { kind: resale, margin: 0.25% }, winRate: 20%', 'deal.margin', '25%'],
    ['deal: { kind: referral, commission: 0.2% }, winRate: 20%', 'deal.commission', '20%'],
    ['deal: { kind: oem, royalty: 0.3% }, winRate: 20%', 'deal.royalty', '30%'],
  ])('%s', (fields, field, instead) => {
    expect(found(segment(fields))).toEqual([`${at}.${field}`]);
    expect(issuesOf(segment(fields))[0].data.instead).toBe(instead);
  });

  test.each([
    'winRate: 1%',
    'winRate: 0.008',
    'winRate: 20%, engagement: 0.5%',
    'winRate: 20%, churn: 0.6%',
    'winRate: 20%, cannibalisation: 0.5%',
    'winRate: 20%, attrition: 0.3%',
  ])('but %s may be', (fields) => {
    expect(found(segment(`${resale}, ${fields}`))).toEqual([]);
  });

  test('a discount rate of half a percent, or a lift by it, may be', () => {
    expect(found(plan('churn: 1%', 'discountRate: 0.5%\n'))).toEqual([]);
    expect(found(lift('0.5%'))).toEqual([]);
  });

  test('a win rate of a plain 1 is one of 100%, which is said once', () => {
    expect(found(segment(`${resale}, winRate: 1`))).toEqual(['number-for-percent at segments.s.winRate']);
    expect(found(segment(`${resale}, winRate: { value: 1, why: tried }`))).toHaveLength(1);
  });
});

describe('a loss', () => {
  test.each([
    ['90%/year', 'yearly-loss-high', { kept: '10%', instead: '10%/year' }],
    ['60% to 80%/year', 'yearly-loss-high', { instead: '' }],
    ['6%', 'monthly-loss-high', { perYear: '52%' }],
    ['1', 'monthly-loss-high', { perYear: '100%' }],
    ['{ data: [0.5, 0.9] }', 'monthly-loss-high', { perYear: '' }],
  ])('of %s is hardly meant', (churn, code, data) => {
    const [issue, ...others] = issuesOf(plan(`churn: ${churn}`));
    expect([issue.code, others]).toEqual([code, []]);
    expect(issue.data).toMatchObject(data);
  });

  test.each(['5%', '46%/year', '1% to 3%', '10% to 40%/year', '{ sbg: [0.7, 1.2] }'])('of %s may be', (churn) => {
    expect(found(plan(`churn: ${churn}`))).toEqual([]);
  });
});

test('a rise of prices by more than 5% a month is hardly meant, and one per year may be', () => {
  expect(found(plan('expansion: 10%'))).toEqual(['monthly-rise-high at direct.expansion']);
  expect(issuesOf(plan('expansion: 10%'))[0].data.perYear).toBe('214%');
  expect(found(plan('expansion: 10%/year'))).toEqual([]);
  expect(found(plan('expansion: 3%'))).toEqual([]);
});

test('factors of a season are near 1: 100 for 100% is hardly meant', () => {
  const season = (factors: number[]): string => plan(`churn: { value: 1%, seasonality: [${factors.join(', ')}] }`);
  expect(found(season(Array.from({ length: 12 }, (_, k) => 90 + k)))).toEqual([
    'seasonality-level at direct.churn.seasonality',
  ]);
  expect(found(season([0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0]))).toEqual([]);
});

test('a range of a share above 1 is told as it is likely meant', () => {
  const text = plan(
    'churn: 1%',
    'segments: { s: { deal: { kind: oem }, partners: 1, leads: 1, winRate: 15 to 25, arpa: 9_000 } }\n',
  );
  expect(issuesOf(text).find(({ data }) => data.instead === '15% to 25%')?.path).toBe('segments.s.winRate');
});

describe('a share held against a number above 1', () => {
  const segments =
    'segments: { s: { deal: { kind: oem }, partners: 1, leads: 1, winRate: 20%, arpa: 9_000 } }\nteam: { managers: 1 }\n';
  test.each([
    ['a phase', 'phases: [{ name: a, until: "indirectRatio >= 5" }, { name: b }]', 'phases[0].until'],
    [
      'a start',
      'initiatives: { i: { start: { when: "partners > 2 and 80 < coverage.s" } } }',
      'initiatives.i.start.when',
    ],
    [
      'a stop rule',
      'initiatives: { i: { stop: { at: 2027-10, unless: "coverage.s >= 80" } } }',
      'initiatives.i.stop.unless',
    ],
    ['a measure', 'measures: { m: "if(indirectRatio > 5, 1, 0)" }', 'measures.m'],
  ])('in %s is named', (_, line, path) => {
    expect(found(plan('churn: 1%', `${segments}${line}\n`))).toEqual([`share-above-one at ${path}`]);
  });

  test('in a target is an error, for every series that is a share', () => {
    const target = (metric: string): string =>
      plan('churn: 1%', `${segments}targets: [{ name: t, metric: ${metric}, atLeast: 80, by: 2027-10 }]\n`);
    expect(found(target('indirectRatio'))).toEqual(['above-maximum at targets[0].atLeast']);
    expect(found(target('coverage.s'))).toEqual(['above-maximum at targets[0].atLeast']);
    expect(found(target('partners'))).toEqual([]);
  });

  test.each(['indirectRatio >= 5%', 'partners >= 60', 'coverage.s < 1', 'wins.direct > 5'])('%s is none', (until) => {
    expect(found(plan('churn: 1%', `${segments}phases: [{ name: a, until: "${until}" }, { name: b }]\n`))).toEqual([]);
  });
});
