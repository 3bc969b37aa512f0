import type { CatalogueTheme } from '../entry.js';

/** Files: their bytes and encoding, other files that they name, and settings of the command line. */
export const fileProblems = {
  'file-too-large': {
    severity: 'error',
    en: {
      found: 'the file is {found}',
      allowed: 'at most {limit}',
      hint: 'a scenario is a few pages of text; keep data in a CSV file beside it, and there only what is read',
    },
    ja: {
      found: 'ファイルが {found} あります',
      allowed: '{limit} まで',
      hint: 'シナリオは数ページの文章です。データは別の CSV ファイルに置き、使う行と列だけを残してください',
    },
  },
  'not-utf8': {
    severity: 'error',
    en: {
      found: 'byte {byte} is not UTF-8',
      allowed: 'text in UTF-8',
      hint: [
        'the file looks like {encoding}; save it again with the encoding UTF-8',
        'save the file again with the encoding UTF-8',
      ],
    },
    ja: {
      found: 'バイト {byte} は UTF-8 ではありません',
      allowed: 'UTF-8 の文章',
      hint: [
        '{encoding} のようです。文字コードを UTF-8 にして保存し直してください',
        '文字コードを UTF-8 にして保存し直してください',
      ],
    },
  },
  'not-text': {
    severity: 'error',
    en: {
      found: 'not text: byte {byte}',
      allowed: 'a YAML or JSON file',
      hint: 'is this another kind of file with the wrong ending?',
    },
    ja: {
      found: '文章ではありません（バイト {byte}）',
      allowed: 'YAML または JSON のファイル',
      hint: '別の種類のファイルではありませんか',
    },
  },
  'control-character': {
    severity: 'error',
    en: {
      found: 'control character {codePoint}',
      allowed: 'printable text, tab and line break',
      hint: 'delete the character',
    },
    ja: { found: '制御文字 {codePoint}', allowed: '表示できる文字、タブ、改行', hint: 'この文字を消してください' },
  },
  'character-not-drawn': {
    severity: 'error',
    en: {
      found: 'the font of reports and pictures has no character {codePoint} {character}',
      allowed: 'Japanese, Latin, Greek and Cyrillic text and common signs',
      hint: 'leave the character out, or write it another way (吉 for 𠮷, a word for an emoji)',
    },
    ja: {
      found: 'レポートと図の書体に文字 {codePoint} {character} がありません',
      allowed: '日本語、欧文、ギリシャ文字、キリル文字、一般的な記号',
      hint: 'この文字を消すか、別の書き方にしてください（𠮷 は 吉、絵文字は言葉で）',
    },
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
    en: {
      found: 'a chain of more than {limit} extended files',
      allowed: 'at most {limit}',
      hint: 'merge some of the files',
    },
    ja: {
      found: 'extends が {limit} 段を超えています',
      allowed: '{limit} 段まで',
      hint: 'いくつかのファイルをまとめてください',
    },
  },
  'files-not-available': {
    severity: 'error',
    en: {
      found: '{found} cannot be read: no other files are available here',
      hint: 'load the scenario with the command line, or pass a resolver',
    },
    ja: {
      found: '{found} を読めません（ここでは別のファイルを使えません）',
      hint: 'コマンドで読み込むか、リゾルバーを渡してください',
    },
  },
  'file-outside': {
    severity: 'error',
    en: {
      found: '{found} lies outside the scenario folder',
      allowed: 'files in the folder of the scenario and below',
      hint: 'copy the file into the folder',
    },
    ja: {
      found: '{found} はシナリオのフォルダーの外にあります',
      allowed: 'シナリオと同じフォルダーとその下のファイル',
      hint: 'ファイルをフォルダーの中にコピーしてください',
    },
  },
  'file-missing': {
    severity: 'error',
    en: {
      found: 'there is no file {found}',
      allowed: 'a file in the folder of the scenario',
      hint: ['did you mean {suggestion}?', 'check the name, it is relative to the file that names it'],
    },
    ja: {
      found: 'ファイル {found} がありません',
      allowed: 'シナリオのフォルダーにあるファイル',
      hint: ['{suggestion} ではありませんか', '名前を確かめてください（書いてあるファイルからの相対パスです）'],
    },
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
    en: {
      found: '--set {found}: there is no place for {step}',
      allowed: 'a path of keys such as segments.web.winRate or phases[0].until',
      hint: 'check the path; only maps and existing list items have something below',
    },
    ja: {
      found: '--set {found}: {step} を置く場所がありません',
      allowed: 'segments.web.winRate や phases[0].until のようなパス',
      hint: 'パスを確かめてください（下に値を持てるのはマップと既存のリスト項目だけです）',
    },
  },
  'set-empty': {
    severity: 'error',
    en: {
      found: '--set {found} without a value',
      allowed: '--set path=value',
      hint: 'to remove a key write --set {found}=null',
    },
    ja: {
      found: '--set {found} に値がありません',
      allowed: '--set パス=値',
      hint: 'キーを消すには --set {found}=null',
    },
  },
  'more-problems': {
    severity: 'info',
    en: { found: 'and {count} more {count:problem|problems}', hint: 'mend these first, then check again' },
    ja: { found: 'ほかに {count} 件あります', hint: 'まずここまでを直して、もう一度確かめてください' },
  },
} satisfies CatalogueTheme;
