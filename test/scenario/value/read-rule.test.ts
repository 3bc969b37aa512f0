import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rule } from '../../../src/model/decision.js';
import { readRule } from '../../../src/scenario/value/read-rule.js';
import { ruleMeasures } from '../../../src/scenario/value/rule-subject.js';

const context = {
  initiatives: ['bank-seminar', 'fukushima-alliance', '展示会', 'v1.2'],
  targets: ['ratio-y5', 'sales-y3', '間販比率', 'strict.plan'],
  series: ['partners', 'wins.indirect'],
};

const read = (text: string): Rule | string => {
  const result = readRule(text, context);
  return result.ok ? result.rule : result.problem.code;
};

const program = (measure: string) => ({ kind: 'measure', measure, initiative: null });

test.each([
  [
    'P(payback <= 48) >= 60%',
    { kind: 'probability', subject: program('payback'), comparison: '<=', value: 48 },
    '>=',
    0.6,
    null,
  ],
  ['P(ratio-y5) >= 50%', { kind: 'target', target: 'ratio-y5' }, '>=', 0.5, null],
  ['P(npv < 0) > 50%', { kind: 'probability', subject: program('npv'), comparison: '<', value: 0 }, '>', 0.5, null],
  ['P5(npv) < -200_000_000', { kind: 'percentile', percent: 5, subject: program('npv') }, '<', -200_000_000, null],
  [
    'P97.5(peakDeficit) <= 2億',
    { kind: 'percentile', percent: 97.5, subject: program('peakDeficit') },
    '<=',
    2e8,
    null,
  ],
  ['median(npv) > 0', { kind: 'percentile', percent: 50, subject: program('npv') }, '>', 0, null],
  ['mean(npv) > -3百万円', { kind: 'mean', subject: program('npv') }, '>', -3_000_000, null],
  ['P50(payback) <= 4 years', { kind: 'percentile', percent: 50, subject: program('payback') }, '<=', 48, null],
  [
    'P(strict.payback <= 36 months) >= 0.5',
    { kind: 'probability', subject: program('payback'), comparison: '<=', value: 36 },
    '>=',
    0.5,
    'strict',
  ],
  ['strict.P50(npv) > 0', { kind: 'percentile', percent: 50, subject: program('npv') }, '>', 0, 'strict'],
  ['broad.P(broad.ratio-y5) > 40%', { kind: 'target', target: 'ratio-y5' }, '>', 0.4, 'broad'],
  ['P(間販比率) >= 50%', { kind: 'target', target: '間販比率' }, '>=', 0.5, null],
  ['P(strict.plan) >= 50%', { kind: 'target', target: 'strict.plan' }, '>=', 0.5, null],
  ['mean(moic) > 120%', { kind: 'mean', subject: program('moic') }, '>', 1.2, null],
  [
    'P(ratio-y5 >= 20%) >= 50%',
    { kind: 'probability', subject: { kind: 'target', target: 'ratio-y5' }, comparison: '>=', value: 0.2 },
    '>=',
    0.5,
    null,
  ],
  [
    'P(initiatives.bank-seminar.payback<=24)>=50%',
    {
      kind: 'probability',
      subject: { kind: 'measure', measure: 'payback', initiative: 'bank-seminar' },
      comparison: '<=',
      value: 24,
    },
    '>=',
    0.5,
    null,
  ],
  [
    'P10(strict.initiatives.展示会.npv) > 0',
    { kind: 'percentile', percent: 10, subject: { kind: 'measure', measure: 'npv', initiative: '展示会' } },
    '>',
    0,
    'strict',
  ],
  [
    'mean(initiatives.v1.2.roi) > 1',
    { kind: 'mean', subject: { kind: 'measure', measure: 'roi', initiative: 'v1.2' } },
    '>',
    1,
    null,
  ],
])('%s', (text, statistic, comparison, threshold, lens) => {
  expect(read(text)).toEqual({ text, lens, statistic, comparison, threshold });
});

test.each([
  ['', 'rule-form'],
  [`P(npv >${' '.repeat(200_000)}0) > 1%`, 'value-too-long'],
  ['payback <= 48', 'rule-form'],
  ['60% <= P(payback <= 48)', 'rule-form'],
  ['P(payback <= 48)', 'rule-form'],
  ['P(payback <= 48) == 60%', 'rule-form'],
  ['P((payback) <= 48) >= 60%', 'rule-form'],
  ['P(payback ≤ 48) >= 60%', 'formula-full-width'],
  ['P(payback <= 48) ＞= 60%', 'formula-full-width'],
  ['P（payback <= 48） >= 60%', 'formula-full-width'],
  ['Q(npv) > 0', 'rule-statistic'],
  ['p5(npv) > 0', 'rule-statistic'],
  ['P0(npv) > 0', 'rule-percent'],
  ['P100(npv) > 0', 'rule-percent'],
  ['P(npw < 0) > 50%', 'rule-subject'],
  ['P(initiatives.bank.payback <= 3) > 50%', 'rule-subject'],
  ['P(unknown-target) > 50%', 'rule-subject'],
  ['mean(partners) > 3', 'rule-series'],
  ['P(npv) > 50%', 'rule-event'],
  ['P5(npv < 0) > 50%', 'rule-event'],
  ['P(npv <> 0) > 50%', 'rule-event'],
  ['mean(payback) <= 48', 'rule-mean'],
  ['mean(discountedPayback) <= 48', 'rule-mean'],
  ['P(payback <= 48%) >= 60%', 'rule-unit'],
  ['P(payback <= 4万円) >= 60%', 'rule-unit'],
  ['P(npv > 3 months) >= 60%', 'rule-unit'],
  ['P(npv > many) >= 60%', 'rule-unit'],
  ['P(npv > 0) >= 60', 'rule-threshold'],
  ['P(npv > 0) >= -1%', 'rule-threshold'],
  ['P(npv > 1,000) >= 50%', 'number-comma'],
  ['P(npv > 0) >= 50 %', 'percent-form'],
  ['P5(npv) > ¥100', 'number-currency'],
  ['strict.P(broad.npv > 0) >= 50%', 'rule-lens'],
])('%s is refused as %s', (text, code) => {
  expect(read(text)).toBe(code);
});

test('a misspelt measure or initiative comes with a suggestion and its place', () => {
  expect(readRule('P(npw < 0) > 50%', context)).toMatchObject({
    problem: { offset: 2, length: 3, data: { found: 'npw', suggestion: 'npv' } },
  });
  expect(readRule('P(initiatives.bank-seminr.payback <= 3) > 50%', context)).toMatchObject({
    problem: { data: { suggestion: 'initiatives.bank-seminar.payback' } },
  });
  expect(readRule('P5(npv) > 1,000', context)).toMatchObject({ problem: { offset: 10, length: 5 } });
});

test('a rule that is printed is read back', () => {
  const comparisons = fc.constantFrom('<', '<=', '>', '>=');
  const subjects = fc.record({
    measure: fc.constantFrom(...ruleMeasures),
    initiative: fc.constantFrom(null, ...context.initiatives),
    lens: fc.constantFrom('', 'strict.', 'broad.'),
  });
  const rules = fc.record({
    subject: subjects,
    inner: comparisons,
    outer: comparisons,
    value: fc.nat(10_000),
    odds: fc.nat(100),
  });
  fc.assert(
    fc.property(rules, ({ subject: { measure, initiative, lens }, inner, outer, value, odds }) => {
      const name = `${lens}${initiative === null ? '' : `initiatives.${initiative}.`}${measure}`;
      const text = `P(${name} ${inner} ${value}) ${outer} ${odds}%`;
      expect(read(text)).toEqual({
        text,
        lens: lens === '' ? null : lens.slice(0, -1),
        statistic: { kind: 'probability', subject: { kind: 'measure', measure, initiative }, comparison: inner, value },
        comparison: outer,
        threshold: odds / 100,
      });
    }),
  );
});
