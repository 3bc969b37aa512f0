import type { Locale } from '../../../model/scenario.js';

/** Behind the state of a rule that sampling error could turn. */
export const MAY_TURN = '~';

/** What page one asks and answers. Figures come in as finished text. */
export interface DecisionWords {
  readonly questions: {
    readonly decide: string;
    readonly worst: string;
    readonly back: string;
    readonly spillover: string;
    readonly change: string;
    readonly targets: string;
  };
  readonly lens: string;
  readonly rule: string;
  readonly valueAndMargin: (lens: string) => string;
  readonly more: (count: number) => string;
  readonly mayTurn: string;
  readonly initiative: string;
  readonly from: string;
  /** The median start of an initiative that waits for a condition. */
  readonly about: (month: string) => string;
  readonly meanCost: string;
  readonly highCost: string;
  readonly otherInitiatives: (count: number) => string;
  readonly team: string;
  readonly totalCost: string;
  readonly costNote: (lens: string) => string;
  readonly deepest: string;
  readonly peak: string;
  readonly backBy: (share: string) => string;
  readonly notRecovered: string;
  readonly curve: string;
  readonly curveNote: (lens: string) => string;
  readonly curveOneLens: string;
  readonly worth: string;
  readonly spilloverPart: string;
  readonly reliance: {
    readonly none: string;
    readonly share: (share: string) => string;
    readonly all: string;
    readonly unknown: string;
  };
  readonly largest: string;
  readonly flips: string;
  readonly noFlips: string;
  readonly marginsOnly: string;
  readonly again: (share: string) => string;
  readonly odds: string;
  readonly target: string;
  readonly company: string;
  readonly byYear: string;
  readonly companyNote: (profit: string, lens: string) => string;
  readonly revenue: string;
  readonly profit: Readonly<Record<'13' | '14', string>>;
  /** The same above a column. */
  readonly profitHead: Readonly<Record<'13' | '14', string>>;
  readonly mrr: string;
  readonly ratio: string;
  readonly without: string;
  readonly with: string;
  readonly difference: string;
}

const en: DecisionWords = {
  questions: {
    decide: 'What do we decide?',
    worst: 'What does it cost at the worst?',
    back: 'When is it back, and with what odds?',
    spillover: 'What do we rely on that is spillover?',
    change: 'What would change the verdict?',
    targets: 'Targets and their odds',
  },
  lens: 'Lens',
  rule: 'Rule',
  valueAndMargin: (lens) => `${lens}: value and margin`,
  more: (count) => `${count} more in section 1.`,
  mayTurn: `${MAY_TURN} sampling error could turn this rule.`,
  initiative: 'Initiative',
  from: 'From',
  about: (month) => `c. ${month}`,
  meanCost: 'Mean',
  highCost: 'P95',
  otherInitiatives: (count) => `${count} more`,
  team: 'Team beyond the baseline',
  totalCost: 'Cost of the program',
  costNote: (lens) => `Cost to the horizon, each for itself, ${lens.toLowerCase()} lens. P95 does not add up.`,
  deepest: 'deepest in',
  peak: 'Peak deficit',
  backBy: (share) => `${share} of trials by`,
  notRecovered: 'not recovered',
  curve: 'Cumulative cash, with minus without',
  curveNote: (lens) =>
    `Lines: median. Band: 80% in each month, ${lens.toLowerCase()} lens. ◆ half of the trials have paid back. ▼ peak deficit (median).`,
  curveOneLens: 'Strict and broad',
  worth: 'Net present value, mean',
  spilloverPart: 'Spillovers',
  reliance: {
    none: 'Nothing: no spillover acts.',
    share: (share) => `${share} of the broad value is spillover.`,
    all: 'All of it: without spillovers the value is negative.',
    unknown: 'There is no positive value with spillovers that a share could be taken of.',
  },
  largest: 'Largest spillovers, mean',
  flips: 'The nearest values at which it flips:',
  noFlips: 'No single main input flips the verdict within its range.',
  marginsOnly: 'See the margins of the rules above.',
  again: (share) => `Resampled, the verdict is the same in ${share} of cases.`,
  odds: 'Odds',
  target: 'Target',
  company: 'The company with and without the program',
  byYear: 'By fiscal year, means',
  companyNote: (profit, lens) =>
    `With: ${lens.toLowerCase()} lens. Profit: ${profit}. MRR (list price) and ratio (trailing 12 months) at the end of the year. * partial year.`,
  revenue: 'Revenue',
  profit: { '13': 'profit of the business (line 13)', '14': 'operating profit (line 14)' },
  profitHead: { '13': 'Profit', '14': 'Operating profit' },
  mrr: 'MRR',
  ratio: 'Indirect sales ratio',
  without: 'without',
  with: 'with',
  difference: 'diff.',
};

const ja: DecisionWords = {
  questions: {
    decide: '何を決めるか',
    worst: '最悪でいくらかかるか',
    back: 'いつ、どの確率で回収するか',
    spillover: '余波にどれだけ頼るか',
    change: '何が判定を変えるか',
    targets: '目標と達成確率',
  },
  lens: '見方',
  rule: 'ルール',
  valueAndMargin: (lens) => `${lens}：値と余裕`,
  more: (count) => `ほか${count}件は1章。`,
  mayTurn: `${MAY_TURN}は抽出誤差で変わりうるルール。`,
  initiative: '施策',
  from: '開始',
  about: (month) => `${month}ごろ`,
  meanCost: '平均',
  highCost: 'P95',
  otherInitiatives: (count) => `ほか${count}件`,
  team: 'チーム（増分）',
  totalCost: 'プログラムの費用',
  costNote: (lens) => `期間末までの費用（それぞれ単独、${lens}）。P95は合計しても一致しない。`,
  deepest: '最深',
  peak: '最大累積損失',
  backBy: (share) => `試行の${share}が回収`,
  notRecovered: '未回収',
  curve: '累積損益（現金、あり − なし）',
  curveNote: (lens) => `線は中央値、帯は各月での80%（${lens}）。◆は試行の半数が回収、▼は最大累積損失（中央値）。`,
  curveOneLens: '余波なし・込み',
  worth: '正味現在価値（平均）',
  spilloverPart: '余波',
  reliance: {
    none: '頼っていない（働く余波がない）。',
    share: (share) => `余波込みの価値の${share}が余波。`,
    all: 'すべて：余波がなければ価値はマイナス。',
    unknown: '余波込みの価値がプラスでないため、割合は出せない。',
  },
  largest: '大きい余波（平均）',
  flips: '判定が変わる値を近い順に示す。',
  noFlips: '調べた範囲では、主な前提をひとつだけ動かしても判定は変わらない。',
  marginsOnly: '上のルールの余裕を参照。',
  again: (share) => `試行を引き直しても同じ判定になる割合：${share}。`,
  odds: '達成確率',
  target: '目標',
  company: '会社の数字：プログラムのあり・なし・差',
  byYear: '年度別、平均',
  companyNote: (profit, lens) =>
    `「あり」は${lens}。利益は${profit}。MRR（上代）と間販比率（直近12か月）は年度末。*は12か月に満たない年度。`,
  revenue: '売上高',
  profit: { '13': '事業利益（13行）', '14': '営業利益（14行）' },
  profitHead: { '13': '事業利益', '14': '営業利益' },
  mrr: 'MRR',
  ratio: '間販比率',
  without: 'なし',
  with: 'あり',
  difference: '差',
};

export const decisionWords = (locale: Locale): DecisionWords => (locale === 'ja' ? ja : en);
