import type { Locale } from '../../model/scenario.js';
import type { BottleneckKind } from '../../summary/bottlenecks/bottleneck-shape.js';

/** Figures of a bottleneck as finished text; a month or a share that does not exist is empty. */
export interface BottleneckFigures {
  /** Share of the trials that it holds back, and of those that it does not. */
  readonly share: string;
  readonly other: string;
  readonly from: string;
  readonly lowest: string;
}

/** What holds the plan back, in words: each behind the label of what it is about. */
export interface BottleneckWords {
  readonly title: string;
  readonly question: string;
  readonly kinds: Readonly<Record<BottleneckKind, string>>;
  readonly findings: Readonly<Record<BottleneckKind, (figures: BottleneckFigures) => string>>;
  /** What would ease it. */
  readonly eases: Readonly<Record<BottleneckKind, string>>;
  readonly line: (finding: string, ease: string) => string;
  readonly more: (count: number) => string;
  readonly what: string;
  readonly share: string;
  readonly from: string;
  readonly most: string;
  readonly lowest: string;
  readonly easedBy: string;
  readonly note: string;
}

const en: BottleneckWords = {
  title: 'What holds the plan back',
  question: 'What holds the plan back?',
  kinds: {
    start: 'does not start',
    requires: 'does not start',
    late: 'does not start',
    phase: 'phase not entered',
    stop: 'ended by its stop rule',
    coverage: 'coverage below 100%',
    staffing: 'recruitment understaffed',
    pool: 'less than 10% of the pool left',
    capacity: 'over-booked',
  },
  findings: {
    start: ({ other }) => `starts in ${other} of trials`,
    requires: ({ other }) => `starts in ${other} of trials`,
    late: () => 'cannot start within the horizon: its date, or that of what it requires, lies after it',
    phase: ({ other }) => `this phase is entered in ${other} of trials`,
    stop: ({ share, from }) => `ended by its stop rule in ${share} of trials, first in ${from} (median)`,
    coverage: ({ share, from, lowest }) =>
      `coverage below 100% in ${share} of trials, from ${from}, lowest ${lowest} (medians)`,
    staffing: ({ share, from, lowest }) =>
      `recruitment understaffed in ${share} of trials, from ${from}, lowest ${lowest} (medians)`,
    pool: ({ share, from }) => `less than 10% of the pool left in ${share} of trials, from ${from} (median)`,
    capacity: ({ share, from }) => `over-booked in ${share} of trials, first in ${from} (median)`,
  },
  eases: {
    start: 'an easier condition, or a date',
    requires: 'better odds of what it requires, or a start without it',
    late: 'an earlier date, or a longer horizon',
    phase: 'an easier end of the phase before',
    stop: 'a later look, or an easier condition',
    coverage: 'more managers by then, or more partners per manager',
    staffing: 'more managers by then, or more contracts per manager',
    pool: 'a larger pool, or another segment by then',
    capacity: 'more hours, or initiatives at other times',
  },
  line: (finding, ease) => `${finding}. Eased by ${ease}.`,
  more: (count) => `${count} more in the notes on the run.`,
  what: 'What',
  share: 'Share of trials',
  from: 'First month (median)',
  most: 'Most often in',
  lowest: 'Lowest share (median)',
  easedBy: 'Eased by',
  note: 'Run with everything on. Medians: among the trials that it holds back.',
};

const ja: BottleneckWords = {
  title: '計画のボトルネック',
  question: '計画のボトルネックは何か',
  kinds: {
    start: '開始しない',
    requires: '開始しない',
    late: '開始しない',
    phase: 'フェーズに入らない',
    stop: '撤退基準で終わる',
    coverage: 'カバー率が100%未満',
    staffing: '開拓の人手が不足',
    pool: '開拓先の残りが10%未満',
    capacity: '予定超過',
  },
  findings: {
    start: ({ other }) => `開始するのは試行の${other}`,
    requires: ({ other }) => `開始するのは試行の${other}`,
    late: () => '開始日、または前提の施策の開始日が計画期間のあとにあり、期間内には開始できない',
    phase: ({ other }) => `このフェーズに入るのは試行の${other}`,
    stop: ({ share, from }) => `試行の${share}で撤退基準により終わる（最初は${from}、中央値）`,
    coverage: ({ share, from, lowest }) =>
      `試行の${share}でカバー率が100%を下回る（${from}から、最低${lowest}、中央値）`,
    staffing: ({ share, from, lowest }) =>
      `試行の${share}で開拓の人手が足りない（${from}から、対応は最低${lowest}、中央値）`,
    pool: ({ share, from }) => `試行の${share}で開拓先の残りが10%を下回る（${from}から、中央値）`,
    capacity: ({ share, from }) => `試行の${share}で予定が上限を超える（最初は${from}、中央値）`,
  },
  eases: {
    start: '条件を下げるか、日付で始める',
    requires: '前提の施策の確度を上げるか、前提なしで始める',
    late: '開始日を早めるか、計画期間を延ばす',
    phase: '前のフェーズを終える条件を下げる',
    stop: '確かめる時期を遅らせるか、条件を下げる',
    coverage: 'それまでにパートナー営業を増やすか、1人あたりの担当社数を増やす',
    staffing: 'それまでにパートナー営業を増やすか、1人あたりの新規契約数を増やす',
    pool: 'それまでに開拓先を広げるか、別のセグメントを加える',
    capacity: '時間を増やすか、施策の時期をずらす',
  },
  line: (finding, ease) => `${finding}。緩めるには：${ease}。`,
  more: (count) => `ほか${count}件は「計算上の注意」。`,
  what: '対象',
  share: '試行の割合',
  from: '最初の月（中央値）',
  most: '最も多い月',
  lowest: '最低の割合（中央値）',
  easedBy: '緩めるには',
  note: 'すべての施策を行う場合。中央値は、該当する試行の中での値。',
};

export const bottleneckWords = (locale: Locale): BottleneckWords => (locale === 'ja' ? ja : en);
