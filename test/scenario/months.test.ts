import { describe, expect, test } from 'vitest';
import { found, issuesOf } from './loaded.js';

const plan = (rest: string, initiative = ''): string => `start: 2026-04
horizon: 24 months
direct: { customers: 100, mrr: 1_000_000, wins: 3, arpa: 10_000, churn: 1% }
${rest}
initiatives: { seminar: { effects: [{ on: direct.wins, add: 1 }], ${initiative} } }
`;
const segment = (field: string): string =>
  `segments: { web: { deal: { kind: resale, margin: 20% }, partners: 4, leads: 2, winRate: 30%, arpa: 12_000, ${field} } }`;

describe('a month after the scenario is named wherever one stands', () => {
  test.each([
    [
      'a step table',
      segment('repsPerPartner: { 2026-10: 2, 2062-10: 3 }'),
      '',
      'outside-horizon at segments.web.repsPerPartner.2062-10',
    ],
    [
      'a step table in the long form',
      segment('load: { value: { 2062-10: 3 }, why: x }'),
      '',
      'outside-horizon at segments.web.load.value.2062-10',
    ],
    [
      'a step table of an assumption',
      'assumptions: { a: { 2026-04: 1, 2062年10月: 3 } }',
      '',
      'outside-horizon at assumptions.a.2062年10月',
    ],
    ['the team', 'team: { managers: { 2026-04: 1, 2062-04: 2 } }', '', 'outside-horizon at team.managers.2062-04'],
    [
      'the baseline',
      'team: { managers: 1 }\nbaseline: { managers: { 2026-04: 1, 2062-04: 2 } }',
      '',
      'outside-horizon at baseline.managers.2062-04',
    ],
    [
      'a cost',
      '',
      'cost: { monthly: { 2026-04: 1, 2062-10: 10_000 } }',
      'outside-horizon at initiatives.seminar.cost.monthly.2062-10',
    ],
    ['signings', segment('signings: { 2062-10: 1 }'), '', 'outside-horizon at segments.web.signings.2062-10'],
    ['a start', '', 'start: 2062-10', 'starts-after-horizon at initiatives.seminar.start'],
    [
      'a stop rule',
      '',
      'stop: { at: 2062-10, unless: "profit > 0" }',
      'stop-outside-horizon at initiatives.seminar.stop.at',
    ],
    [
      'one of several looks',
      '',
      'stop: { at: [2027-04, 2062-10], unless: "profit > 0" }',
      'outside-horizon at initiatives.seminar.stop.at[1]',
    ],
    [
      'repeated looks',
      '',
      'stop: { every: 6, from: 2062-10, unless: "profit > 0" }',
      'stop-outside-horizon at initiatives.seminar.stop.from',
    ],
    [
      'a review',
      '',
      'payback: { within: 12, review: 2062-10 }',
      'review-outside-horizon at initiatives.seminar.payback.review',
    ],
    [
      'a target',
      'targets: [{ name: t, metric: wins.direct, atLeast: 1, by: 2062-10 }]',
      '',
      'target-outside-horizon at targets[0].by',
    ],
  ])('%s', (_, rest, initiative, expected) => {
    expect(found(plan(rest, initiative))).toEqual([expected]);
  });
});

describe('a month before the scenario', () => {
  test.each([
    ['a signing', segment('signings: { 2016-10: 1 }'), '', 'outside-horizon at segments.web.signings.2016-10'],
    [
      'a look',
      '',
      'stop: { at: [2016-10, 2027-04], unless: "profit > 0" }',
      'outside-horizon at initiatives.seminar.stop.at[0]',
    ],
    [
      'a review',
      '',
      'payback: { within: 12, review: 2016-10 }',
      'review-outside-horizon at initiatives.seminar.payback.review',
    ],
  ])('is named for %s, where it means nothing', (_, rest, initiative, expected) => {
    expect(found(plan(rest, initiative))).toEqual([expected]);
  });

  test('is none for a step that has begun by then, an initiative in flight, and looks that go on', () => {
    const steps = 'team: { managers: { 2025-10: 2 } }';
    expect(found(plan(steps, 'start: 2025-10, stop: { every: 6, from: 2026-01, unless: "profit > 0" }'))).toEqual([]);
  });
});

test('messages name months in one form, whatever the file writes', () => {
  const text = plan('', 'start: 2062年4月, payback: { within: 12, review: 2062年10月 }');
  expect(issuesOf(text).map(({ data }) => data.found)).toEqual(['2062-04', '2062-10']);
});

describe('a month in another form is one error, with the right form', () => {
  test.each(['2027/4', '2027.04', '2027-4', '2027/04/01', '2027-04-01', '２０２７年４月', '令和9年4月'])(
    '%s as a key',
    (key) => {
      const maps = [
        `team: { managers: { "${key}": 5 } }`,
        `team: { managers: 1 }\nbaseline: { managers: { "${key}": 5 } }`,
      ];
      for (const text of [
        ...maps.map((map) => plan(map)),
        plan(segment(`signings: { "${key}": 5 }`)),
        plan(segment(`load: { "${key}": 2 }`)),
      ]) {
        const issues = issuesOf(text).filter(({ severity }) => severity === 'error');
        expect(issues.map(({ code, data }) => [code, data.instead])).toEqual([['month-form', '2027-04']]);
      }
      const text = plan('team: { managers: 1 }', `managers: { "${key}": 5 }`);
      expect(issuesOf(text).map(({ code }) => code)).toEqual(['month-form']);
    },
  );

  test('and as a value', () => {
    expect(issuesOf(plan('', 'start: 2027/4')).map(({ code, data }) => [code, data.instead])).toEqual([
      ['month-form', '2027-04'],
    ]);
    const target = 'targets: [{ name: t, metric: wins.direct, atLeast: 1, by: 2027/4 }]';
    expect(issuesOf(plan(target)).map(({ code, data }) => [code, data.instead])).toEqual([['period-form', '2027-04']]);
  });

  test('where other entries of the map stay', () => {
    expect(found(plan('team: { managers: { 2026-10: 2, 2027/4: 5 } }'))).toEqual([
      'month-form at team.managers.2027/4',
    ]);
  });

  test('a year alone has no month to suggest', () => {
    const [issue] = issuesOf(plan('team: { managers: { 2027: 5 } }'));
    expect([issue.code, issue.data.instead]).toEqual(['month-form', '']);
  });
});
