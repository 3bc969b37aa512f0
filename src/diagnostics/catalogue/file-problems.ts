import type { CatalogueTheme } from '../entry.js';

/** Files and their text: bytes, encoding, layout, other files. */
export const fileProblems = {
  'file-too-large': {
    severity: 'error',
    en: { found: 'the file is {found}', allowed: 'at most {limit}', hint: 'a scenario is a few pages of text; keep data in a CSV file beside it' },
    ja: { found: 'ファイルが {found} あります', allowed: '{limit} まで', hint: 'シナリオは数ページの文章です。データは別の CSV ファイルに置いてください' },
  },
  'not-utf8': {
    severity: 'error',
    en: {
      found: 'byte {byte} is not UTF-8',
      allowed: 'text in UTF-8',
      hint: ['the file looks like {encoding}; save it again with the encoding UTF-8', 'save the file again with the encoding UTF-8'],
    },
    ja: {
      found: 'バイト {byte} は UTF-8 ではありません',
      allowed: 'UTF-8 の文章',
      hint: ['{encoding} のようです。文字コードを UTF-8 にして保存し直してください', '文字コードを UTF-8 にして保存し直してください'],
    },
  },
  'not-text': {
    severity: 'error',
    en: { found: 'not text: byte {byte}', allowed: 'a YAML or JSON file', hint: 'is this another kind of file with the wrong ending?' },
    ja: { found: '文章ではありません（バイト {byte}）', allowed: 'YAML または JSON のファイル', hint: '別の種類のファイルではありませんか' },
  },
  'control-character': {
    severity: 'error',
    en: { found: 'control character {codePoint}', allowed: 'printable text, tab and line break', hint: 'delete the character' },
    ja: { found: '制御文字 {codePoint}', allowed: '表示できる文字、タブ、改行', hint: 'この文字を消してください' },
  },
  'tab-indentation': {
    severity: 'error',
    en: { found: 'a tab as indentation', allowed: 'blanks', hint: 'replace the tab by two blanks' },
    ja: { found: 'タブで字下げしています', allowed: '半角スペース', hint: 'タブを半角スペース2つに置き換えてください' },
  },
  'full-width-space': {
    severity: 'error',
    en: { found: 'full-width space (U+3000) as indentation', allowed: 'blanks (U+0020)', hint: 'replace it by two blanks' },
    ja: { found: '全角スペース (U+3000) で字下げしています', allowed: '半角スペース', hint: '半角スペース2つに置き換えてください' },
  },
  'full-width-colon': {
    severity: 'error',
    en: { found: 'full-width colon (U+FF1A) after a key', allowed: 'colon and blank (: )', hint: 'type the colon as ":" and a blank after it' },
    ja: { found: 'キーのあとが全角コロン (U+FF1A) です', allowed: '半角コロンと半角スペース (: )', hint: '半角の「:」と半角スペースにしてください' },
  },
  'yaml-syntax': {
    severity: 'error',
    en: { found: 'not readable as YAML: {detail}', hint: 'check indentation, quotes and brackets on this line and the one before' },
    ja: { found: 'YAML として読めません: {detail}', hint: 'この行と前の行の字下げ、引用符、かっこを確かめてください' },
  },
  'quote-the-call': {
    severity: 'error',
    en: { found: '{found} is cut at its commas', allowed: 'inside {…} and […] a call in quotes', hint: 'quote the call: "{found}"' },
    ja: { found: '{found} がカンマで切れています', allowed: '{…} や […] の中では関数を引用符で囲む', hint: '引用符で囲んでください: "{found}"' },
  },
  'empty-file': {
    severity: 'error',
    en: { found: 'no scenario: the file is empty or holds comments only', allowed: 'at least start, horizon and direct, a segment or an initiative', hint: 'the smallest scenario: { start: 2026-10, horizon: 12 months, direct: { wins: 10, arpa: 30_000 } }; or run: yoha init' },
    ja: { found: 'シナリオがありません（空か、コメントだけです）', allowed: '少なくとも start、horizon と、direct・セグメント・施策のどれか', hint: '最小の例: { start: 2026-10, horizon: 12 months, direct: { wins: 10, arpa: 30_000 } }。または yoha init を実行してください' },
  },
  'not-a-scenario': {
    severity: 'error',
    en: { found: 'the file is not a map of keys', allowed: 'lines such as title: …, start: 2026-10', hint: 'run yoha init to see a complete example' },
    ja: { found: 'キーと値の形になっていません', allowed: 'title: … や start: 2026-10 のような行', hint: 'yoha init で例を見られます' },
  },
  'several-documents': {
    severity: 'error',
    en: { found: 'a second document (---)', allowed: 'one scenario per file', hint: 'move it to a file of its own; extends: lets it build on this one' },
    ja: { found: '2つ目の文書 (---) があります', allowed: '1ファイルに1シナリオ', hint: '別のファイルに分けてください（extends: で引き継げます）' },
  },
  'too-deep': {
    severity: 'error',
    en: { found: 'nesting deeper than {limit}', allowed: 'at most {limit} levels', hint: 'is a bracket missing?' },
    ja: { found: '入れ子が {limit} 段を超えています', allowed: '{limit} 段まで', hint: 'かっこの閉じ忘れではありませんか' },
  },
  'too-many-words': {
    severity: 'error',
    en: { found: 'more than {limit} keys and values', allowed: 'at most {limit}', hint: 'keep data in a CSV file: { data: history.csv, column: wins }' },
    ja: { found: 'キーと値が {limit} を超えています', allowed: '{limit} まで', hint: 'データは CSV ファイルに置いてください: { data: history.csv, column: wins }' },
  },
  alias: {
    severity: 'error',
    en: { found: 'alias or anchor {found}', allowed: 'plain YAML without & and *', hint: 'write the value out, name it under assumptions, or quote it when it is text' },
    ja: { found: 'エイリアスまたはアンカー {found}', allowed: '& と * を使わない YAML', hint: '値を書き出すか、assumptions で名前を付けるか、文字列なら引用符で囲んでください' },
  },
  tag: {
    severity: 'error',
    en: { found: 'tag {found}', allowed: 'plain YAML without tags', hint: 'delete the tag, or quote the text' },
    ja: { found: 'タグ {found}', allowed: 'タグのない YAML', hint: 'タグを消すか、文字列なら引用符で囲んでください' },
  },
  'merge-key': {
    severity: 'error',
    en: { found: 'merge key <<', allowed: 'plain YAML without merge keys', hint: 'to build on another file use extends: base.yaml' },
    ja: { found: 'マージキー <<', allowed: 'マージキーのない YAML', hint: '別のファイルを引き継ぐには extends: base.yaml を使ってください' },
  },
  'duplicate-key': {
    severity: 'error',
    en: { found: 'the key {found} is written twice', allowed: 'each key once', hint: 'keep one of them, or give the second another id' },
    ja: { found: 'キー {found} が2回あります', allowed: '同じキーは1回だけ', hint: 'どちらかを消すか、別の id にしてください' },
  },
  'key-not-text': {
    severity: 'error',
    en: { found: 'a key that is a list or a map', allowed: 'a word as key' },
    ja: { found: 'リストやマップがキーになっています', allowed: 'キーは1つの語' },
  },
  'empty-value': {
    severity: 'error',
    en: { found: '{found} has no value', allowed: 'a value', hint: 'write a value or delete the line (null removes a key only where the file extends another)' },
    ja: { found: '{found} に値がありません', allowed: '値', hint: '値を書くか、行を消してください（null による削除は extends したキーにだけ使えます）' },
  },
  'removes-nothing': {
    severity: 'warning',
    en: { found: 'null removes {found}, but the extended file has no such key', hint: 'delete the line' },
    ja: { found: 'null で {found} を消そうとしていますが、引き継ぎ元にありません', hint: 'この行を消してください' },
  },
  'extends-form': {
    severity: 'error',
    en: { found: 'extends is not a file name', allowed: 'extends: base.yaml' },
    ja: { found: 'extends がファイル名ではありません', allowed: 'extends: base.yaml' },
  },
  'extends-cycle': {
    severity: 'error',
    en: { found: 'files extend each other: {found}', allowed: 'a chain with an end' },
    ja: { found: 'extends が循環しています: {found}', allowed: '終わりのある引き継ぎ' },
  },
  'extends-too-deep': {
    severity: 'error',
    en: { found: 'a chain of more than {limit} extended files', allowed: 'at most {limit}', hint: 'merge some of the files' },
    ja: { found: 'extends が {limit} 段を超えています', allowed: '{limit} 段まで', hint: 'いくつかのファイルをまとめてください' },
  },
  'files-not-available': {
    severity: 'error',
    en: { found: '{found} cannot be read: no other files are available here', hint: 'load the scenario with the command line, or pass a resolver' },
    ja: { found: '{found} を読めません（ここでは別のファイルを使えません）', hint: 'コマンドで読み込むか、リゾルバーを渡してください' },
  },
  'file-outside': {
    severity: 'error',
    en: { found: '{found} lies outside the scenario folder', allowed: 'files in the folder of the scenario and below', hint: 'copy the file into the folder' },
    ja: { found: '{found} はシナリオのフォルダーの外にあります', allowed: 'シナリオと同じフォルダーとその下のファイル', hint: 'ファイルをフォルダーの中にコピーしてください' },
  },
  'file-missing': {
    severity: 'error',
    en: { found: 'there is no file {found}', allowed: 'a file in the folder of the scenario', hint: 'check the name, it is relative to the file that names it' },
    ja: { found: 'ファイル {found} がありません', allowed: 'シナリオのフォルダーにあるファイル', hint: '名前を確かめてください（書いてあるファイルからの相対パスです）' },
  },
  'file-unreadable': {
    severity: 'error',
    en: { found: '{found} cannot be read ({detail})', hint: 'check its permissions' },
    ja: { found: '{found} を読めません ({detail})', hint: '権限を確かめてください' },
  },
  'file-not-a-file': {
    severity: 'error',
    en: { found: '{found} is not a file', allowed: 'a file in the folder of the scenario' },
    ja: { found: '{found} はファイルではありません', allowed: 'シナリオのフォルダーにあるファイル' },
  },
  'set-path': {
    severity: 'error',
    en: { found: '--set {found}: there is no place for {step}', allowed: 'a path of keys such as segments.web.winRate or phases[0].until', hint: 'check the path; only maps and existing list items have something below' },
    ja: { found: '--set {found}: {step} を置く場所がありません', allowed: 'segments.web.winRate や phases[0].until のようなパス', hint: 'パスを確かめてください（下に値を持てるのはマップと既存のリスト項目だけです）' },
  },
  'set-empty': {
    severity: 'error',
    en: { found: '--set {found} without a value', allowed: '--set path=value', hint: 'to remove a key write --set {found}=null' },
    ja: { found: '--set {found} に値がありません', allowed: '--set パス=値', hint: 'キーを消すには --set {found}=null' },
  },
  'more-problems': {
    severity: 'info',
    en: { found: 'and {count} more problems', hint: 'mend these first, then check again' },
    ja: { found: 'ほかに {count} 件あります', hint: 'まずここまでを直して、もう一度確かめてください' },
  },
} satisfies CatalogueTheme;
