import type { commandLine as en } from '../en/command-line.js';

const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'ファイルまたはフォルダーがありません',
  EISDIR: 'フォルダーです',
  ENOTDIR: 'パスの途中がファイルです',
  EACCES: '権限がありません',
  EPERM: '許可されていません',
  EROFS: '読み取り専用のファイルシステムです',
  EEXIST: 'すでにあります',
  ENOSPC: 'ディスクに空きがありません',
  EDQUOT: 'ディスクの割り当てを使い切りました',
  ENAMETOOLONG: '名前が長すぎます',
  ELOOP: 'シンボリックリンクが多すぎます',
  EFBIG: 'ファイルが大きくなりすぎます',
  EMFILE: '開いているファイルが多すぎます。上限（ulimit -n）を上げてください',
  EIO: '入出力エラーです',
  ENFILE: 'システム全体で開いているファイルが多すぎます',
  ENXIO: 'ファイルではなく、パイプ・ソケット・デバイスのどれかです',
  EXDEV: '一部が別のディスクにあります',
  EBUSY: '別のプログラムが使用中です',
  ENOEXEC: 'この環境で実行できるプログラムではありません',
  ENOTEMPTY: '中にファイルのあるフォルダーです',
};

const titles: Readonly<Record<string, string>> = {
  'Usage:': '使い方:',
  'Arguments:': '引数:',
  'Options:': 'オプション:',
  'Commands:': 'コマンド:',
};

export const commandLine: typeof en = {
  about:
    'パートナービジネスへの投資を、テキストのシナリオから試算します。投資回収期間・余波・間販比率・損益と、\n' +
    'ファイルに書いた基準による判定を出します。同じ入力からは、いつも同じバイト列が出ます。',
  usage: '<コマンド> [オプション]',
  helpTitle: (english) => titles[english] ?? english,
  file: 'シナリオ（.yaml、.yml、.json）',
  options: {
    version: 'バージョンを表示する',
    help: 'この説明を表示する',
    trials: '試行回数（ファイルの値の代わり）',
    seed: '乱数のシード（ファイルの値の代わり）',
    set: '値をひとつ変える。例: direct.churn=1%（繰り返し可）',
    locale: '表示と報告書の言語',
    json: '文章の代わりに summary.json を表示する',
    quiet: '問題点のほかは何も表示しない',
    strict: '警告もエラーとして扱う',
    workers: 'スレッド数。既定はコア数（最大 4）。結果はこの数に左右されない',
  },
  examples: [
    '例:',
    '  yoha init plan.yaml                                  注釈つきのひな形から始める',
    '  yoha check plan.yaml                                 ファイルの問題点をまとめて表示する',
    '  yoha run plan.yaml --out out                         結果を表示し、out/ に報告書と表を書き出す',
    '  yoha run plan.yaml --out out --set direct.churn=2%   もし解約率が2%なら',
    '  yoha explain plan.yaml profit indirectRatio          数値の出どころを見る',
    '  yoha run --help                                      コマンドごとの説明',
    '',
    '終了コード: 0 完了、2 シナリオまたは指定の誤り、3 ファイルまたは出力先、130/143 中断、1 Yoha の不具合',
  ].join('\n'),

  expectedSetting: 'path=value の形で書いてください。例: direct.churn=1%',
  expectedWholeNumber: '1以上の整数を書いてください。',
  expectedSeed: '数か文字列を書いてください。',
  expectedValue: '値が空です。',
  didYouMean: (names) => `${names} のことですか？ `,
  allowedChoices: (names) => `${names} から選んでください。`,
  usageError: (code, name, detail) => {
    const help = '「yoha --help」をご覧ください。';
    if (code === 'commander.unknownOption') return `オプション ${name} はありません。${detail}${help}`;
    if (code === 'commander.unknownCommand') return `コマンド ${name} はありません。${detail}${help}`;
    if (code === 'commander.missingArgument') return `引数 ${name} がありません。${help}`;
    if (code === 'commander.optionMissingArgument') return `オプション ${name} には値が要ります。${help}`;
    if (code === 'commander.excessArguments') return `引数が多すぎます。${help}`;
    if (code === 'commander.invalidArgument') return `${name}: ${detail}`;
    return `${detail} ${help}`;
  },

  systemError: (code) => systemErrors[code] ?? code,
  cannotRead: (file, why) => `${file} を読めません: ${why}`,

  problems: (errors, warnings) =>
    [errors > 0 ? `エラー ${errors} 件` : '', warnings > 0 ? `警告 ${warnings} 件` : ''].filter(Boolean).join('、'),
  refused: (file, problems) => `${file}: ${problems}。試算していません`,
  unknownSeries: (names, hint) => `系列がありません: ${names}。${hint === '' ? '' : `${hint} のことですか？`}`,
  analysing: (at, of) => `意思決定の分析中${of === 1 ? '' : ` ${at}/${of}`} …`,
  progress: (percent, left) => `試算中 ${percent}%${left === null ? '' : `、残り約 ${left}`}`,
  seconds: (count) => `${count} 秒`,
  minutes: (count) => `${count} 分`,
  drawing: 'グラフと報告書を作成中 …',
  overflow: (series, month) =>
    `数値が扱える範囲を超えました（${month} の ${series}）。大きすぎる growth、expansion、件数、金額や、0 で割る式がないか確認してください`,
  notDrawn: (codePoint, character, found) =>
    `「${found}」を描けません。レポートと図の書体に文字 ${codePoint} ${character} がありません。この文字を消すか、別の書き方にしてください。`,
  interrupted: '中断しました。何も書き出していません',
  bug: (message, version) =>
    `yoha: ファイルではなく Yoha ${version} の不具合です: ${message}\n` +
    'このシナリオを添えてお知らせください。YOHA_DEBUG=1 を付けると、添付していただく詳細を表示します。',
};
