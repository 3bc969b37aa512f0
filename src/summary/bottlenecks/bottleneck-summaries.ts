import type { Scenario } from '../../model/scenario.js';
import { formatMonth } from '../../model/time.js';
import { count, mapped } from '../column/column.js';
import type { Column } from '../column/column.js';
import type { Frame } from '../flow-summary.js';
import { columnIn } from '../gather/gathering.js';
import { odds } from '../odds.js';
import { spreadsOf } from '../pool/column-figures.js';
import { quantileOf, rankedOf } from '../quantile.js';
import type { RunFigures, Shortage } from '../run-figures.js';
import type { Odds, Spread, Summary } from '../summary.js';
import type { Threads } from '../threads.js';
import { limitsOf, SHORT } from './limits.js';
import type { Limit } from './limits.js';
import { startsTooLate } from './too-late.js';

type Bottleneck = Summary['bottlenecks'][number];

/** What does not come, or ends, in more than this share of the trials is not what the plan is about. */
const MOST = 0.5;
/** People, pools and hours that are short in at least this share of the trials are worth a word. */
const MANY = 0.25;

const happens = (month: number): boolean => !Number.isNaN(month);

/** Median of the months of a column that are defined. */
function middleMonth(months: Column, { start }: Frame): string | null {
  if (count(months, happens) === 0) return null;
  return formatMonth(start + quantileOf(rankedOf(months), 0.5, 1));
}

/** Something that happens or does not, from a column of months; NaN = never. */
const event = (
  about: Pick<Bottleneck, 'kind' | 'id' | 'label'>,
  share: Odds,
  from: string | null = null,
): Bottleneck => ({ ...about, share, from, lowest: null, byMonth: null, binds: share.value > MOST });

/** Initiatives whose start is not a matter of a date alone. */
function starts(scenario: Scenario, run: RunFigures, frame: Frame): Bottleneck[] {
  return scenario.initiatives
    .filter(({ start, requires }) => start.kind !== 'month' || requires.length > 0)
    .map(({ id, label, start }) => {
      const kind = startsTooLate(id, scenario) ? 'late' : start.kind === 'month' ? 'requires' : 'start';
      return event({ kind, id, label }, odds(columnIn(run.starts.get(id)), Number.isNaN, frame));
    });
}

/** Every phase but the first, in which all begins. */
const phases = (scenario: Scenario, run: RunFigures, frame: Frame): Bottleneck[] =>
  scenario.phases.slice(1).map(({ name, label }) =>
    event(
      { kind: 'phase', id: name, label },
      odds(columnIn(run.phases.get(name)), (month) => month === Infinity, frame),
    ),
  );

/** A rule looks at the end of the month before the one that is the first without the initiative. */
function stops({ initiatives }: Scenario, run: RunFigures, frame: Frame): Bottleneck[] {
  return initiatives.flatMap(({ id, label }) => {
    const sink = run.stopped.get(id);
    if (sink === undefined) return [];
    const months = columnIn(sink);
    const looked = mapped(months, (month) => month - 1);
    return [event({ kind: 'stop', id, label }, odds(months, happens, frame), middleMonth(looked, frame))];
  });
}

function limited(
  { kind, id, label }: Limit,
  shortage: Shortage,
  lowest: Spread,
  trials: number,
  frame: Frame,
): Bottleneck {
  const months = columnIn(shortage.first);
  const share = odds(months, happens, frame);
  const deep = count(columnIn(shortage.lowest), (least) => least < SHORT) / trials;
  const byMonth = shortage.byMonth.map((hits) => hits / trials);
  return { kind, id, label, share, from: middleMonth(months, frame), lowest, byMonth, binds: deep >= MANY };
}

function capacities(scenario: Scenario, run: RunFigures, trials: number, frame: Frame): Bottleneck[] {
  return scenario.capacities.map(({ id, label }) => {
    const { first, byMonth } = run.capacities.get(id);
    const months = columnIn(first);
    const about = event({ kind: 'capacity', id, label }, odds(months, happens, frame), middleMonth(months, frame));
    return { ...about, byMonth: byMonth.map((hits) => hits / trials), binds: about.share.value >= MANY };
  });
}

/** Everything that can hold the plan back, with how often it does. @param run the run with everything on */
export async function bottleneckSummaries(
  scenario: Scenario,
  run: RunFigures,
  trials: number,
  threads: Threads,
  frame: Frame,
): Promise<Summary['bottlenecks']> {
  const limits = limitsOf(scenario);
  const shortages = limits.map(({ series }) => run.shortages.get(series));
  const columns = shortages.map(({ lowest }) => ({ column: columnIn(lowest), type: 7 as const }));
  const lowest = await spreadsOf(threads, columns, frame);
  return [
    ...starts(scenario, run, frame),
    ...phases(scenario, run, frame),
    ...stops(scenario, run, frame),
    ...limits.map((limit, i) => limited(limit, shortages[i], lowest[i], trials, frame)),
    ...capacities(scenario, run, trials, frame),
  ];
}
