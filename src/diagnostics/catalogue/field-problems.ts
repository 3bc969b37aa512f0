import type { CatalogueTheme } from '../entry.js';

/** Numbers in their fields: domain, unit, form of a quantity, distributions. */
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
  'bounds-empty': {
    severity: 'error',
    en: {
      found: '{found} has no value between {min} and {max}',
      allowed: 'a distribution that reaches into {min} … {max}',
    },
    ja: { found: '{found} は {min} 〜 {max} の値を取りません', allowed: '{min} 〜 {max} に値がある分布' },
  },
  'much-truncated': {
    severity: 'warning',
    en: {
      found: '{cut} of {found} lies outside {min} … {max} and is truncated',
      hint: 'choose a distribution that fits the field, e.g. beta, pert or a range',
    },
    ja: {
      found: '{found} の {cut} が {min} 〜 {max} の外にあり、切り取られます',
      hint: '項目に合う分布（beta、pert、範囲など）を選んでください',
    },
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
    en: { found: '{found} lies outside the scenario ({from} to {to}) and has no effect' },
    ja: { found: '{found} はシナリオの期間（{from} 〜 {to}）の外で、効果がありません' },
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
  'several-distributions': {
    severity: 'error',
    en: { found: '{found} together', allowed: 'one of discrete, mixture, quantiles, data' },
    ja: { found: '{found} が同時にあります', allowed: 'discrete、mixture、quantiles、data のどれか1つ' },
  },
  'unknown-column': {
    severity: 'error',
    en: {
      found: 'no column {found} in {file}',
      allowed: '{allowed}',
      hint: 'name the column: { data: file.csv, column: name }',
    },
    ja: {
      found: '{file} に列 {found} がありません',
      allowed: '{allowed}',
      hint: '列を指定してください: { data: file.csv, column: 列名 }',
    },
  },
  'data-not-a-number': {
    severity: 'error',
    en: { found: '{found} in row {row} of {file}', allowed: 'numbers such as 12 or 0.5, or an empty cell' },
    ja: { found: '{file} の {row} 行目に {found} があります', allowed: '12 や 0.5 のような数、または空のセル' },
  },
  'distribution-not-finite': {
    severity: 'error',
    en: { found: '{found}: {values}', allowed: 'finite numbers' },
    ja: { found: '{found}: {values}', allowed: '有限の数' },
  },
  'distribution-min-above-max': {
    severity: 'error',
    en: { found: '{found}: {values}', allowed: 'min ≤ max' },
    ja: { found: '{found}: {values}', allowed: 'min ≤ max' },
  },
  'distribution-mode-outside': {
    severity: 'error',
    en: { found: '{found}: {values}', allowed: 'min ≤ mode ≤ max' },
    ja: { found: '{found}: {values}', allowed: 'min ≤ mode ≤ max' },
  },
  'distribution-low-above-high': {
    severity: 'error',
    en: { found: '{found}: {values}', allowed: 'the smaller number first' },
    ja: { found: '{found}: {values}', allowed: '小さい数を先に' },
  },
  'distribution-negative': {
    severity: 'error',
    en: { found: '{found}: {values}', allowed: '0 or more' },
    ja: { found: '{found}: {values}', allowed: '0 以上' },
  },
  'distribution-not-positive': {
    severity: 'error',
    en: { found: '{found}: {values}', allowed: 'above 0' },
    ja: { found: '{found}: {values}', allowed: '0 より大きい数' },
  },
  'distribution-not-a-probability': {
    severity: 'error',
    en: { found: '{found}: {values}', allowed: 'probabilities between 0 and 1' },
    ja: { found: '{found}: {values}', allowed: '0 から 1 の確率' },
  },
  'distribution-too-large': {
    severity: 'error',
    en: { found: '{found}: {values}', allowed: 'a smaller shape; beyond it a normal distribution is the same' },
    ja: { found: '{found}: {values}', allowed: 'もっと小さい形状。これ以上は正規分布と同じです' },
  },
  'distribution-heavy-tail': {
    severity: 'error',
    en: {
      found: '{found}: the 99th percentile is {ratio} times the median',
      allowed: 'at most {limit} times',
      hint: 'sigma is on the log scale: 0.5 is already wide',
    },
    ja: {
      found: '{found}: 99 パーセンタイルが中央値の {ratio} 倍です',
      allowed: '{limit} 倍まで',
      hint: 'sigma は対数の尺度です。0.5 でも広いほうです',
    },
  },
  'distribution-empty': {
    severity: 'error',
    en: { found: 'too few values for a distribution', allowed: 'at least one value, or two percentiles' },
    ja: { found: '分布を作るには値が足りません', allowed: '1つ以上の値、または2つ以上のパーセンタイル' },
  },
  'distribution-lengths-differ': {
    severity: 'error',
    en: { found: '{values}', allowed: 'a weight for each value' },
    ja: { found: '{values}', allowed: '値ごとに1つの重み' },
  },
  'distribution-weights-sum': {
    severity: 'error',
    en: { found: 'the weights sum to {sum} (off by {difference})', allowed: 'a sum of 1' },
    ja: { found: '重みの合計が {sum} です（差 {difference}）', allowed: '合計 1' },
  },
  'distribution-too-many-points': {
    severity: 'error',
    en: {
      found: '{points} {points:percentile|percentiles}',
      allowed: 'at most {limit}',
      hint: 'keep p10, p50 and p90',
    },
    ja: { found: '{points} 個のパーセンタイル', allowed: '{limit} 個まで', hint: 'p10、p50、p90 を残してください' },
  },
  'distribution-points-not-rising': {
    severity: 'error',
    en: { found: 'at {p} the value is {x}, at {nextP} it is {nextX}', allowed: 'values that rise with the percentile' },
    ja: { found: '{p} で {x}、{nextP} で {nextX} です', allowed: 'パーセンタイルとともに増える値' },
  },
  'distribution-metalog-infeasible': {
    severity: 'error',
    en: { found: 'no smooth distribution has {values}', hint: 'use three percentiles, or less extreme ones' },
    ja: {
      found: '{values} となる滑らかな分布はありません',
      hint: 'パーセンタイルを3つにするか、極端でない値にしてください',
    },
  },
} satisfies CatalogueTheme;
