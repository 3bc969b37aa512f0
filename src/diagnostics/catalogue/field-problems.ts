import type { CatalogueTheme } from '../entry.js';

/** Numbers in their fields: domain, unit, form of a quantity, likely slips. */
export const fieldProblems = {
  'below-minimum': {
    severity: 'error',
    en: { found: '{found} is below {limit}', allowed: 'at least {limit}' },
    ja: { found: '{found} は {limit} より小さい値です', allowed: '{limit} 以上' },
  },
  'above-maximum': {
    severity: 'error',
    en: { found: '{found} is above {limit}', allowed: 'at most {limit}', hint: 'write {share} or {percent}' },
    ja: {
      found: '{found} は {limit} より大きい値です',
      allowed: '{limit} 以下',
      hint: '{share} または {percent} と書いてください',
    },
  },
  'whole-months': {
    severity: 'error',
    en: { found: '{found}', allowed: 'whole months', hint: 'round it, or give a range' },
    ja: { found: '{found}', allowed: '整数の月数', hint: '丸めるか、範囲で書いてください' },
  },
  'per-year-not-here': {
    severity: 'error',
    en: {
      found: '{found}',
      allowed: 'a value without /year',
      hint: 'only rates, counts, money and growth can be written per year',
    },
    ja: { found: '{found}', allowed: '/year の付かない値', hint: '年あたりで書けるのは率・件数・金額・成長率だけです' },
  },
  'per-month-not-here': {
    severity: 'error',
    en: { found: '{found}', allowed: 'a value without /month' },
    ja: { found: '{found}', allowed: '/month の付かない値' },
  },
  'unit-not-here': {
    severity: 'error',
    en: { found: '{found}', allowed: 'a number without this unit' },
    ja: { found: '{found}', allowed: 'この単位の付かない数' },
  },
  'percent-not-here': {
    severity: 'error',
    en: { found: '{found}', allowed: 'a number without %' },
    ja: { found: '{found}', allowed: '% の付かない数' },
  },
  'no-value': {
    severity: 'error',
    en: {
      found: '{found} holds no value',
      allowed: '{ value: …, why: … }, a step table or a distribution',
      hint: 'add value:',
    },
    ja: {
      found: '{found} に値がありません',
      allowed: '{ value: …, why: … }、月ごとの表、または分布',
      hint: 'value: を書いてください',
    },
  },
  'constant-expected': {
    severity: 'error',
    en: {
      found: '{found}',
      allowed: 'one certain number',
      hint: 'uncertain numbers are possible in the value itself, not here',
    },
    ja: {
      found: '{found}',
      allowed: '確定した1つの数',
      hint: '不確実な数は値そのものには書けますが、ここには書けません',
    },
  },
  'bounds-order': {
    severity: 'error',
    en: { found: 'min {min} and max {max}', allowed: 'min ≤ max, inside the domain of the field' },
    ja: { found: 'min {min}、max {max}', allowed: 'min ≤ max で、項目の範囲内' },
  },
  'seasonality-length': {
    severity: 'error',
    en: { found: '{found} {found:factor|factors}', allowed: "12 factors, the first for the fiscal year's first month" },
    ja: { found: '{found} 個の係数', allowed: '12 個（最初は会計年度の最初の月）' },
  },
  'duplicate-month': {
    severity: 'error',
    en: { found: 'the month {found} stands twice', allowed: 'each month once' },
    ja: { found: '月 {found} が2回あります', allowed: '同じ月は1回だけ' },
  },
  'nested-steps': {
    severity: 'error',
    en: { found: 'a step table inside a step table', allowed: 'one table by month' },
    ja: { found: '月ごとの表の中に月ごとの表があります', allowed: '表は1つ' },
  },
  'outside-horizon': {
    severity: 'warning',
    en: {
      found: '{found} lies outside the scenario ({from} to {to}) and has no effect',
      hint: 'is the year right? Else delete it, or lengthen the horizon',
    },
    ja: {
      found: '{found} はシナリオの期間（{from} 〜 {to}）の外で、効果がありません',
      hint: '年は正しいですか。正しければ、この月を消すか期間を延ばしてください',
    },
  },
  'shares-sum': {
    severity: 'error',
    en: { found: 'the shares sum to {sum} (off by {difference})', allowed: 'a sum of 1' },
    ja: { found: '合計が {sum} です（差 {difference}）', allowed: '合計 1' },
  },
  'monthly-loss-high': {
    severity: 'warning',
    en: {
      found: '{found} per month',
      allowed: 'monthly losses above 5% are rare',
      hint: ['that is {perYear} a year; for a value per year write {found}/year', 'for a value per year add /year'],
    },
    ja: {
      found: '毎月 {found}',
      allowed: '月 5% を超える減少はまれです',
      hint: [
        '年にすると {perYear} です。年あたりなら {found}/year と書いてください',
        '年あたりの値なら /year を付けてください',
      ],
    },
  },
  'yearly-loss-high': {
    severity: 'warning',
    en: {
      found: '{found}: {kept} are left after a year',
      allowed: 'a share that is lost; above 46% a year it is rare',
      hint: [
        'if {found} is the share that stays, write {instead}',
        'write the share that is lost, not the one that stays',
      ],
    },
    ja: {
      found: '{found} では1年後に {kept} しか残りません',
      allowed: '失われる割合。年 46% を超えることはまれです',
      hint: ['{found} が残る割合なら {instead} と書いてください', '残る割合ではなく、失われる割合を書いてください'],
    },
  },
  'monthly-rise-high': {
    severity: 'warning',
    en: {
      found: '{found} per month, that is {perYear} a year',
      allowed: 'prices of existing customers seldom rise by more than 5% a month',
      hint: 'for a value per year add /year',
    },
    ja: {
      found: '毎月 {found}（年にすると {perYear}）',
      allowed: '既存顧客の単価が月 5% を超えて上がることはまれです',
      hint: '年あたりの値なら /year を付けてください',
    },
  },
  'percent-of-share': {
    severity: 'warning',
    en: {
      found: '{found} is a share of {value}',
      allowed: 'this share is hardly ever below 1%',
      hint: [
        'most likely {instead} is meant: write {instead}, or the share without a percent sign',
        'write 60% or 0.6, not 0.6%',
      ],
    },
    ja: {
      found: '{found} は {value} の割合です',
      allowed: 'この割合が 1% を下回ることはまれです',
      hint: [
        'たいていは {instead} のつもりです。{instead} と書くか、% を付けずに割合を書いてください',
        '0.6% ではなく、60% か 0.6 と書いてください',
      ],
    },
  },
  'number-for-percent': {
    severity: 'warning',
    en: {
      found: '{found} means {meaning}',
      allowed: 'shares with a percent sign, or below 1',
      hint: [
        'most likely {instead} is meant: write {instead}, or {meaning} with its percent sign',
        'write shares with a percent sign, e.g. 10%',
      ],
    },
    ja: {
      found: '{found} は {meaning} の意味になります',
      allowed: '% を付けた割合、または 1 より小さい数',
      hint: [
        'たいていは {instead} のつもりです。{instead} か {meaning} か、% を付けて書いてください',
        '割合は 10% のように % を付けて書いてください',
      ],
    },
  },
  'seasonality-level': {
    severity: 'warning',
    en: {
      found: 'the factors average {mean}: every year is multiplied by it',
      allowed: 'factors around 1',
      hint: 'write 1.2 for 120%',
    },
    ja: {
      found: '係数の平均が {mean} で、毎年その倍になります',
      allowed: '1 前後の係数',
      hint: '120% なら 1.2 と書いてください',
    },
  },
  'shape-not-here': {
    severity: 'error',
    en: {
      found: '{found} would change {field} over the months, but {field} is read once',
      allowed: 'one value for the whole time: a number, a range, a distribution, or a formula of such',
      hint: 'leave it out; over the months change flows and rates (recruitment, wins, winRate …), not this',
    },
    ja: {
      found: '{field} は一度だけ読む値なので、{found} で月ごとに変えることはできません',
      allowed: '期間を通じて1つの値（数、範囲、分布、またはそれらの式）',
      hint: 'この指定を外してください。月ごとに変えられるのは件数や率（recruitment、wins、winRate など）です',
    },
  },
  'unit-says-year': {
    severity: 'warning',
    en: {
      found: 'the unit says {found}, but the value is not converted',
      hint: 'write the value per year: 120/year; unit: is only shown',
    },
    ja: {
      found: '単位は {found} ですが、値は換算されません',
      hint: '値に /year を付けてください（unit: は表示だけです）',
    },
  },
  'per-year-in-formula': {
    severity: 'error',
    en: {
      found: '{found} is per year and stands inside a formula of values per month',
      allowed: 'the bare name, or an assumption per month',
      hint: 'write {found} per month',
    },
    ja: {
      found: '年あたりの {found} が、月あたりの式の中にあります',
      allowed: '名前だけで使うか、月あたりの前提にする',
      hint: '{found} を月あたりで書いてください',
    },
  },
  'assumption-cycle': {
    severity: 'error',
    en: { found: 'assumptions use each other: {found}', allowed: 'formulas without a circle' },
    ja: { found: '前提が循環しています: {found}', allowed: '循環しない式' },
  },
} satisfies CatalogueTheme;
