import { drawTrials } from '../../engine/pool/draw-trials.js';
import type { Task } from '../../engine/pool/pool.js';
import { simulateRun } from '../../engine/pool/simulate-run.js';
import { binColumns } from './bin-columns.js';
import { bandColumns } from './band-columns.js';
import { columnFigures } from './column-figures.js';
import { countMonths } from './count-months.js';
import { fillFlow } from './fill-flow.js';
import { firstMonths } from './first-months.js';
import { groupSums } from './group-sums.js';
import { ratioColumns } from './ratio-columns.js';
import { shortMonths } from './short-months.js';
import { sumColumns } from './sum-columns.js';

/** Everything that a worker can be asked to do, by name. */
export const tasks: ReadonlyMap<string, Task<never, unknown>> = new Map(
  [
    drawTrials,
    simulateRun,
    sumColumns,
    groupSums,
    ratioColumns,
    firstMonths,
    countMonths,
    shortMonths,
    fillFlow,
    bandColumns,
    binColumns,
    columnFigures,
  ].map((task) => [task.name, task]),
);
