import type { CatalogueTheme } from '../entry.js';

/** The text of a file: layout, syntax, size, and what YAML has beyond plain data. */
export const yamlProblems = {
  'tab-indentation': {
    severity: 'error',
    en: { found: 'a tab as indentation', allowed: 'blanks', hint: 'replace the tab by two blanks' },
    ja: { found: 'タブで字下げしています', allowed: '半角スペース', hint: 'タブを半角スペース2つに置き換えてください' },
  },
  'full-width-space': {
    severity: 'error',
    en: {
      found: 'full-width space (U+3000) as indentation',
      allowed: 'blanks (U+0020)',
      hint: 'replace it by two blanks',
    },
    ja: {
      found: '全角スペース (U+3000) で字下げしています',
      allowed: '半角スペース',
      hint: '半角スペース2つに置き換えてください',
    },
  },
  'full-width-colon': {
    severity: 'error',
    en: {
      found: 'full-width colon (U+FF1A) after a key',
      allowed: 'colon and blank (: )',
      hint: 'type the colon as ":" and a blank after it',
    },
    ja: {
      found: 'キーのあとが全角コロン (U+FF1A) です',
      allowed: '半角コロンと半角スペース (: )',
      hint: '半角の「:」と半角スペースにしてください',
    },
  },
  'yaml-syntax': {
    severity: 'error',
    en: {
      found: 'not readable as YAML',
      hint: 'check indentation, quotes and brackets on this line and the one before',
    },
    ja: { found: 'YAML として読めません', hint: 'この行と前の行の字下げ、引用符、かっこを確かめてください' },
  },
  'yaml-indentation': {
    severity: 'error',
    en: {
      found: 'the indentation does not fit, or a bracket or quote before it is not closed',
      allowed: 'entries of one map or list in one column',
      hint: 'line the entry up with those beside it, and look for an open { [ " before this place',
    },
    ja: {
      found: '字下げが合わないか、この前のかっこや引用符が閉じていません',
      allowed: '同じマップやリストの項目は同じ桁',
      hint: '並んでいる項目と桁をそろえ、この前に閉じていない { [ " がないか確かめてください',
    },
  },
  'yaml-missing-character': {
    severity: 'error',
    en: { found: 'a sign is missing here', allowed: 'a closing quote or bracket, a comma, or ": " after a key' },
    ja: { found: 'ここに記号が足りません', allowed: '閉じる引用符やかっこ、カンマ、またはキーのあとの「: 」' },
  },
  'yaml-key-in-value': {
    severity: 'error',
    en: {
      found: 'a key inside a value',
      allowed: 'one "key: value" to a line',
      hint: 'quote a text that holds ": ", or mend the indentation of the next line',
    },
    ja: {
      found: '値の中にキーがあります',
      allowed: '1行に1つの「キー: 値」',
      hint: '「: 」を含む文章は引用符で囲むか、次の行の字下げを直してください',
    },
  },
  'yaml-escape': {
    severity: 'error',
    en: { found: 'an unknown escape in a text with double quotes', hint: "write \\\\ for a backslash, or use '…'" },
    ja: {
      found: '二重引用符の中に知らないエスケープがあります',
      hint: "バックスラッシュは \\\\ と書くか、'…' で囲んでください",
    },
  },
  'yaml-first-character': {
    severity: 'error',
    en: { found: 'a value cannot begin with this sign', hint: 'quote the value' },
    ja: { found: 'この記号で値を始められません', hint: '値を引用符で囲んでください' },
  },
  'quote-the-call': {
    severity: 'error',
    en: {
      found: '{found} is cut at its commas',
      allowed: 'inside {…} and […] a call in quotes',
      hint: 'quote the call: "{found}"',
    },
    ja: {
      found: '{found} がカンマで切れています',
      allowed: '{…} や […] の中では関数を引用符で囲む',
      hint: '引用符で囲んでください: "{found}"',
    },
  },
  'empty-file': {
    severity: 'error',
    en: {
      found: 'no scenario: the file is empty or holds comments only',
      allowed: 'at least start, horizon and direct, a segment or an initiative',
      hint: 'the smallest scenario: { start: 2026-10, horizon: 12 months, direct: { wins: 10, arpa: 30_000 } }; or run: yoha init',
    },
    ja: {
      found: 'シナリオがありません（空か、コメントだけです）',
      allowed: '少なくとも start、horizon と、direct・セグメント・施策のどれか',
      hint: '最小の例: { start: 2026-10, horizon: 12 months, direct: { wins: 10, arpa: 30_000 } }。または yoha init を実行してください',
    },
  },
  'not-a-scenario': {
    severity: 'error',
    en: {
      found: 'the file is not a map of keys',
      allowed: 'lines such as title: …, start: 2026-10',
      hint: 'run yoha init to see a complete example',
    },
    ja: {
      found: 'キーと値の形になっていません',
      allowed: 'title: … や start: 2026-10 のような行',
      hint: 'yoha init で例を見られます',
    },
  },
  'merge-conflict': {
    severity: 'error',
    en: {
      found: 'the file holds an unresolved merge conflict of git: {found}',
      allowed: 'one version of each line',
      hint: 'keep the right lines between <<<<<<<, ======= and >>>>>>>, and delete these marks',
    },
    ja: {
      found: 'git のマージの競合（コンフリクト）が解消されていません: {found}',
      allowed: '各行は1つの版だけ',
      hint: '<<<<<<<、=======、>>>>>>> の間から正しい行だけを残し、この印の行を消してください',
    },
  },
  'several-documents': {
    severity: 'error',
    en: {
      found: 'a second document (---)',
      allowed: 'one scenario per file',
      hint: 'move it to a file of its own; extends: lets it build on this one',
    },
    ja: {
      found: '2つ目の文書 (---) があります',
      allowed: '1ファイルに1シナリオ',
      hint: '別のファイルに分けてください（extends: で引き継げます）',
    },
  },
  'too-deep': {
    severity: 'error',
    en: { found: 'nesting deeper than {limit}', allowed: 'at most {limit} levels', hint: 'is a bracket missing?' },
    ja: {
      found: '入れ子が {limit} 段を超えています',
      allowed: '{limit} 段まで',
      hint: 'かっこの閉じ忘れではありませんか',
    },
  },
  'too-many-words': {
    severity: 'error',
    en: {
      found: 'more than {limit} keys and values',
      allowed: 'at most {limit}',
      hint: 'keep data in a CSV file: { data: history.csv, column: wins }',
    },
    ja: {
      found: 'キーと値が {limit} を超えています',
      allowed: '{limit} まで',
      hint: 'データは CSV ファイルに置いてください: { data: history.csv, column: wins }',
    },
  },
  'too-many-entries': {
    severity: 'error',
    en: {
      found: '{found} entries in one list or map',
      allowed: 'at most {limit}',
      hint: 'keep data in a CSV file: { data: history.csv, column: wins }',
    },
    ja: {
      found: '1つのリストまたはマップに {found} 項目あります',
      allowed: '{limit} まで',
      hint: 'データは CSV ファイルに置いてください: { data: history.csv, column: wins }',
    },
  },
  alias: {
    severity: 'error',
    en: {
      found: 'alias or anchor {found}',
      allowed: 'plain YAML without & and *',
      hint: 'write the value out, name it under assumptions, or quote it when it is text',
    },
    ja: {
      found: 'エイリアスまたはアンカー {found}',
      allowed: '& と * を使わない YAML',
      hint: '値を書き出すか、assumptions で名前を付けるか、文字列なら引用符で囲んでください',
    },
  },
  tag: {
    severity: 'error',
    en: { found: 'tag {found}', allowed: 'plain YAML without tags', hint: 'delete the tag, or quote the text' },
    ja: { found: 'タグ {found}', allowed: 'タグのない YAML', hint: 'タグを消すか、文字列なら引用符で囲んでください' },
  },
  'merge-key': {
    severity: 'error',
    en: {
      found: 'merge key <<',
      allowed: 'plain YAML without merge keys',
      hint: 'to build on another file use extends: base.yaml',
    },
    ja: {
      found: 'マージキー <<',
      allowed: 'マージキーのない YAML',
      hint: '別のファイルを引き継ぐには extends: base.yaml を使ってください',
    },
  },
  'duplicate-key': {
    severity: 'error',
    en: {
      found: 'the key {found} is written twice',
      allowed: 'each key once',
      hint: 'keep one of them, or give the second another id',
    },
    ja: {
      found: 'キー {found} が2回あります',
      allowed: '同じキーは1回だけ',
      hint: 'どちらかを消すか、別の id にしてください',
    },
  },
  'key-not-text': {
    severity: 'error',
    en: { found: 'a key that is a list or a map', allowed: 'a word as key' },
    ja: { found: 'リストやマップがキーになっています', allowed: 'キーは1つの語' },
  },
  'empty-value': {
    severity: 'error',
    en: {
      found: '{found} has no value',
      allowed: 'a value',
      hint: 'write a value or delete the line (null removes a key only where the file extends another)',
    },
    ja: {
      found: '{found} に値がありません',
      allowed: '値',
      hint: '値を書くか、行を消してください（null による削除は extends したキーにだけ使えます）',
    },
  },
} satisfies CatalogueTheme;
