import type { programCharts as en, When } from '../en/program-charts.js';

const when = ({ month, calendar }: When): string =>
  calendar === null ? `${month}か月目` : `${calendar}（${month}か月目）`;

/** The lens of a claim; nothing when the lenses agree. */
const inBrackets = (lens: string): string => (lens === '' ? '' : `（${lens}）`);

/** `<1%` as it is said in a sentence. */
const said = (share: string): string =>
  share.startsWith('<') ? `${share.slice(1)}未満` : share.startsWith('>') ? `${share.slice(1)}超` : share;

export const programCharts: typeof en = {
  payback: {
    reached: (at, lens) => `プログラムの投資は50%の確率で${when(at)}までに回収できる${inBrackets(lens)}`,
    certain: (at, lens) => `プログラムの投資は${when(at)}に回収できる${inBrackets(lens)}`,
    nobody: (horizon, lens) => `プログラムの投資は${horizon}か月以内には回収できない${inBrackets(lens)}`,
    notReached: (horizon, share, lens) =>
      `${horizon}か月以内に投資を回収できる試行は半分に満たない：${said(share)}${inBrackets(lens)}`,
    selfFunding: (share, lens) => `持ち出しなし：試行の${share}で累積損益が一度もマイナスにならない${inBrackets(lens)}`,
    noDifference: '差なし：プログラムの有無で累積損益は変わらない',
    subtitle: 'プログラムの累積損益（現金、あり − なし）。',
    paths: '細い線は個々の試行の例。',
    axis: (unit) => `累積損益（${unit}、現金）`,
    deepest: (median, p95, unit) => `▼最大累積損失 中央値${median}、P95 ${p95}（${unit}）`,
    markCertain: (at) => `◆回収：${when(at)}`,
    deepestCertain: (value, unit) => `▼最大累積損失 ${value}（${unit}）`,
    mark: (at) => `◆50%が回収：${when(at)}`,
    describe: (p) =>
      `${p.lens}：期末の累積損益は中央値${p.median}（各月の80%の帯は${p.low}から${p.high}）。50%の回収は${p.by50}、未回収${p.notRecovered}、最大累積損失の中央値${p.deepest}。`,
    never: '期間内に届かない',
    byMonth: when,
  },
  odds: {
    title: (share, horizon, lens) =>
      `プログラムは${horizon}か月以内に${said(share)}の確率で投資を回収する${inBrackets(lens)}`,
    subtitle:
      '各月までに回収し終えた試行の割合（累積損益が0以上に戻り、期末までそのまま）。施策はそれぞれの開始月から数える。',
    declaredMark: '◆は宣言した回収期限と、その月までに回収した割合。',
    xTitle: '開始からの月数',
    yTitle: '回収済みの試行の割合',
    notRecovered: (share) => `未回収 ${share}`,
    selfFunding: (share) => `持ち出しなし ${share}`,
    noDifference: (share) => `差なし ${share}`,
    declared: (months, share) => `◆${months}か月で${share}`,
    declaredBeyond: (months) => `期限${months}か月は期間外`,
  },
  ratio: {
    title: (month, all, none, lens) =>
      `間販比率の中央値は${month}に${all}${inBrackets(lens)}${none === null ? '' : `、プログラムなしでは${none}`}`,
    undefinedTitle: '間販比率は定義できない（売上がない）',
    subtitle: (basis) => `間販比率（${basis}、直近12か月の合計）。`,
    undefinedNote: (trials) => `売上0の試行（最大${trials}件）は平均に入れない。`,
    targetNote: '◆は目標と達成確率。',
    axis: (basis) => `間販比率（${basis}）`,
    target: (label, comparison, value, by) =>
      `${label}：${value}${comparison === 'atLeast' ? '以上' : '以下'}（${by}）`,
    targetOdds: (strict, broad) => `達成 ${strict}（余波なし）、${broad}（余波込み）`,
    oddsEqual: (both) => `達成 ${both}`,
    otherBasis: (basis) => `基準は${basis}`,
  },
  revenue: {
    title: (month, total, share) =>
      `純売上は${month}に月${total}（平均）${share === null ? '' : `、うち間接販売が${share}`}`,
    nothing: '純売上の系列がない',
    subtitle:
      '純売上（経常、商流別の月次平均。平均なので積み上げて合計できる）。ばらつきは間販比率と累積損益の図に示す。',
    axis: (unit) => `月間純売上（${unit}、平均）`,
    withoutTotal: '合計（プログラムなし）',
  },
  profit: {
    positiveFrom: (year, lens) => `事業利益への効果は${year}から平均でプラスが続く${inBrackets(lens)}`,
    positiveAlways: (lens) => `事業利益への効果はすべての年度で平均プラス${inBrackets(lens)}`,
    negativeAtEnd: (lens) => `事業利益への効果は最終年度も平均でプラスにならない${inBrackets(lens)}`,
    noDifference: '差なし：プログラムの有無で利益は変わらない',
    subtitle:
      '年度ごとの差（あり − なし、発生主義）。棒は平均、ひげはその年度の80%（P10–P90）。ひげは足し合わせられない。',
    partial: (years) => `*は12か月に満たない年度（${years}）。`,
    contribution: 'パートナー事業の貢献利益',
    business: '事業利益（直販を含む）',
  },
};
