import type { Locale } from '../../model/scenario.js';

/** What is said of files to write. */
interface OutputWords {
  /** The path of --out is a file that is read. */
  readonly isInput: (input: string) => string;
  /** An output of a folder, or the one file of --out (null), would replace a file that is read. */
  readonly replacesInput: (output: string | null, input: string) => string;
  readonly foreign: (names: readonly string[]) => string;
  readonly changed: (names: readonly string[]) => string;
  readonly busy: (lock: string) => string;
  readonly halfReplaced: (why: string) => string;
  readonly looksLikeFile: (out: string) => string;
  /** It leads to the root folder, or into one that the system keeps for itself. */
  readonly systemPlace: (out: string, place: string) => string;
  readonly unknownEnding: (out: string, endings: readonly string[]) => string;
  readonly otherEnding: (out: string, format: string) => string;
  /** Earlier outputs that are not made any more and were changed by somebody. */
  readonly standing: (names: readonly string[]) => string;
}

const MOST = 3;

const listEn = (names: readonly string[]): string =>
  names.length > MOST
    ? `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`
    : names.join(', ').replace(/, ([^,]*)$/, ' and $1');

const listJa = (names: readonly string[]): string =>
  `${names.slice(0, MOST).join('、')}${names.length > MOST ? ` ほか ${names.length - MOST} 件` : ''}`;

const them = (names: readonly string[]): string => (names.length === 1 ? 'it' : 'them');

const en: OutputWords = {
  isInput: (input) => `it is ${input}, which this command reads; name another folder with --out`,
  replacesInput: (output, input) =>
    output === null
      ? `it would replace ${input}, which this command reads; name another file with --out`
      : `the output ${output} would replace ${input}, which this command reads; name another folder with --out`,
  foreign: (names) =>
    `it holds ${listEn(names)}, which Yoha has no record (.yoha.json) of having written; move ${them(names)} away, or name another folder with --out`,
  changed: (names) =>
    `${listEn(names)} in it ${names.length === 1 ? 'was' : 'were'} changed after Yoha had written ${them(names)}; move or rename ${them(names)}, or name another folder with --out`,
  busy: (lock) => `another run is writing there; try again when it has ended. If none is, remove ${lock}`,
  halfReplaced: (why) => `${why}, and not every old file could be put back; the next run into it repairs that`,
  looksLikeFile: (out) => `--out takes a folder, and ${out} looks like a file. Leave the ending out.`,
  systemPlace: (out, place) =>
    `--out ${out} leads to ${place}, which belongs to the system. Name a folder of your own.`,
  unknownEnding: (out, endings) =>
    `--out: the ending of ${out} names no format. Write ${endings.join(', ').replace(/, ([^,]*)$/, ' or $1')}, or add --format.`,
  otherEnding: (out, format) =>
    `--format ${format} does not fit the ending of ${out}. Change the ending, or leave --format out.`,
  standing: (names) =>
    `Not made this time, and left as ${names.length === 1 ? 'it is, for it was' : 'they are, for they were'} changed since an earlier run: ${listEn(names)}`,
};

const ja: OutputWords = {
  isInput: (input) => `このコマンドが読む ${input} そのものです。--out に別のフォルダーを指定してください`,
  replacesInput: (output, input) =>
    output === null
      ? `このコマンドが読む ${input} を上書きしてしまいます。--out に別のファイル名を指定してください`
      : `書き出す ${output} が、このコマンドが読む ${input} を上書きしてしまいます。--out に別のフォルダーを指定してください`,
  foreign: (names) =>
    `Yoha が書いた記録（.yoha.json）のないファイルがあります（${listJa(names)}）。移動するか、--out に別のフォルダーを指定してください`,
  changed: (names) =>
    `Yoha が書いたあとに変更されたファイルがあります（${listJa(names)}）。移動するか名前を変えるか、--out に別のフォルダーを指定してください`,
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
  standing: (names) => `今回は作られず、以前の実行のあとに変更されているため、そのまま残しました: ${listJa(names)}`,
};

export const outputWords = (locale: Locale): OutputWords => (locale === 'ja' ? ja : en);
