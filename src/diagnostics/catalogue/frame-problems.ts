import type { CatalogueTheme } from '../entry.js';

/** What holds for the whole scenario: time, simulation, purpose, correlations. */
export const frameProblems = {
  'month-name': {
    severity: 'error',
    en: { found: '{found} is no month', allowed: 'January … December, or 1 … 12' },
    ja: { found: '{found} は月ではありません', allowed: 'January 〜 December または 1 〜 12' },
  },
  'currency-form': {
    severity: 'error',
    en: {
      found: '{found} as currency',
      allowed: 'one word or sign of at most 12 letters: JPY, USD, 円, 千円',
      hint: 'write the code of the currency, e.g. USD for US dollar',
    },
    ja: {
      found: '通貨 {found}',
      allowed: '空白のない1語または記号（12 文字まで）: JPY、USD、円、千円',
      hint: '通貨コードで書いてください（例 米ドルなら USD）',
    },
  },
  'horizon-range': {
    severity: 'error',
    en: { found: '{found}', allowed: '1 to {limit} whole months', hint: 'e.g. 60 months or 5 years' },
    ja: { found: '{found}', allowed: '1 〜 {limit} か月（整数）', hint: '例: 60 months、5 years' },
  },
  'trials-range': {
    severity: 'error',
    en: {
      found: '{found} trials',
      allowed: '1 to {limit}, whole',
      hint: '8192 gives odds to about one percentage point',
    },
    ja: { found: '試行回数 {found}', allowed: '1 〜 {limit} の整数', hint: '8192 で確率の誤差は約 1 ポイントです' },
  },
  'seed-form': {
    severity: 'error',
    en: {
      found: '{found} as seed',
      allowed: 'a whole number up to 2^53, or text',
      hint: 'quote long digits: "90071992547409930"',
    },
    ja: {
      found: 'シード {found}',
      allowed: '2^53 までの整数、または文字列',
      hint: '長い数字は引用符で囲んでください: "90071992547409930"',
    },
  },
  'too-much-work': {
    severity: 'error',
    en: {
      found:
        '{cells} cells ({trials} {trials:trial|trials} × {horizon} {horizon:month|months} × {runs} {runs:run|runs} × {items} {items:item|items})',
      allowed: 'at most {limit}',
      hint: 'use fewer trials, or raise the limit with --max-cells {flag}',
    },
    ja: {
      found: '{cells} セル（試行 {trials} × {horizon} か月 × 試算 {runs} 通り × {items} 項目）',
      allowed: '{limit} まで',
      hint: '試行回数を減らすか、--max-cells {flag} で上限を上げてください',
    },
  },
  'nothing-to-simulate': {
    severity: 'error',
    en: {
      found: 'no direct channel, no segment and no initiative',
      allowed: 'at least one of them',
      hint: 'add direct:, segments: or initiatives:',
    },
    ja: {
      found: '直販もセグメントも施策もありません',
      allowed: '少なくとも1つ',
      hint: 'direct:、segments:、initiatives: のどれかを書いてください',
    },
  },
  'no-discount-rate': {
    severity: 'info',
    en: { found: 'no discount rate: NPV is the plain sum', hint: 'ask finance for one, e.g. discountRate: 8%' },
    ja: { found: '割引率がないため、NPV は単純合計です', hint: '財務に確認してください（例 discountRate: 8%）' },
  },
  'purpose-missing': {
    severity: 'warning',
    en: {
      found: 'no purpose',
      allowed: 'one sentence on what the partner business is for',
      hint: 'say what customers and partners gain; reports open with it',
    },
    ja: {
      found: '目的がありません',
      allowed: 'パートナー事業の目的を1文で',
      hint: '顧客とパートナーにとっての価値を書いてください。レポートの冒頭に出ます',
    },
  },
  'purpose-internal': {
    severity: 'warning',
    en: {
      found: 'the purpose speaks of an internal cause only: {found}',
      allowed: 'what customers and partners gain',
      hint: 'a purpose that only we care about wins few partners',
    },
    ja: {
      found: '目的が社内の事情だけです: {found}',
      allowed: '顧客とパートナーにとっての価値',
      hint: '自社の都合だけの目的では、パートナーの共感を得られません',
    },
  },
  'correlation-with-itself': {
    severity: 'error',
    en: { found: '{found} with itself', allowed: 'two different quantities' },
    ja: { found: '{found} どうしの相関です', allowed: '異なる2つの値' },
  },
  'correlation-range': {
    severity: 'error',
    en: {
      found: 'rank {found}',
      allowed: 'between −1 and 1, both excluded',
      hint: 'for a perfect relation use a formula',
    },
    ja: { found: '順位相関 {found}', allowed: '−1 と 1 の間（両端を除く）', hint: '完全な関係なら式で書いてください' },
  },
  'correlation-twice': {
    severity: 'error',
    en: { found: '{found} stands twice', allowed: 'each pair once' },
    ja: { found: '{found} が2回あります', allowed: '同じ組は1回だけ' },
  },
  'correlation-not-drawn': {
    severity: 'error',
    en: {
      found: '{found} is not drawn',
      allowed: 'quantities with a distribution of their own',
      hint: 'correlate the assumptions that the formula uses',
    },
    ja: {
      found: '{found} は抽選される値ではありません',
      allowed: '自分の分布を持つ値',
      hint: '式が使う前提のほうに相関を付けてください',
    },
  },
  'many-correlations': {
    severity: 'error',
    en: { found: '{found} correlated quantities', allowed: 'at most {limit}', hint: 'correlate the few that matter' },
    ja: { found: '相関のある値が {found} 個', allowed: '{limit} 個まで', hint: '重要なものだけに相関を付けてください' },
  },
  'correlations-not-definite': {
    severity: 'error',
    en: {
      found: 'these correlations contradict each other, first at {found}',
      allowed: 'a positive definite set',
      hint: 'bring the rank of {found} nearer to 0',
    },
    ja: {
      found: '相関が互いに矛盾しています（最初は {found}）',
      allowed: '正定値の組み合わせ',
      hint: '{found} の順位相関を 0 に近づけてください',
    },
  },
  'stream-collision': {
    severity: 'error',
    en: {
      found: '{found} and {other} would share their random numbers: the 64-bit hashes of these names are equal',
      allowed: 'names with different hashes',
      hint: 'rename one of the two; any other id will do, and its label may stay',
    },
    ja: {
      found: '{found} と {other} が同じ乱数を使うことになります（名前の64ビットのハッシュ値が一致しています）',
      allowed: 'ハッシュ値の異なる名前',
      hint: 'どちらか一方の id を別の名前に変えてください。label はそのままで構いません',
    },
  },
} satisfies CatalogueTheme;
