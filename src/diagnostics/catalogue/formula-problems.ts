import type { CatalogueTheme } from '../entry.js';

const operatorsEn = '+ - * / ^, < <= > >= == !=, and or not (…), a ? b : c';
const operatorsJa = operatorsEn.replaceAll(', ', '、');

/** Problems in a formula or a condition. Every `found` is the wrong part as written. */
export const formulaProblems = {
  'formula-empty': {
    severity: 'error',
    en: { found: 'the formula is empty' },
    ja: { found: '式が空です' },
  },
  'formula-syntax': {
    severity: 'error',
    en: { found: 'the formula breaks off or goes wrong at "{found}"', allowed: 'a number, a name or a bracket here' },
    ja: { found: '式が「{found}」のところで崩れています', allowed: 'ここには数値、名前、括弧のいずれか' },
  },
  'formula-character': {
    severity: 'error',
    en: { found: 'the character {codePoint} does not belong in a formula', allowed: operatorsEn },
    ja: { found: '文字 {codePoint} は式に使えません', allowed: operatorsJa },
  },
  'formula-full-width': {
    severity: 'error',
    en: { found: '"{found}" is not a sign of formulas', allowed: operatorsEn, hint: 'write "{instead}"' },
    ja: { found: '「{found}」は式の記号ではありません', allowed: operatorsJa, hint: '「{instead}」と書いてください' },
  },
  'formula-operator': {
    severity: 'error',
    en: { found: '"{found}" is not an operator of formulas', allowed: operatorsEn, hint: 'write "{instead}"' },
    ja: { found: '「{found}」は式の演算子ではありません', allowed: operatorsJa, hint: '「{instead}」と書いてください' },
  },
  'formula-assignment': {
    severity: 'error',
    en: {
      found: 'a formula assigns nothing',
      hint: 'to compare write ==; to name a value put it under "assumptions:"',
    },
    ja: { found: '式では代入できません', hint: '比較は == 、値に名前を付けるには「assumptions:」に書いてください' },
  },
  'formula-text': {
    severity: 'error',
    en: { found: 'a formula holds no text, so no {found}', allowed: 'numbers and names', hint: 'leave the quotes out' },
    ja: { found: '式に文字列({found})は書けません', allowed: '数値と名前', hint: '引用符を外してください' },
  },
  'formula-property': {
    severity: 'error',
    en: {
      found: '"{found}": a formula cannot reach inside a value',
      allowed: 'numbers, names and the listed functions',
    },
    ja: { found: '「{found}」: 式から値の中身は参照できません', allowed: '数値、名前、決められた関数' },
  },
  'formula-collection': {
    severity: 'error',
    en: { found: '"{found}": a formula holds no lists or mappings', allowed: 'round brackets only' },
    ja: { found: '「{found}」: 式にリストやマッピングは書けません', allowed: '丸括弧のみ' },
  },
  'formula-missing-operator': {
    severity: 'error',
    en: {
      found: 'an operator is missing before "{found}"',
      allowed: operatorsEn,
      hint: 'a product needs its *: 2 * x',
    },
    ja: { found: '「{found}」の前に演算子がありません', allowed: operatorsJa, hint: '掛け算には * が要ります: 2 * x' },
  },
  'formula-bracket': {
    severity: 'error',
    en: { found: 'the bracket "{bracket}" has no partner' },
    ja: { found: '括弧「{bracket}」の対がありません' },
  },
  'formula-too-large': {
    severity: 'error',
    en: {
      found: 'the formula is too deep or too large (limit {limit})',
      allowed: 'at most 500 parts and 32 levels',
      hint: 'split it into named assumptions or measures',
    },
    ja: {
      found: '式が深すぎるか大きすぎます(上限 {limit})',
      allowed: '要素は500まで、深さは32まで',
      hint: '名前のある前提条件や指標に分けてください',
    },
  },
  'formula-name-not-allowed': {
    severity: 'error',
    en: { found: '{found} is not allowed in formulas', allowed: '{allowed}', hint: 'did you mean {suggestion}?' },
    ja: { found: '{found} は式に使えません', allowed: '{allowed}', hint: '「{suggestion}」のことですか' },
  },
  'formula-unknown-name': {
    severity: 'error',
    en: {
      found: 'nothing is called {found}',
      allowed: '{allowed}',
      hint: ['did you mean {suggestion}?', 'name it under "assumptions:", or write the number itself'],
    },
    ja: {
      found: '「{found}」という名前はありません',
      allowed: '{allowed}',
      hint: ['「{suggestion}」のことですか', '「assumptions:」で名付けるか、数値を書いてください'],
    },
  },
  'formula-minus-blanks': {
    severity: 'error',
    en: { found: 'nothing is called {found}', hint: 'a minus between names needs blanks around it: {instead}' },
    ja: { found: '「{found}」という名前はありません', hint: '名前の間のマイナスは前後に空白が要ります: {instead}' },
  },
  'formula-arguments': {
    severity: 'error',
    en: {
      found: 'the function {function} is called with the wrong arguments',
      allowed: 'min(a, b, …), max(a, b, …), exp(x), log(x), sqrt(x), abs(x), if(condition, a, b), total(series)',
    },
    ja: {
      found: '関数 {function} の引数が合っていません',
      allowed: 'min(a, b, …)、max(a, b, …)、exp(x)、log(x)、sqrt(x)、abs(x)、if(条件, a, b)、total(系列)',
    },
  },
  'formula-not-brackets': {
    severity: 'error',
    en: { found: '"not" without brackets is ambiguous', hint: 'write not (a > b)' },
    ja: { found: '括弧のない not は意味が定まりません', hint: 'not (a > b) と書いてください' },
  },
  'formula-not-finite': {
    severity: 'error',
    en: {
      found: '"{found}" has a part without a finite value',
      hint: 'look for a division by 0, a root or a log of a negative number',
    },
    ja: {
      found: '「{found}」に有限の値にならない部分があります',
      hint: '0 での割り算、負の数の平方根や対数がないか見てください',
    },
  },
  'formula-range': {
    severity: 'error',
    en: {
      found: '"{found}" is not how a range is written',
      allowed: '3 to 8',
      hint: ['write {instead}', 'a range stands alone: 3 to 8'],
    },
    ja: {
      found: '「{found}」は範囲の書き方ではありません',
      allowed: '3 to 8',
      hint: ['{instead} と書いてください', '範囲は単独で書きます: 3 to 8'],
    },
  },
  'formula-unit': {
    severity: 'error',
    en: {
      found: '"{found}": a formula has no units',
      hint: 'write durations in months and rates per month, as plain numbers',
    },
    ja: { found: '「{found}」: 式に単位は書けません', hint: '期間は月数、率は月あたりの数値で書いてください' },
  },
  'formula-distribution': {
    severity: 'error',
    en: {
      found: '"{found}": a distribution or range cannot stand inside a formula',
      hint: 'put it under "assumptions:" and use its name here',
    },
    ja: {
      found: '「{found}」: 分布や範囲は式の中に書けません',
      hint: '「assumptions:」に置き、ここではその名前を使ってください',
    },
  },
  'percent-in-formula': {
    severity: 'error',
    en: {
      found: '"{found}": here a percent sign is ambiguous',
      allowed: '12% directly behind its digits, as a factor or beside other shares: x * 110%, 1 + 10%',
      hint: 'write the fraction (0.1) or the product (5 * 110%)',
    },
    ja: {
      found: '「{found}」: ここでの % は意味が定まりません',
      allowed: '数字の直後の 12%。係数か、割合どうし: x * 110%、1 + 10%',
      hint: '小数(0.1)か掛け算(5 * 110%)で書いてください',
    },
  },
  'formula-truth': {
    severity: 'error',
    en: { found: '"{found}" is true or false, not an amount', hint: 'write if(condition, a, b)' },
    ja: { found: '「{found}」は真偽であり、数量ではありません', hint: 'if(条件, a, b) と書いてください' },
  },
  'condition-no-comparison': {
    severity: 'error',
    en: { found: '"{found}" is an amount, not a condition', allowed: 'a comparison: partners >= 60' },
    ja: { found: '「{found}」は数量であり、条件ではありません', allowed: '比較: partners >= 60' },
  },
  'condition-constant': {
    severity: 'error',
    en: {
      found: '"{found}" names no series, so it is always the same',
      allowed: 'a comparison over series: partners >= 60',
    },
    ja: { found: '「{found}」は系列を含まず、常に同じ結果です', allowed: '系列の比較: partners >= 60' },
  },
} as const satisfies CatalogueTheme;
