import { significant } from '../figures/significant.js';
import { visible, visiblePath } from '../diagnostics/visible.js';
import type { IssueCount, Words } from './words.js';

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

const counted = ({ error, warning }: IssueCount): string =>
  [error > 0 ? `エラー ${error} 件` : '', warning > 0 ? `警告 ${warning} 件` : ''].filter(Boolean).join('、');

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.max(1, Math.round(seconds))} 秒` : `${Math.round(seconds / 60)} 分`;

const titles: Readonly<Record<string, string>> = {
  'Usage:': '使い方:',
  'Arguments:': '引数:',
  'Options:': 'オプション:',
  'Commands:': 'コマンド:',
};

export const wordsJa: Words = {
  about:
    'パートナービジネスへの投資を、テキストのシナリオから試算します。投資回収期間・余波・間販比率・損益と、\n' +
    'ファイルに書いた基準による判定を出します。同じ入力からは、いつも同じバイト列が出ます。',
  usage: '<コマンド> [オプション]',
  helpTitle: (english) => titles[english] ?? english,
  commands: {
    run: 'シナリオを試算し、結果を表示して報告書・表・グラフを書き出す',
    check: 'シナリオを読んで検査し、中央ケースのボトルネックを挙げる（試算はしない）',
    explain: 'シナリオの式を、中央ケースの数値と一緒に表示する',
    init: '注釈つきのひな形シナリオを書き出す',
    schema: 'シナリオの JSON Schema を表示する（エディター用）',
  },
  arguments: {
    file: 'シナリオ（.yaml、.yml、.json）',
    files: 'シナリオ（.yaml、.yml、.json）',
    newFile: '書き出すファイル',
    series: '系列の名前（省略するとすべて）',
  },
  options: {
    version: 'バージョンを表示する',
    help: 'この説明を表示する',
    out: 'report.html・summary.json・CSV・グラフの書き出し先（省略すると書き出さない）',
    trials: '試行回数（ファイルの値の代わり）',
    seed: '乱数のシード（ファイルの値の代わり）',
    set: '値をひとつ変える。例: direct.churn=1%（繰り返し可）',
    locale: '表示と報告書の言語',
    json: '文章の代わりに summary.json を表示する',
    checkJson: '問題点を JSON で表示する',
    quiet: '問題点のほかは何も表示しない',
    strict: '警告もエラーとして扱う',
    series: '施策をひとつ除いた試算も含め、すべてを series.csv に書く',
    maxCells: 'セル数（試行 × 月 × 試算 × 項目）がこれを超える計算を断る。既定は 200 億',
    precision: 'この値がこの精度（95%）になるまで試行を増やす。例 "P(payback <= 48) ± 0.5pp"、"mean(npv) ± 2%"',
    workers: 'スレッド数。既定はコア数（最大 4）。結果はこの数に左右されない',
    analyses: '行う分析をコンマ区切りで: all (既定)、none、または分析の名前',
    force: 'ファイルがあれば置き換える',
    yes: '質問せずにひな形をそのまま書き出す',
  },
  examples: {
    all: [
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
    run: [
      '例:',
      '  yoha run plan.yaml --out out/plan',
      '  yoha run plan.yaml --out out/plan --trials 20000 --seed board-2026',
      '  yoha run plan.yaml --set initiatives.bank.start=2027-04 --set "segments.dealers.winRate=15% to 25%"',
      '  yoha run plan.yaml --json | jq .verdict.outcome',
    ].join('\n'),
    check: [
      '例:',
      '  yoha check plan.yaml',
      '  yoha check plan.yaml --set direct.churn=2% --strict',
      '  yoha check scenarios/*.yaml',
    ].join('\n'),
    explain: ['例:', '  yoha explain plan.yaml', '  yoha explain plan.yaml wins.web-agencies profit'].join('\n'),
    init: [
      '例:',
      '  yoha init keikaku.yaml                  いくつかの質問に答えて書き出す（端末で）',
      '  yoha init keikaku.yaml --yes            注釈つきのひな形をそのまま',
      '  yoha init plan.yaml --locale en         英語で',
    ].join('\n'),
    schema: ['例:', '  yoha schema > scenario.schema.json'].join('\n'),
  },

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
  cannotRead: (file, why) => `${visiblePath(file)} を読めません: ${why}`,
  cannotWrite: (file, why) => `${visiblePath(file)} に書けません: ${why}`,
  cannotWriteOutput: (why) => `出力を書けません: ${why}`,
  notYaml: (file) => `yoha init は YAML を書きます。${file} の拡張子を .yaml か .yml にしてください。`,
  fileExists: 'すでにあります（--force で置き換えます）',
  outIsFile: 'ファイルです。--out にはフォルダーを指定してください',
  outIsFolder: 'フォルダーです。ここの --out にはファイルを指定してください',
  outIsOddName: 'ファイル名に使えない文字が入っています',
  nothingReplaced: (why) => `${why}（何も置き換えていません）`,

  checked: (file, ok, count) => {
    const found = counted(count);
    return `${visible(file)}: ${ok ? '問題なし' : '誤りがあります'}${found === '' ? '' : `（${found}）`}`;
  },
  refused: (file, count) => `${visible(file)}: ${counted(count)}。試算していません`,
  unknownSeries: (names, hint) => `系列がありません: ${names}。${hint === '' ? '' : `${hint} のことですか？`}`,
  unknownAnalysis: (name, names) =>
    `--analyses: 「${name}」という分析はありません。all、none、${names} から選んでください。`,
  analysing: (at, of) => `意思決定の分析中${of === 1 ? '' : ` ${at}/${of}`} …`,
  centralCase:
    '中央ケース: 入力はすべて中央値、起きるか起きないかは確率50%以上で「起きる」、件数は期待値。\n' +
    '試行の平均とは一致しません。平均がある系列には並べて示します。',
  precisionForm: (written) =>
    `--precision: 「${written}」を読めません。判定ルールの値と精度を書いてください。例 "P(payback <= 48) ± 0.5pp"、"mean(npv) ± 2%"`,
  precisionReached: (wanted, halfWidth, trials, enough) =>
    `${wanted}: ${enough ? '達成' : '未達'}。試行 ${trials} 回で ± ${significant(halfWidth, 3)}`,
  initialised: (file, schema, fresh) =>
    `${file}${fresh ? ` と ${schema} ` : ' '}を書き出しました。${fresh ? '' : `${schema} はすでにあるので、そのままです。`}YAML 対応のエディターは、入力中にこのスキーマと照らし合わせます。次は:\n  yoha check ${file}\n  yoha run ${file} --out out\n数値にはすべて「仮定」または出典を付けてあります。自社の値に置き換えてください。\n`,
  progress: (percent, left) => `試算中 ${percent}%${left === null ? '' : `、残り約 ${duration(left)}`}`,
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
