import type { CatalogueTheme } from '../entry.js';

/** Uncertain numbers: distributions, their bounds, and the files that hold observations. */
export const distributionProblems = {
  'bounds-empty': {
    severity: 'error',
    en: {
      found: '{found} has no value between {min} and {max}',
      allowed: 'a distribution that reaches into {min} … {max}',
      hint: 'write {instead}',
    },
    ja: {
      found: '{found} は {min} 〜 {max} の値を取りません',
      allowed: '{min} 〜 {max} に値がある分布',
      hint: '{instead} と書いてください',
    },
  },
  'much-truncated': {
    severity: 'warning',
    en: {
      found: '{cut} of {found} lies outside {min} … {max} and is truncated',
      hint: ['write {instead}', 'choose a distribution that fits the field, e.g. beta, pert or a range'],
    },
    ja: {
      found: '{found} の {cut} が {min} 〜 {max} の外にあり、切り取られます',
      hint: ['{instead} と書いてください', '項目に合う分布（beta、pert、範囲など）を選んでください'],
    },
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
    en: { found: '{found} in line {line} of {file}', allowed: 'numbers such as 12 or 0.5, or an empty cell' },
    ja: { found: '{file} の {line} 行目に {found} があります', allowed: '12 や 0.5 のような数、または空のセル' },
  },
  'data-row-length': {
    severity: 'error',
    en: {
      found: 'line {line} of {file} has {count} {count:cell|cells}, its header {header}',
      allowed: 'as many cells in each row as in the header',
      hint: 'write numbers without thousands commas (1200), or in quotes a text that holds a comma',
    },
    ja: {
      found: '{file} の {line} 行目はセルが {count} 個で、見出しは {header} 個です',
      allowed: '見出しと同じ数のセル',
      hint: '数は桁区切りなし（1200）で、カンマを含む文章は引用符で囲んでください',
    },
  },
  'data-without-header': {
    severity: 'error',
    en: {
      found: 'the first row of {file} is {found}: numbers, no names of columns',
      allowed: 'a header above the numbers',
      hint: 'write the name of each column in the first row, e.g. wins',
    },
    ja: {
      found: '{file} の1行目が {found} です（数だけで、列の名前がありません）',
      allowed: '数の上に見出しの行',
      hint: '1行目に列の名前（例 wins）を書いてください',
    },
  },
  'data-empty': {
    severity: 'error',
    en: { found: '{file} holds no row', allowed: 'a header and at least one number below it' },
    ja: { found: '{file} に行がありません', allowed: '見出しと、その下に1つ以上の数' },
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
  'distribution-beyond-numbers': {
    severity: 'error',
    en: {
      found: '{found}: one draw in a hundred is {largest} or more',
      allowed: 'draws within ±9_007_199_254_740_991',
      hint: 'mu of lognormal(mu, sigma) is the logarithm of the median: lognormal(3, 0.5) has the median 20',
    },
    ja: {
      found: '{found}: 100 回に 1 回以上 {largest} に達します',
      allowed: '±9_007_199_254_740_991 の範囲の値',
      hint: 'lognormal(mu, sigma) の mu は中央値の対数です。lognormal(3, 0.5) の中央値は 20 です',
    },
  },
  'very-wide': {
    severity: 'warning',
    en: {
      found: '{found}: the 99th percentile is {ratio} times the median',
      hint: 'the mean then hangs on a handful of trials; write what you would bet on as a range: 3 to 30',
    },
    ja: {
      found: '{found}: 99 パーセンタイルが中央値の {ratio} 倍です',
      hint: '平均がごく少数の試行で決まってしまいます。賭けてもよい幅を範囲で書いてください（例 3 to 30）',
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
