import type { CatalogueTheme } from '../entry.js';

/** Keys, ids, kinds of value and references: the shape of a scenario. */
export const shapeProblems = {
  'unknown-key': {
    severity: 'error',
    en: {
      found: 'unknown key {found}',
      allowed: '{allowed}',
      hint: [
        'it comes from the extended file; take it out here with {cure}',
        'did you mean {suggestion}?',
        'delete the key, or write it as a comment (#)',
      ],
    },
    ja: {
      found: '知らないキー {found}',
      allowed: '{allowed}',
      hint: [
        '引き継ぎ元から来たキーです。ここで {cure} と書いて消してください',
        '{suggestion} ではありませんか',
        'キーを消すか、コメント (#) にしてください',
      ],
    },
  },
  'missing-key': {
    severity: 'error',
    en: { found: '{found} is missing', hint: 'add {found}: …' },
    ja: { found: '{found} がありません', hint: '{found}: … を書いてください' },
  },
  'unknown-value': {
    severity: 'error',
    en: { found: '{found} is not known here', allowed: '{allowed}', hint: 'did you mean {suggestion}?' },
    ja: { found: '{found} はここでは使えません', allowed: '{allowed}', hint: '{suggestion} ではありませんか' },
  },
  'text-expected': {
    severity: 'error',
    en: { found: '{found}', allowed: 'one word or text', hint: 'quote the text when it holds brackets or a colon' },
    ja: { found: '{found}', allowed: '1つの語か文章', hint: 'かっこやコロンを含む文章は引用符で囲んでください' },
  },
  'list-expected': {
    severity: 'error',
    en: { found: '{found}', allowed: 'a list', hint: 'write [ … ], or one line with "- " for each item' },
    ja: { found: '{found}', allowed: 'リスト', hint: '[ … ] と書くか、1行に1つ「- 」で並べてください' },
  },
  'map-expected': {
    severity: 'error',
    en: { found: '{found}', allowed: 'a map of keys', hint: 'write key: value, one to a line and indented' },
    ja: { found: '{found}', allowed: 'キーと値の組', hint: '字下げして1行に1つ key: value と書いてください' },
  },
  'number-expected': {
    severity: 'error',
    en: { found: '{found}', allowed: 'one number, range, distribution call or formula' },
    ja: { found: '{found}', allowed: '1つの数、範囲、分布の関数、または式' },
  },
  'list-empty': {
    severity: 'error',
    en: { found: '{found}', allowed: 'a list with at least one entry' },
    ja: { found: '{found}', allowed: '1つ以上のリスト' },
  },
  'list-length': {
    severity: 'error',
    en: { found: '{found}', allowed: 'a list of {limit}' },
    ja: { found: '{found}', allowed: '{limit} 個のリスト' },
  },
  'key-form': {
    severity: 'error',
    en: {
      found: 'the key {found} does not fit here',
      allowed: 'a month (2026-10) in a step table, a percentile (p10) in quantiles',
    },
    ja: { found: 'キー {found} はここでは使えません', allowed: '月ごとの表では月 (2026-10)、quantiles では p10 など' },
  },
  'name-form': {
    severity: 'error',
    en: {
      found: '{found} is not usable as an id',
      allowed: 'letters of any script, digits, - and _, with at least one letter',
      hint: 'give it a short id, and the full name as label:',
    },
    ja: {
      found: '{found} は id に使えません',
      allowed: '文字（日本語も可）、数字、-、_。文字を1つ以上含むこと',
      hint: '短い id にして、正式な名前は label: に書いてください',
    },
  },
  'reserved-name': {
    severity: 'error',
    en: { found: '{found} is a reserved name', hint: 'choose another id' },
    ja: { found: '{found} は予約された名前です', hint: '別の id にしてください' },
  },
  'invisible-character': {
    severity: 'error',
    en: {
      found: 'invisible or direction-changing character {codePoint} in the id {found}',
      allowed: 'visible characters',
      hint: 'type the id again',
    },
    ja: {
      found: 'id {found} に見えない文字または方向を変える文字 {codePoint} があります',
      allowed: '見える文字',
      hint: 'id を打ち直してください',
    },
  },
  'same-name': {
    severity: 'error',
    en: {
      found: '{first} and {found} are the same id after normalisation',
      allowed: 'ids that differ by more than width',
      hint: 'rename one of them',
    },
    ja: {
      found: '{first} と {found} は正規化すると同じ id です',
      allowed: '全角・半角の違い以外でも区別できる id',
      hint: 'どちらかの名前を変えてください',
    },
  },
  'name-taken': {
    severity: 'error',
    en: {
      found: '{found} already means something else',
      allowed: 'a name that is no series, assumption, function or other measure',
      hint: 'choose another name',
    },
    ja: {
      found: '{found} はすでに別の意味で使われています',
      allowed: '系列・前提・関数・ほかの指標と重ならない名前',
      hint: '別の名前にしてください',
    },
  },
  'duplicate-name': {
    severity: 'error',
    en: { found: 'the name {found} is used twice', allowed: 'each name once' },
    ja: { found: '名前 {found} が2回使われています', allowed: '同じ名前は1回だけ' },
  },
  'unknown-segment': {
    severity: 'error',
    en: {
      found: 'no segment {found}',
      allowed: '{allowed}',
      hint: ['did you mean {suggestion}?', 'add it under segments:'],
    },
    ja: {
      found: 'セグメント {found} がありません',
      allowed: '{allowed}',
      hint: ['{suggestion} ではありませんか', 'segments: に加えてください'],
    },
  },
  'unknown-initiative': {
    severity: 'error',
    en: {
      found: 'no initiative {found}',
      allowed: '{allowed}',
      hint: ['did you mean {suggestion}?', 'add it under initiatives:'],
    },
    ja: {
      found: '施策 {found} がありません',
      allowed: '{allowed}',
      hint: ['{suggestion} ではありませんか', 'initiatives: に加えてください'],
    },
  },
  'unknown-group': {
    severity: 'error',
    en: {
      found: 'no team group {found}',
      allowed: '{allowed}',
      hint: ['did you mean {suggestion}?', 'add it under team:'],
    },
    ja: {
      found: 'チーム {found} がありません',
      allowed: '{allowed}',
      hint: ['{suggestion} ではありませんか', 'team: に加えてください'],
    },
  },
  'unknown-phase': {
    severity: 'error',
    en: {
      found: 'no phase {found}',
      allowed: '{allowed}',
      hint: ['did you mean {suggestion}?', 'add it under phases:'],
    },
    ja: {
      found: 'フェーズ {found} がありません',
      allowed: '{allowed}',
      hint: ['{suggestion} ではありませんか', 'phases: に加えてください'],
    },
  },
  'unknown-capacity': {
    severity: 'error',
    en: {
      found: 'no capacity {found}',
      allowed: '{allowed}',
      hint: ['did you mean {suggestion}?', 'add it under capacities:'],
    },
    ja: {
      found: '資源 {found} がありません',
      allowed: '{allowed}',
      hint: ['{suggestion} ではありませんか', 'capacities: に加えてください'],
    },
  },
  'unknown-series': {
    severity: 'error',
    en: {
      found: 'no series {found}',
      allowed: '{allowed}',
      hint: ['did you mean {suggestion}?', 'own series are defined under measures:'],
    },
    ja: {
      found: '系列 {found} がありません',
      allowed: '{allowed}',
      hint: ['{suggestion} ではありませんか', '独自の系列は measures: で定義します'],
    },
  },
  'unknown-driver': {
    severity: 'error',
    en: { found: 'nothing can move {found} here', allowed: '{allowed}', hint: 'did you mean {suggestion}?' },
    ja: { found: '{found} は動かせません', allowed: '{allowed}', hint: '{suggestion} ではありませんか' },
  },
  'target-form': {
    severity: 'error',
    en: {
      found: '{found}',
      allowed: '{allowed}',
      hint: 'write the path of what is moved, e.g. segments.web-agencies.winRate',
    },
    ja: {
      found: '{found}',
      allowed: '{allowed}',
      hint: '動かすもののパスを書いてください（例 segments.web-agencies.winRate）',
    },
  },
  'unknown-quantity': {
    severity: 'error',
    en: { found: 'no drawn quantity {found}', allowed: '{allowed}', hint: 'did you mean {suggestion}?' },
    ja: { found: '不確実な値 {found} がありません', allowed: '{allowed}', hint: '{suggestion} ではありませんか' },
  },
  'newer-format': {
    severity: 'error',
    en: { found: 'made for format {found}; this program reads {version}', hint: 'install a newer yoha' },
    ja: {
      found: '形式 {found} 用のファイルです。このプログラムは {version} を読みます',
      hint: '新しい yoha を入れてください',
    },
  },
  'unknown-format': {
    severity: 'error',
    en: { found: 'format {found}', allowed: 'yoha: {version}' },
    ja: { found: '形式 {found}', allowed: 'yoha: {version}' },
  },
} satisfies CatalogueTheme;
