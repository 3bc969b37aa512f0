import { bottleneckKinds } from '../summary/bottlenecks/bottleneck-shape.js';
import { mostOften } from '../summary/bottlenecks/most-often.js';
import type { Summary } from '../summary/summary.js';
import { alike, boolean, month, share, text } from './columns.js';
import { spreadCells, statisticColumns, statistics } from './spread-columns.js';
import { filled } from './table.js';
import type { Table, TableShape } from './table.js';

export const bottlenecksShape: TableShape = {
  name: 'bottlenecks',
  oneRow: 'One row something that can hold the plan back, in the run with everything on; also what never does.',
  columns: [
    text('kind', `${bottleneckKinds.map((kind) => `\`${kind}\``).join(', ')}: see \`bottlenecks\` in \`summary.json\``),
    text('id', 'of the initiative, phase, team group, segment or capacity'),
    text('label', 'name'),
    share(
      'share',
      'share of trials that it holds back. `start`, `requires`, `late`, `phase`: it never comes; `stop`: the rule ends the initiative; `coverage`, `staffing`: below 100% in some month; `pool`: less than 10% of it left in some month; `capacity`: over-booked in some month',
    ),
    share('shareSe', 'standard error of `share`'),
    ...alike(['shareLow', 'shareHigh'], (name) => share(name, '95% interval of `share` (Wilson)')),
    month('from', 'median of the first such month, among those trials'),
    month('most', 'month in which it holds back most trials'),
    share('mostShare', 'share of trials that it holds back in that month'),
    ...statisticColumns(
      'share',
      'share',
      'least share in each of those trials: of the care wanted, of the recruitment wanted, of the pool that is left',
      'lowest.',
    ),
    boolean('binds', 'TRUE when page one and the terminal may say it'),
  ],
};

const NO_SPREAD = statistics.map(() => null);

/** bottlenecks.csv: everything that can hold the plan back, with how often it does, when, and how far. */
export const bottlenecksTable = ({ bottlenecks, months }: Summary): Table =>
  filled(
    bottlenecksShape,
    bottlenecks.map((one) => {
      const { kind, id, label, from, lowest, binds } = one;
      const { value, se, low, high } = one.share;
      const most = mostOften(one, months);
      const when = [from, most?.month ?? null, most?.share ?? null];
      return [
        kind,
        id,
        label,
        value,
        se,
        low,
        high,
        ...when,
        ...(lowest === null ? NO_SPREAD : spreadCells(lowest)),
        binds,
      ];
    }),
  );
