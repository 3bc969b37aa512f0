import type { CatalogueTheme } from '../entry.js';

const numberEn = 'a number such as 1200, 25_000, 1.2%, 4%/year, 300万, 1.2億 or 18 months';
const numberJa = '1200、25_000、1.2%、4%/year、300万、1.2億、18か月 のような数値';
const valueEn = `${numberEn}; a range (3 to 8); a distribution (pert(8%, 15%, 25%)); a formula over named assumptions`;
const valueJa = `${numberJa}、範囲(3 to 8)、分布(pert(8%, 15%, 25%))、名前のある前提条件を使った式`;

/** Problems in a single number, range or call of a distribution. Every `found` is the wrong part as written. */
export const numberProblems = {
  'value-empty': {
    severity: 'error',
    en: { found: 'a value is missing', allowed: valueEn },
    ja: { found: '値がありません', allowed: valueJa },
  },
  'value-not-a-number': {
    severity: 'error',
    en: { found: '{found} is not a number', allowed: valueEn },
    ja: { found: '{found} は数値ではありません', allowed: valueJa },
  },
  'value-unit': {
    severity: 'error',
    en: {
      found: '"{found}" is not a unit that Yoha knows',
      allowed: 'months, years, %, 円, 千/万/億, and /year or /month behind a number',
      hint: 'leave the unit out of the value and put it into a comment or into "unit:"',
    },
    ja: {
      found: '単位「{found}」は使えません',
      allowed: 'か月、年、%、円、千・万・億、数値の後ろの /year と /month',
      hint: '単位は値から外し、コメントか「unit:」に書いてください',
    },
  },
  'value-too-long': {
    severity: 'error',
    en: { found: 'the value is longer than {limit} characters', hint: 'split it into named assumptions or measures' },
    ja: { found: '値が {limit} 文字を超えています', hint: '名前のある前提条件や指標に分けてください' },
  },
  'number-comma': {
    severity: 'error',
    en: {
      found: '"{found}" has a comma',
      allowed: 'digits with "_" between thousands and a point for decimals: 1_000, 0.5',
      hint: ['write {instead}', 'write 1_000, or put a blank behind a comma that separates arguments'],
    },
    ja: {
      found: '「{found}」にカンマがあります',
      allowed: '桁区切りは「_」、小数点は「.」: 1_000、0.5',
      hint: ['{instead} と書いてください', '1_000 と書くか、引数を区切るカンマの後ろに空白を入れてください'],
    },
  },
  'number-full-width': {
    severity: 'error',
    en: { found: '"{found}" has full-width digits or signs', allowed: 'half-width digits', hint: 'write {instead}' },
    ja: { found: '「{found}」は全角の数字・記号です', allowed: '半角の数字', hint: '{instead} と書いてください' },
  },
  'number-currency': {
    severity: 'error',
    en: {
      found: 'the currency sign {found} is not part of a number',
      allowed: numberEn,
      hint: 'leave it out; the currency of the whole scenario is "currency:"',
    },
    ja: {
      found: '通貨記号 {found} は数値に書けません',
      allowed: numberJa,
      hint: '記号を外してください。通貨はシナリオ全体の「currency:」で決まります',
    },
  },
  'number-radix': {
    severity: 'error',
    en: {
      found: '{found} is a hexadecimal, octal or binary number',
      allowed: 'decimal digits',
      hint: 'write it in decimal',
    },
    ja: { found: '{found} は16進・8進・2進の数です', allowed: '10進の数字', hint: '10進で書いてください' },
  },
  'number-leading-zero': {
    severity: 'error',
    en: { found: '{found} starts with 0, which some programs read as octal', hint: 'leave the leading zeros out' },
    ja: { found: '{found} は 0 で始まっています(8進数と読まれることがあります)', hint: '先頭の 0 を外してください' },
  },
  'number-underscore': {
    severity: 'error',
    en: { found: 'a "_" in {found} is not between two digits', allowed: 'one "_" between digits: 25_000' },
    ja: { found: '{found} の「_」が数字の間にありません', allowed: '数字の間に「_」ひとつ: 25_000' },
  },
  'number-not-finite': {
    severity: 'error',
    en: { found: '{found} is not a finite number', allowed: 'a number within ±9_007_199_254_740_991' },
    ja: { found: '{found} は有限の数値ではありません', allowed: '±9_007_199_254_740_991 の範囲の数値' },
  },
  'number-negative-zero': {
    severity: 'error',
    en: { found: '{found} is a negative zero', hint: 'write 0' },
    ja: { found: '{found} はマイナスのゼロです', hint: '0 と書いてください' },
  },
  'number-too-large': {
    severity: 'error',
    en: {
      found: '{found} is too large to be kept exactly',
      allowed: 'a number within ±9_007_199_254_740_991',
      hint: 'use a larger unit for the whole scenario (千円, 百万円)',
    },
    ja: {
      found: '{found} は正確に扱える大きさを超えています',
      allowed: '±9_007_199_254_740_991 の範囲の数値',
      hint: 'シナリオ全体の単位を大きくしてください(千円、百万円)',
    },
  },
  'percent-form': {
    severity: 'error',
    en: { found: '"{found}" is not how a percentage is written', allowed: '12% or 0.12', hint: 'write {instead}' },
    ja: {
      found: '「{found}」はパーセントの書き方ではありません',
      allowed: '12% または 0.12',
      hint: '{instead} と書いてください',
    },
  },
  'range-side': {
    severity: 'error',
    en: {
      found: '"{found}" is not a number, so it cannot bound a range',
      allowed: 'two numbers: 3 to 8, 8% to 15%, 300万 to 500万',
      hint: 'name the range as an assumption and use its name in the formula',
    },
    ja: {
      found: '「{found}」は数値ではないため、範囲の端になりません',
      allowed: '2つの数値: 3 to 8、8% to 15%、300万 to 500万',
      hint: '範囲を前提条件として名付け、式ではその名前を使ってください',
    },
  },
  'range-units': {
    severity: 'error',
    en: {
      found: 'the two sides of "{found}" can be read in more than one way',
      allowed: 'the same unit on both sides',
      hint: 'write the unit on both sides: 5% to 15%, 300万 to 500万, 1 year to 2 years',
    },
    ja: {
      found: '「{found}」の両側の単位が、いくつかの意味に読めます',
      allowed: '両側に同じ単位',
      hint: '両側に単位を書いてください: 5% to 15%、300万 to 500万、1年 to 2年',
    },
  },
  'range-order': {
    severity: 'error',
    en: { found: 'the range "{found}" falls', allowed: 'the smaller number first', hint: 'swap the two sides' },
    ja: { found: '範囲「{found}」が大きい順です', allowed: '小さい数を先に', hint: '両側を入れ替えてください' },
  },
  'distribution-arguments': {
    severity: 'error',
    en: { found: '"{found}" has {count} argument(s)', allowed: '{form}' },
    ja: { found: '「{found}」の引数は {count} 個です', allowed: '{form}' },
  },
  'distribution-argument': {
    severity: 'error',
    en: {
      found: '"{found}" is not a constant',
      allowed: `arguments of a distribution are constants: ${numberEn}; /year stands behind the bracket`,
      hint: 'multiply by a named assumption in a formula of its own',
    },
    ja: {
      found: '「{found}」は定数ではありません',
      allowed: `分布の引数は定数です: ${numberJa}。/year は括弧の後ろに書きます`,
      hint: '前提条件との掛け算は、別の式にしてください',
    },
  },
  'distribution-is-mapping': {
    severity: 'error',
    en: {
      found: '{found} is not written as a call',
      allowed:
        '{ quantiles: { p10: 5, p50: 8, p90: 20 } }, { discrete: … }, { mixture: … }, { data: file.csv, column: name }',
    },
    ja: {
      found: '{found} は呼び出しの形では書けません',
      allowed:
        '{ quantiles: { p10: 5, p50: 8, p90: 20 } }、{ discrete: … }、{ mixture: … }、{ data: file.csv, column: name }',
    },
  },
  'month-form': {
    severity: 'error',
    en: {
      found: '"{found}" is not a month',
      allowed: 'year and month: 2026-10 (years 1900 to 2999, months 01 to 12)',
      hint: 'write {instead}',
    },
    ja: {
      found: '「{found}」は年月ではありません',
      allowed: '年と月: 2026-10(1900〜2999年、01〜12月)',
      hint: '{instead} と書いてください',
    },
  },
  'fiscal-year-form': {
    severity: 'error',
    en: { found: '"{found}" is not a fiscal year', allowed: 'FY2029 or 2029年度' },
    ja: { found: '「{found}」は年度ではありません', allowed: 'FY2029 または 2029年度' },
  },
  'period-form': {
    severity: 'error',
    en: {
      found: '"{found}" is neither a month nor a fiscal year',
      allowed: '2031-09, FY2029 or 2029年度',
      hint: 'write {instead}',
    },
    ja: {
      found: '「{found}」は年月でも年度でもありません',
      allowed: '2031-09、FY2029、2029年度',
      hint: '{instead} と書いてください',
    },
  },
  'duration-form': {
    severity: 'error',
    en: { found: '"{found}" is not a duration', allowed: '18, 18 months, 18か月 or 2 years' },
    ja: { found: '「{found}」は期間ではありません', allowed: '18、18 months、18か月、2年' },
  },
  'duration-whole': {
    severity: 'error',
    en: { found: '"{found}" is not a whole number of months', allowed: 'whole months, 0 or more' },
    ja: { found: '「{found}」は整数の月数ではありません', allowed: '0 以上の整数の月数' },
  },
} as const satisfies CatalogueTheme;
