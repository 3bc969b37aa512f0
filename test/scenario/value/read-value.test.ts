import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameFinder } from '../../../src/formula/names.js';
import { readValue, type ReadValue } from '../../../src/scenario/value/read-value.js';

const names = ['arpa', 'localWin', 'web-agencies', '受注単価', 'min-wins'];

const read = (raw: string | number | boolean | null): ReadValue | string => {
  const result = readValue(raw, { names });
  return result.ok ? result.value : result.problem.code;
};

const number = (value: number, written: Partial<ReadValue> = {}): ReadValue =>
  ({ kind: 'number', value, percent: false, per: null, unit: null, ...written }) as ReadValue;

const percent = { percent: true } as const;
const yearly = { per: 'year' } as const;
const months = { unit: 'months' } as const;
const money = { unit: 'money' } as const;

const interval = (low: number, high: number, written: Partial<ReadValue> = {}): ReadValue =>
  ({
    kind: 'distribution',
    distribution: { kind: 'interval', low, high },
    percent: false,
    per: null,
    unit: null,
    ...written,
  }) as ReadValue;

describe('the values of the example scenario say what its author meant', () => {
  test.each<[string | number, ReadValue]>([
    ['60 months', number(60, months)],
    ['8%', number(0.08, percent)],
    ['30_000 to 60_000', interval(30_000, 60_000)],
    ['50_000_000', number(50_000_000)],
    ['180_000_000', number(180_000_000)],
    [5000, number(5000)],
    ['200_000_000', number(200_000_000)],
    ['60 to 90', interval(60, 90)],
    ['4%/year', number(0.04, { ...percent, ...yearly })],
    [1.3, number(1.3)],
    ['1.2%', number(0.012, percent)],
    ['78%', number(0.78, percent)],
    ['250_000', number(250_000)],
    ['900_000', number(900_000)],
    ['3 months', number(3, months)],
    ['20%', number(0.2, percent)],
    [12, number(12)],
    ['11_000_000', number(11_000_000)],
    ['1.5 to 4', interval(1.5, 4)],
    ['0.8%', number(0.008, percent)],
    ['20% to 45%', interval(0.2, 0.45, percent)],
    ['0.15 to 0.4', interval(0.15, 0.4)],
    [0.668, number(0.668)],
    ['5% to 15%', interval(0.05, 0.15, percent)],
    ['18 months', number(18, months)],
    ['3_000_000', number(3_000_000)],
    ['70%', number(0.7, percent)],
    ['3 to 8', interval(3, 8)],
    ['10% to 40%', interval(0.1, 0.4, percent)],
    ['0.2% to 1%', interval(0.002, 0.01, percent)],
    ['25_000', number(25_000)],
    ['300万', number(3_000_000)],
    ['1.2億', number(120_000_000)],
    [-0.3, number(-0.3)],
  ])('%j', (raw, value) => {
    expect(read(raw)).toEqual(value);
  });

  test('pert(8%, 15%, 25%) is a distribution of shares', () => {
    expect(read('pert(8%, 15%, 25%)')).toEqual({
      kind: 'distribution',
      distribution: { kind: 'pert', min: 0.08, mode: 0.15, max: 0.25 },
      percent: true,
      per: null,
      unit: null,
    });
  });

  test('a bare name is the shortest formula', () => {
    expect(read('arpa')).toEqual({ kind: 'formula', expression: { kind: 'name', name: 'arpa' }, names: ['arpa'] });
  });
});

describe('numbers with units', () => {
  test.each<[string, ReadValue]>([
    ['18か月', number(18, months)],
    ['18ヶ月', number(18, months)],
    ['1 month', number(1, months)],
    ['2 years', number(24, months)],
    ['1.5 years', number(18, months)],
    ['2年', number(24, months)],
    ['1年6か月', number(18, months)],
    ['12/year', number(12, yearly)],
    ['12/年', number(12, yearly)],
    ['12 per year', number(12, yearly)],
    ['30_000/month', number(30_000, { per: 'month' })],
    ['5%/年', number(0.05, { ...percent, ...yearly })],
    ['300万円', number(3_000_000, money)],
    ['300万円/年', number(3_000_000, { ...money, ...yearly })],
    ['1億2000万', number(120_000_000)],
    ['5千円', number(5000, money)],
    ['3百万', number(3_000_000)],
    ['1e3', number(1000)],
    ['-5', number(-5)],
    ['+5', number(5)],
    ['-20%', number(-0.2, percent)],
    ['.5', number(0.5)],
    ['0', number(0)],
    ['0%', number(0, percent)],
    [' 7 ', number(7)],
    ['9_007_199_254_740_991', number(9_007_199_254_740_991)],
  ])('%s', (raw, value) => {
    expect(read(raw)).toEqual(value);
  });
});

describe('ranges', () => {
  test.each<[string, ReadValue]>([
    ['8 to 15%', interval(0.08, 0.15, percent)],
    ['8%〜15%', interval(0.08, 0.15, percent)],
    ['8%～15%', interval(0.08, 0.15, percent)],
    ['8% ~ 15%', interval(0.08, 0.15, percent)],
    ['3から8', interval(3, 8)],
    ['0 to 5%', interval(0, 0.05, percent)],
    ['-10% to 20%', interval(-0.1, 0.2, percent)],
    ['10% to 20%/year', interval(0.1, 0.2, { ...percent, ...yearly })],
    ['10%/year to 20%/year', interval(0.1, 0.2, { ...percent, ...yearly })],
    ['12 to 24/year', interval(12, 24, yearly)],
    ['6 to 12 months', interval(6, 12, months)],
    ['6 months to 2 years', interval(6, 24, months)],
    ['1 to 2 years', interval(12, 24, months)],
    ['300万 to 500万円', interval(3_000_000, 5_000_000, money)],
    ['50_000 to 12万', interval(50_000, 120_000)],
    ['-5 to 5', interval(-5, 5)],
    ['5 to 5', number(5)],
  ])('%s', (raw, value) => {
    expect(read(raw)).toEqual(value);
  });

  test.each([
    ['90 to 60', 'range-order'],
    ['8% to 15', 'range-units'],
    ['0.05 to 15%', 'range-units'],
    ['300 to 500万', 'range-units'],
    ['1 year to 20', 'range-units'],
    ['3 months to 5%', 'range-units'],
    ['10%/month to 20%/year', 'range-units'],
    ['arpa to 60_000', 'range-side'],
    ['1 to 2 to 3', 'range-side'],
    ['1,000 to 2,000', 'number-comma'],
    ['60-90', 'formula-range'],
    ['5%–8%', 'formula-range'],
  ])('%s is refused as %s', (raw, code) => {
    expect(read(raw)).toBe(code);
  });

  test('a problem of the second side points at the second side', () => {
    expect(readValue('100 to 1,000', { names })).toMatchObject({ problem: { offset: 7, length: 5 } });
  });
});

describe('calls of distributions', () => {
  test.each([
    ['normal(5, 1)', { kind: 'normal', mean: 5, sd: 1 }],
    ['lognormal(10, 0.5)', { kind: 'lognormal', mu: 10, sigma: 0.5 }],
    ['uniform(1, 200)', { kind: 'uniform', min: 1, max: 200 }],
    ['uniform(1,200)', { kind: 'uniform', min: 1, max: 200 }],
    ['triangular(300万, 400万, 1億)', { kind: 'triangular', min: 3e6, mode: 4e6, max: 1e8 }],
    ['beta(2, 8)', { kind: 'beta', alpha: 2, beta: 8 }],
    ['gamma( 2 , 3 )', { kind: 'gamma', shape: 2, scale: 3 }],
    ['weibull(1.5, 12 months)', { kind: 'weibull', shape: 1.5, scale: 12 }],
    ['bernoulli(70%)', { kind: 'bernoulli', p: 0.7 }],
    ['normal(1/4, -1)', { kind: 'normal', mean: 0.25, sd: -1 }],
  ])('%s', (raw, distribution) => {
    expect(read(raw)).toMatchObject({ kind: 'distribution', distribution });
  });

  test('a call may be given per year', () => {
    expect(read('pert(8%, 15%, 25%)/year')).toMatchObject({ kind: 'distribution', per: 'year', percent: true });
  });

  test.each([
    ['pert(8%', 'quote-the-call'],
    ['25%)', 'quote-the-call'],
    ['25%)/year', 'quote-the-call'],
    ['arpa + 1)', 'formula-bracket'],
    ['arpa)', 'formula-bracket'],
    ['pert(1, 2)', 'distribution-arguments'],
    ['pert(1, 2, 3, 4)', 'distribution-arguments'],
    ['bernoulli()', 'distribution-argument'],
    ['normal(arpa, 1)', 'distribution-argument'],
    ['pert(8%/year, 15%, 25%)', 'distribution-argument'],
    ['pert(1,000, 2)', 'number-comma'],
    ['triangular(1,000, 2,000, 3,000)', 'number-comma'],
    ['quantiles(1, 2, 3)', 'distribution-is-mapping'],
    ['discrete(1)', 'distribution-is-mapping'],
    ['2 * pert(1, 2, 3)', 'formula-distribution'],
    ['pert(1, 2, 3) + normal(1, 2)', 'formula-distribution'],
    ['poisson(3)', 'formula-name-not-allowed'],
  ])('%s is refused as %s', (raw, code) => {
    expect(read(raw)).toBe(code);
  });
});

describe('numbers gone wrong are named, with the accepted form', () => {
  test.each<[string | number | boolean | null, string]>([
    ['1,000', 'number-comma'],
    ['1,000,000円', 'number-comma'],
    ['0,5', 'number-comma'],
    ['1,5%', 'number-comma'],
    ['¥1000', 'number-currency'],
    ['￥1,000', 'number-currency'],
    ['$5', 'number-currency'],
    ['１２', 'number-full-width'],
    ['３００万', 'number-full-width'],
    ['15％', 'number-full-width'],
    ['１８か月', 'number-full-width'],
    ['-５', 'number-full-width'],
    ['10 %', 'percent-form'],
    ['35 percent', 'percent-form'],
    ['35パーセント', 'percent-form'],
    ['3割', 'percent-form'],
    ['0o17', 'number-radix'],
    ['0x1F', 'number-radix'],
    ['010', 'number-leading-zero'],
    ['1_000_', 'number-underscore'],
    ['1__000', 'number-underscore'],
    ['.inf', 'number-not-finite'],
    ['-.Inf', 'number-not-finite'],
    ['.nan', 'number-not-finite'],
    ['1e400', 'number-not-finite'],
    [Number.POSITIVE_INFINITY, 'number-not-finite'],
    [Number.NaN, 'number-not-finite'],
    ['-0', 'number-negative-zero'],
    [-0, 'number-negative-zero'],
    ['9007199254740993', 'number-too-large'],
    [2 ** 53, 'number-too-large'],
    ['1e300', 'number-too-large'],
    ['40社', 'value-unit'],
    ['3 weeks', 'value-unit'],
    ['5 people/month', 'value-unit'],
    ['', 'value-empty'],
    [null, 'value-empty'],
    [true, 'value-not-a-number'],
    ['arpa-1', 'formula-minus-blanks'],
    ['arpas', 'formula-unknown-name'],
    ['arpa > 5', 'formula-truth'],
    ['1==1.0', 'formula-truth'],
    ['a'.repeat(501), 'value-too-long'],
  ])('%j is refused as %s', (raw, code) => {
    expect(read(raw)).toBe(code);
  });

  test('the accepted form is offered', () => {
    const instead = (raw: string): unknown => {
      const result = readValue(raw, { names });
      return result.ok ? null : result.problem.data.instead;
    };
    expect(instead('1,000')).toBe('1_000');
    expect(instead('0,5')).toBe('0.5');
    expect(instead('１，０００')).toBe('1_000');
    expect(instead('10 %')).toBe('10%');
    expect(instead('3割')).toBe('30%');
    expect(instead('60-90')).toBe('60 to 90');
    expect(instead('arpa-1')).toBe('arpa - 1');
  });

  test('what YAML took for a number is judged by how it was written', () => {
    const code = (raw: number, source: string): string => {
      const result = readValue(raw, { names, source });
      return result.ok ? 'accepted' : result.problem.code;
    };
    expect(code(31, '0x1F')).toBe('number-radix');
    expect(code(15, '0o17')).toBe('number-radix');
    expect(code(10, '010')).toBe('number-leading-zero');
    expect(code(12, '12')).toBe('accepted');
    expect(code(-1.5, '-1.5')).toBe('accepted');
  });
});

describe('formulas', () => {
  test('names, percentages and Japanese scales mix', () => {
    expect(read('受注単価 * 110% - 1万')).toMatchObject({ kind: 'formula', names: ['受注単価'] });
    expect(read('min-wins + 1')).toMatchObject({ kind: 'formula', names: ['min-wins'] });
  });

  test('a formula without names is a number', () => {
    expect(read('300万 * 12')).toEqual(number(36_000_000));
    expect(read('90 - 60')).toEqual(number(30));
  });

  test('a finder of names may be shared by many values', () => {
    const finder = new NameFinder(names);
    expect(readValue('arpa * 2', { names: finder })).toMatchObject({ ok: true, value: { names: ['arpa'] } });
  });
});

const decimals = fc.record({ whole: fc.nat(9_999_999), fraction: fc.nat(9999) });

test('a number that is printed is read back to the bit', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 9e15, noNaN: true }), fc.boolean(), (value, negative) => {
      const signed = negative ? -value : value;
      expect(read(String(signed))).toEqual(number(signed));
    }),
  );
});

test('digits group by "_" without a difference, and percent and 万 shift the point exactly', () => {
  fc.assert(
    fc.property(decimals, ({ whole, fraction }) => {
      const text = `${whole}.${fraction}`;
      const grouped = `${String(whole).replace(/\B(?=(\d{3})+$)/g, '_')}.${fraction}`;
      expect(read(grouped)).toEqual(number(Number(text)));
      expect(read(`${text}%`)).toEqual(number(Number(`${text}e-2`), percent));
      expect(read(`${text}万`)).toEqual(number(Number(`${text}e4`)));
    }),
  );
});

test('a range that is printed is read back, with a percent sign on both sides or on the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 49 }), (low, more) => {
      const high = low + more;
      expect(read(`${low} to ${high}`)).toEqual(interval(low, high));
      expect(read(`${low}% to ${high}%`)).toEqual(interval(low / 100, high / 100, percent));
      expect(read(`${low + 1} to ${high + 1}%`)).toEqual(interval((low + 1) / 100, (high + 1) / 100, percent));
    }),
  );
});

test('no text makes the reader throw', () => {
  const pieces = fc.constantFrom(
    'arpa',
    '1',
    '8%',
    ' to ',
    'pert(',
    ')',
    ',',
    '/year',
    '万',
    '円',
    ' months',
    '〜',
    '-',
    '０',
    '.',
    '¥',
    ' ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((p) => p.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const result = readValue(text, { names });
      if (!result.ok)
        expect(result.problem.offset + result.problem.length).toBeLessThanOrEqual(text.normalize('NFC').length);
      else if (result.value.kind === 'number') expect(Number.isFinite(result.value.value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
