import type { Command, Run } from './command.js';
import { brief } from './commands/brief.js';
import { chart } from './commands/chart.js';
import { check } from './commands/check.js';
import { compare } from './commands/compare.js';
import { explain } from './commands/explain.js';
import { flip } from './commands/flip.js';
import { init } from './commands/init.js';
import { learn } from './commands/learn.js';
import { ledger } from './commands/ledger.js';
import { run } from './commands/run.js';
import { schema } from './commands/schema.js';
import { seek } from './commands/seek.js';
import { selftest } from './commands/selftest.js';
import { sensitivity } from './commands/sensitivity.js';
import { trial } from './commands/trial.js';

/** A command with what loads its work. */
export interface Entry {
  readonly command: Command;
  /** Takes the values of the command line in the shape that the command declares. */
  readonly load: () => Promise<Run<Command>>;
}

/** The work has the types of its own command; the parser of the command line fills them. */
const entry = <C extends Command>(command: C, load: () => Promise<{ readonly work: Run<C> }>): Entry => ({
  command,
  load: async () => (await load()).work,
});

/** Every command, in the order of the help. */
export const commands: readonly Entry[] = [
  entry(run, () => import('./work/run.js')),
  entry(check, () => import('./work/check.js')),
  entry(explain, () => import('./work/explain.js')),
  entry(chart, () => import('./work/chart.js')),
  entry(flip, () => import('./work/flip.js')),
  entry(seek, () => import('./work/seek.js')),
  entry(ledger, () => import('./work/ledger.js')),
  entry(sensitivity, () => import('./work/sensitivity.js')),
  entry(learn, () => import('./work/learn.js')),
  entry(trial, () => import('./work/trial.js')),
  entry(brief, () => import('./work/brief.js')),
  entry(compare, () => import('./work/compare.js')),
  entry(init, () => import('./work/init.js')),
  entry(schema, () => import('./work/schema.js')),
  entry(selftest, () => import('./work/selftest.js')),
];
