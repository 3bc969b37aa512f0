import type { commands as en } from '../en/commands.js';

export const commands: typeof en = {
  run: {
    about: 'シナリオを試算し、結果を表示して報告書・表・グラフを書き出す',
    examples: [
      '例:',
      '  yoha run plan.yaml --out out/plan',
      '  yoha run plan.yaml --out out/plan --trials 20000 --seed board-2026',
      '  yoha run plan.yaml --set initiatives.bank.start=2027-04 --set "segments.dealers.winRate=15% to 25%"',
      '  yoha run plan.yaml --json | jq .verdict.outcome',
    ].join('\n'),
    out: 'report.html・summary.json・CSV・グラフの書き出し先（省略すると書き出さない）',
    format: 'html（既定）または pdf。pdf は Chromium・Chrome・Edge を使って report.pdf も書き出す',
    series: '施策をひとつ除いた試算も含め、すべてを series.csv に書く',
    maxCells: 'セル数（試行 × 月 × 試算 × 項目）がこれを超える計算を断る。既定は 200 億',
    precision: 'この値がこの精度（95%）になるまで試行を増やす。例 "P(payback <= 48) ± 0.5pp"、"mean(npv) ± 2%"',
    analyses: '行う分析をコンマ区切りで: all (既定)、none、または分析の名前',
    unknownAnalysis: (name, names) =>
      `--analyses: 「${name}」という分析はありません。all、none、${names} から選んでください。`,
    precisionForm: (written) =>
      `--precision: 「${written}」を読めません。判定ルールの値と精度を書いてください。例 "P(payback <= 48) ± 0.5pp"、"mean(npv) ± 2%"`,
    precisionReached: (wanted, halfWidth, trials, enough) =>
      `${wanted}: ${enough ? '達成' : '未達'}。試行 ${trials} 回で ± ${halfWidth}`,
  },
  check: {
    about: 'シナリオを読んで検査し、中央ケースのボトルネックを挙げる（試算はしない）',
    examples: [
      '例:',
      '  yoha check plan.yaml',
      '  yoha check plan.yaml --set direct.churn=2% --strict',
      '  yoha check scenarios/*.yaml',
    ].join('\n'),
    files: 'シナリオ（.yaml、.yml、.json）',
    json: '問題点を JSON で表示する',
    checked: (file, ok, problems) =>
      `${file}: ${ok ? '問題なし' : '誤りがあります'}${problems === '' ? '' : `（${problems}）`}`,
  },
  explain: {
    about: 'シナリオの式を、中央ケースの数値と一緒に表示する',
    examples: ['例:', '  yoha explain plan.yaml', '  yoha explain plan.yaml wins.web-agencies profit'].join('\n'),
    series: '系列の名前（省略するとすべて）',
    centralCase:
      '中央ケース: 入力はすべて中央値、起きるか起きないかは確率50%以上で「起きる」、件数は期待値。\n' +
      '試行の平均とは一致しません。平均がある系列には並べて示します。',
    month: '月',
    central: '中央ケース',
    mean: '試行の平均',
    gap: '差',
  },
  chart: {
    about: 'シナリオの図を1枚描く。名前を省くと図の一覧を出す',
    name: '図の名前。省略時は一覧を出す',
    format: 'vl（データ入りの Vega-Lite）、svg、png（2倍の大きさ）。省略時は --out の拡張子に従い、なければ svg',
    out: '書き出すファイル。省略時は標準出力',
    examples: [
      '例:',
      '  yoha chart plan.yaml                                     図の名前の一覧',
      '  yoha chart plan.yaml payback-curve --out payback.png     スライド用',
      '  yoha chart plan.yaml tornado > tornado.svg',
      '  yoha chart plan.yaml ledger --format vl --locale ja      Vega-Lite のエディター用（日本語）',
    ].join('\n'),
    unknown: (name, hint, names) =>
      `「${name}」という図はありません。${hint === null ? `${names} から選んでください。` : `${hint} のことですか。`}`,
    empty: (name) => `${name}: このシナリオには、この図に描くものがありません。`,
    pngOnTerminal:
      'PNG は端末に表示できません。--out ファイル を付けるか、出力をファイルやプログラムに渡してください。',
  },
  flip: {
    about: '試行を引き直しても同じ判定になる割合と、主な前提がどの値になると判定が変わるかを調べる',
    examples: ['例:', '  yoha flip plan.yaml', '  yoha flip plan.yaml --json'].join('\n'),
    noDecision:
      'シナリオに判定基準がありません。decision: { go: […], noGo: […] } を書いてください（docs/scenario.md）。',
  },
  seek: {
    about: '基準を満たすために、ある値がいくつであればよいかを求める',
    vary: '動かす値のパス（--set と同じ）。例: assumptions.winRate',
    until: '判定基準と同じ書き方の条件。例: "P(payback <= 48) >= 60%"',
    between: '探す範囲（省略すると、幅のある値は P0.1–P99.9、定数は5分の1〜5倍）',
    examples: [
      '例:',
      '  yoha seek plan.yaml --vary assumptions.winRate --until "P(payback <= 48) >= 60%"',
      '  yoha seek plan.yaml --vary initiatives.seminar.cost.monthly --until "P5(npv) > 0" --between 0 1_000_000',
    ].join('\n'),
    missing: (option) => `yoha seek には ${option} が必要です。'yoha seek --help' で説明を表示します。`,
    unknownPath: (path, hint) =>
      `--vary: シナリオの ${path} に数値はありません。${hint === '' ? 'yoha explain で式の入力を一覧できます。' : `${hint} ではありませんか。`}`,
    noRange: (path, text) =>
      `--vary: ${path} は${text === '' ? 'シナリオに書かれていない' : ` ${text} な`}ので範囲が決まりません。--between で指定してください。例: --between 0 100`,
    rangeForm: (written) =>
      `--between: "${written}" を読めません。値と同じ単位の数を小さい順に2つ書いてください。例: --between 10% 40%`,
    rangeBounds: (path, min, max) =>
      `--between: ${path} は ${min} から ${max} までの値です。その中の範囲を指定してください。`,
    title: (label, rule, from, to) => `${rule} となる ${label}（${from} から ${to} まで）`,
    now: (written, value, interval, holds) =>
      `現状（${written}）：${value}${interval}。基準を${holds ? '満たす' : '満たさない'}。`,
    found: (label, value, interval, holds) =>
      `${label} が ${value}${interval} ${holds === 'above' ? '以上' : '以下'}で基準を満たす。`,
    none: (holds) => `範囲内にない：範囲のどこでも基準を${holds ? '満たす' : '満たさない'}。`,
    end: (at, value, interval) => `${at} のとき：${value}${interval}`,
    trials: (search, all) =>
      search === all ? `${all}試行。すべて同じ乱数。` : `${search}試行で探し、${all}試行で求め直した。すべて同じ乱数。`,
    roughly: (trials) => `（${trials}試行での値。全試行ではこの区間の外になる）`,
    open: '範囲外',
    fallback: '既定値',
  },
  ledger: {
    about: 'プログラムの価値の出どころ（施策、施策どうしの余波、貢献配分）を余波台帳として表示する',
    out: 'ledger.json・ledger.csv・台帳の図を書き出すフォルダー。省略時は何も書き出さない',
    json: '文章の代わりに ledger.json を表示する',
    examples: [
      '例:',
      '  yoha ledger plan.yaml',
      '  yoha ledger plan.yaml --out out/ledger --trials 8192',
      "  yoha ledger plan.yaml --json | jq '.initiatives[] | {id, credit: .credit.mean}'",
    ].join('\n'),
  },
  sensitivity: {
    about: '結果を左右する前提を表示する（ばらつきの内訳、偶然の割合、前提ごとの振れ幅）',
    out: 'sensitivity.json・sensitivity.csv・図を書き出すフォルダー。省略時は何も書き出さない',
    json: '文章の代わりに sensitivity.json を表示する',
    examples: [
      '例:',
      '  yoha sensitivity plan.yaml',
      '  yoha sensitivity plan.yaml --out out/sensitivity --trials 8192',
      "  yoha sensitivity plan.yaml --json | jq '.inputs[] | {label, first: .effects[0].first}'",
    ].join('\n'),
  },
  learn: {
    about: '決裁の前に調べることを表示する（前提を知る価値、書かれた確認の費用と遅れを引いた価値）',
    out: 'information.json・information.csv を書き出すフォルダー。省略時は何も書き出さない',
    json: '文章の代わりに information.json を表示する',
    examples: [
      '例:',
      '  yoha learn plan.yaml',
      '  yoha learn plan.yaml --trials 8192 --out out/learn',
      "  yoha learn plan.yaml --json | jq '.checks[] | {name, net: .net.value, worth}'",
    ].join('\n'),
  },
  trial: {
    about: '1本の試行を、そこで引かれた値とともに月ごとに表示する',
    which: '試行番号（1から）、または worst（下位5%）・median（中央）・luckiest（最も幸運）。正味現在価値の順',
    series: '表示する系列の名前。省略時は現金収支（あり・なし・差・累積差）',
    examples: [
      '例:',
      '  yoha trial plan.yaml median',
      '  yoha trial plan.yaml 731',
      '  yoha trial plan.yaml worst partners wins.indirect revenue.indirect',
    ].join('\n'),
    title: (trial, trials, lens) => `試行 ${trial} / ${trials}（${lens}）`,
    chance: '成否',
    succeeded: '成功',
    failed: '失敗',
    drawn: '引かれた値',
    perMonth: '計算式で使う単位: 月あたり、月数は整数',
    month: '月',
    columns: { with: 'あり', without: 'なし', difference: '差', cumulative: '累積' },
    byMonth: (unit) => `月次の現金収支（単位: ${unit}）`,
    unknownTrial: (written, trials) =>
      `試行「${written}」はありません。1 から ${trials} までの番号、または worst・median・luckiest を書いてください。`,
  },
  brief: {
    about: '稟議の一枚を書き出す: 便益・費用・リスク・柔軟性',
    out: '書き出すファイル（.md、.html、.pdf）。省略すると Markdown を表示する',
    format: 'md・html・pdf。省略すると --out の拡張子、それもなければ md',
    against: '同じ乱数で並べる代替案のシナリオ',
    analyses: 'all（既定）または none（速いが、判定を覆すものと先に調べることを省く）',
    examples: [
      '例:',
      '  yoha brief plan.yaml                                     Markdown（チャットや Wiki に貼る）',
      '  yoha brief plan.yaml --out plan.pdf                      A4 一枚（Chromium・Chrome・Edge で印刷）',
      '  yoha brief plan.yaml --out plan.html --locale en',
      '  yoha brief plan.yaml --against smaller.yaml later.yaml',
    ].join('\n'),
  },
  compare: {
    about: 'シナリオを同じ乱数で比べる: どちらが良いか、何が違うか、違いごとにいくら動いたか',
    first: '比較の元になるシナリオ。ファイル@リビジョン で git から読む',
    others: '比べるシナリオ（1つ以上）。extends で書いた案や ファイル@リビジョン も使える',
    out: 'compare.html・compare.json・CSV の表・グラフを書き出すフォルダー。省略時は書き出さない',
    format: '表示の形。text（既定）または markdown（プルリクエストのコメント用）',
    twoForms: '--json はデータ、--format は人が読む形です。どちらか一方にしてください。',
    examples: [
      '例:',
      '  yoha compare plan.yaml plan-cautious.yaml --out out/compare',
      '  yoha compare plan.yaml@HEAD~1 plan.yaml',
      '  yoha compare plan.yaml@origin/main plan.yaml --format markdown > comment.md',
      '  yoha compare a.yaml b.yaml c.yaml --json | jq ".comparisons[].npv"',
    ].join('\n'),
    revision: {
      'no-git': (written) =>
        `${written} はリビジョンを指していますが、git がありません。git を入れるか、以前のファイルを別名で保存してください。`,
      'no-repository': (written, file) =>
        `${written} はリビジョンを指していますが、${file} は git のリポジトリーの中にありません。2つのファイルを比べてください。`,
      'no-revision': (written, revision) =>
        `${written}: リビジョン ${revision} がありません。git log --oneline で一覧できます（HEAD~1 は1つ前です）。`,
      'no-file': (written, file) =>
        `${written}: そのリビジョンに ${file} はありません。git log --oneline -- ${file} で、あるものを一覧できます。`,
    },
    currencies: (first, its, other, own) =>
      `${first} は ${its}、${other} は ${own} です。通貨の違う金額は比べられません。どちらかにそろえてください。`,
  },
  init: {
    about: '注釈つきのひな形シナリオを書き出す',
    examples: [
      '例:',
      '  yoha init keikaku.yaml                  いくつかの質問に答えて書き出す（端末で）',
      '  yoha init keikaku.yaml --yes            注釈つきのひな形をそのまま',
      '  yoha init plan.yaml --locale en         英語で',
    ].join('\n'),
    file: '書き出すファイル',
    force: 'ファイルがあれば置き換える',
    yes: '質問せずにひな形をそのまま書き出す',
    notYaml: (file) => `yoha init は YAML を書きます。${file} の拡張子を .yaml か .yml にしてください。`,
    initialised: (file, schema, fresh) =>
      `${file}${fresh ? ` と ${schema} ` : ' '}を書き出しました。${fresh ? '' : `${schema} はすでにあるので、そのままです。`}YAML 対応のエディターは、入力中にこのスキーマと照らし合わせます。次は:\n  yoha check ${file}\n  yoha run ${file} --out out\n数値にはすべて「仮定」または出典を付けてあります。自社の値に置き換えてください。\n`,
  },
  schema: {
    about: 'シナリオの JSON Schema を表示する（エディター用）',
    examples: ['例:', '  yoha schema > scenario.schema.json'].join('\n'),
  },
  selftest: {
    about: 'このパソコンで Yoha が定められたとおりの数値を出すことを確かめる（ファイルの読み書きはしない）',
    examples: '例:\n  yoha selftest',
    claims: {
      vectors: '乱数: 公開されている Philox4x32-10 の答えと一致',
      functions: '関数・分布・件数の抽出: 定められた値とビット単位で一致',
      kernel: '高速な計算と素直な計算が、ひな形のすべての数値で一致',
      series: 'ひな形の主な 7 系列（全ケース）の SHA-256 が定められた値と一致',
      threads: '2 スレッドでも 1 スレッドと同じバイト列',
      payback: '手計算: 費用 60,000、毎月 10,000 ずつ増えるセミナーは 3か月目に回収',
      npv: '手計算: そのセミナーの NPV（年率 8%）',
      ratio: '手計算: その 12か月目の間販比率、112 分の 12',
      churn: '手計算: 解約率 2% の顧客 1,000 社は、1年後に 1,000 × 0.98^12 社',
      sbg: '手計算: 契約後1年、継続率 sBG(0.668, 3.806) の顧客 1,000 社の1年後',
    },
    passed: '合格',
    failed: '不合格',
    found: (found, expected) => `結果 ${found}、期待 ${expected}`,
    result: (passed, failed) => `合格 ${passed}、不合格 ${failed}`,
    cure: 'このパソコンの数値は、ほかの結果と比べられません。以上の行と Node.js のバージョンを添えてお知らせください。',
  },
};
