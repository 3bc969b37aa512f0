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
  /** What would ease it; `from` is empty where there is no month. */
  readonly eases: Readonly<Record<BottleneckKind, (from: string) => string>>;
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

const since = (from: string): string => (from === '' ? '' : ` from ${from}`);

const en: BottleneckWords = {
  title: 'What holds the plan back',
  question: 'What holds the plan back?',
  kinds: {
    start: 'does not start',
    phase: 'phase not entered',
    stop: 'ended by its stop rule',
    coverage: 'coverage by managers below 100%',
    staffing: 'recruitment beyond the managers',
    pool: 'less than 10% of the pool left',
    capacity: 'over-booked',
  },
  findings: {
    start: ({ other }) => `starts in ${other} of trials`,
    phase: ({ other }) => `this phase is entered in ${other} of trials`,
    stop: ({ share, from }) => `ended by its stop rule in ${share} of trials, first in ${from} (median)`,
    coverage: ({ share, from, lowest }) =>
      `coverage by managers below 100% in ${share} of trials, from ${from}, lowest ${lowest} (medians)`,
    staffing: ({ share, from, lowest }) =>
      `more recruitment than managers can carry in ${share} of trials, from ${from}, lowest ${lowest} of it (medians)`,
    pool: ({ share, from }) => `less than 10% of the pool left in ${share} of trials, from ${from} (median)`,
    capacity: ({ share, from }) => `over-booked in ${share} of trials, first in ${from} (median)`,
  },
  eases: {
    start: () => 'an easier condition, or a date',
    phase: () => 'an easier end of the phase before',
    stop: () => 'a later look, or an easier condition',
    coverage: (from) => `more managers${since(from)}, or more partners per manager`,
    staffing: (from) => `more managers${since(from)}, or more contracts per manager`,
    pool: (from) => `a larger pool, or another segment${since(from)}`,
    capacity: () => 'more hours, or initiatives at other times',
  },
  line: (finding, ease) => `${finding}. Eased by ${ease}.`,
  more: (count) => `${count} more in the notes on the run.`,
  what: 'What',
  share: 'Share of trials',
  from: 'First month (median)',
  most: 'Most often in',
  lowest: 'Lowest share (median)',
  easedBy: 'Eased by',
  note: 'Run with everything on. First month: among the trials that it holds back.',
};

const beginning = (from: string): string => (from === '' ? '' : `${from}から`);

const ja: BottleneckWords = {
  title: '計画のボトルネック',
  question: '計画のボトルネックは何か',
  kinds: {
    start: '開始しない',
    phase: 'フェーズに入らない',
    stop: '撤退基準で終わる',
    coverage: '担当のカバー率が100%未満',
    staffing: '開拓の人手が不足',
    pool: '開拓先の残りが10%未満',
    capacity: '予定超過',
  },
  findings: {
    start: ({ other }) => `開始するのは試行の${other}`,
    phase: ({ other }) => `このフェーズに入るのは試行の${other}`,
    stop: ({ share, from }) => `試行の${share}で撤退基準により終わる（最初は${from}、中央値）`,
    coverage: ({ share, from, lowest }) =>
      `試行の${share}で担当のカバー率が100%を下回る（${from}から、最低${lowest}、いずれも中央値）`,
    staffing: ({ share, from, lowest }) =>
      `試行の${share}で開拓の人手が足りない（${from}から、対応できる割合は最低${lowest}、いずれも中央値）`,
    pool: ({ share, from }) => `試行の${share}で開拓先の残りが10%を下回る（${from}から、中央値）`,
    capacity: ({ share, from }) => `試行の${share}で予定が上限を超える（最初は${from}、中央値）`,
  },
  eases: {
    start: () => '条件を下げるか、日付で始める',
    phase: () => '前のフェーズを終える条件を下げる',
    stop: () => '確かめる時期を遅らせるか、条件を下げる',
    coverage: (from) => `${beginning(from)}パートナー営業を増やすか、1人あたりの担当社数を増やす`,
    staffing: (from) => `${beginning(from)}パートナー営業を増やすか、1人あたりの新規契約数を増やす`,
    pool: (from) => `開拓先を広げるか、${beginning(from)}別のセグメントを加える`,
    capacity: () => '時間を増やすか、施策の時期をずらす',
  },
  line: (finding, ease) => `${finding}。緩めるには：${ease}。`,
  more: (count) => `ほか${count}件は「計算上の注意」。`,
  what: '対象',
  share: '試行の割合',
  from: '最初の月（中央値）',
  most: '最も多い月',
  lowest: '最低の割合（中央値）',
  easedBy: '緩めるには',
  note: 'すべての施策を行う場合。最初の月は、該当する試行の中での中央値。',
};

export const bottleneckWords = (locale: Locale): BottleneckWords => (locale === 'ja' ? ja : en);
