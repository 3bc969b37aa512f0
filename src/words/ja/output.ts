import type { output as en } from '../en/output.js';

const listed = (names: readonly string[], more: number): string =>
  `${names.join('、')}${more > 0 ? ` ほか ${more} 件` : ''}`;

export const output: typeof en = {
  isInput: (input) => `このコマンドが読む ${input} そのものです。--out に別のフォルダーを指定してください`,
  replacesInput: (output, input) =>
    output === null
      ? `このコマンドが読む ${input} を上書きしてしまいます。--out に別のファイル名を指定してください`
      : `書き出す ${output} が、このコマンドが読む ${input} を上書きしてしまいます。--out に別のフォルダーを指定してください`,
  foreign: (names, more) =>
    `Yoha が書いた記録（.yoha.json）のないファイルがあります（${listed(names, more)}）。移動するか、--out に別のフォルダーを指定してください`,
  changed: (names, more) =>
    `Yoha が書いたあとに変更されたファイルがあります（${listed(names, more)}）。移動するか名前を変えるか、--out に別のフォルダーを指定してください`,
  busy: (lock) =>
    `別の実行が書き込んでいます。終わってからやり直してください。実行中のものがなければ ${lock} を削除してください`,
  halfReplaced: (why) => `${why}。元のファイルをすべては戻せませんでした。次にここへ書くときに修復します`,
  looksLikeFile: (out) => `--out にはフォルダーを指定します。${out} はファイル名のようです。拡張子を外してください。`,
  systemPlace: (out, place) =>
    `--out ${out} は、システムが使う ${place} を指しています。自分のフォルダーを指定してください。`,
  unknownEnding: (out, endings) =>
    `--out: ${out} の拡張子からは形式が分かりません。${endings.join('・')} のどれかにするか、--format を付けてください。`,
  otherEnding: (out, format) =>
    `--format ${format} は ${out} の拡張子と合いません。拡張子を変えるか、--format を外してください。`,
  standing: (names, more) =>
    `今回は作られず、以前の実行のあとに変更されているため、そのまま残しました: ${listed(names, more)}`,
  cannotWrite: (file, why) => `${file} に書けません: ${why}`,
  cannotWriteOutput: (why) => `出力を書けません: ${why}`,
  fileExists: 'すでにあります（--force で置き換えます）',
  outIsFile: 'ファイルです。--out にはフォルダーを指定してください',
  outIsFolder: 'フォルダーです。ここの --out にはファイルを指定してください',
  outIsOddName: 'ファイル名に使えない文字が入っています',
  nothingReplaced: (why) => `${why}（何も置き換えていません）`,
};
