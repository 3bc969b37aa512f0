/** Figures of a bottleneck as finished text; a month or a share that does not exist is empty. */
export interface BottleneckFigures {
  /** Share of the trials that it holds back, and of those that it does not. */
  readonly share: string;
  readonly other: string;
  readonly from: string;
  readonly lowest: string;
}

type BottleneckKind = 'start' | 'requires' | 'late' | 'phase' | 'stop' | 'coverage' | 'staffing' | 'pool' | 'capacity';

/** What holds the plan back, each behind the label of what it is about. */
export const bottlenecks = {
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
  } as Readonly<Record<BottleneckKind, (figures: BottleneckFigures) => string>>,
  /** What would ease it. */
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
  line: (finding: string, ease: string): string => `${finding}. Eased by ${ease}.`,
  more: (count: number): string => `${count} more in the notes on the run.`,
  what: 'What',
  share: 'Share of trials',
  from: 'First month (median)',
  most: 'Most often in',
  lowest: 'Lowest share (median)',
  easedBy: 'Eased by',
  note: 'Run with everything on. Medians: among the trials that it holds back.',
};
