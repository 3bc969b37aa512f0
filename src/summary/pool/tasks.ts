import { drawTrials } from '../../engine/pool/draw-trials.js';
import type { Task } from '../../engine/pool/pool.js';
import { simulateRun } from '../../engine/pool/simulate-run.js';
import { bandColumns, spreadEach } from './column-figures.js';
import { fillFlow } from './fill-flow.js';

/** Everything that a worker can be asked to do, by name. */
export const tasks: ReadonlyMap<string, Task<never, unknown>> = new Map(
  [drawTrials, simulateRun, fillFlow, bandColumns, spreadEach].map((task) => [task.name, task]),
);
