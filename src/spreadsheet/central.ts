import type { Program, Run } from '../equations/program.js';
import { centralFigures } from '../summary/central-case.js';
import type { CentralFigures as Figures } from '../summary/central-case.js';
import { Ages } from './ages.js';
import { lower } from './lower.js';
import type { Lowered } from './lower.js';
import type { ModelRow } from './model-row.js';
import { neededRows, sharedRows } from './shared-rows.js';
import { specialise } from './specialise.js';

export type { Figures };

/** A run as rows of a sheet. */
export interface CentralRun {
  readonly name: string;
  /** Its own rows, in order of evaluation. */
  readonly rows: readonly ModelRow[];
  /** Series that are those of the main run. */
  readonly shared: ReadonlySet<string>;
  readonly constants: ReadonlyMap<string, number>;
  /** Place of every series in the order of evaluation. */
  readonly order: ReadonlyMap<string, number>;
  readonly figures: Figures;
}

/** The runs of the workbook; the first is the main one. */
export interface Central {
  readonly runs: readonly CentralRun[];
  readonly ages: Ages;
}

/** A run's program with its sums as series of their own: what its sheet shows, line by line. */
const programOf = (program: Program, { equations, atAge }: Lowered, ages: Ages): Program => ({
  ...program,
  trialEquations: [...program.trialEquations, ...atAge],
  profiles: [...program.profiles, ...ages.profiles],
  equations,
});

/** How often a driver was held is told elsewhere; no figure rests on it. */
const isShown = ({ equation }: ModelRow): boolean => !equation.name.startsWith('held.');

/** @param wanted series that the runs beside the main one are read for */
export function centralRuns(program: Program, runs: readonly Run[], wanted: readonly string[]): Central {
  const ages = new Ages(program.profiles);
  const lowered = runs.map((run) => lower(specialise(program, run), ages, program.horizon));
  const [main] = lowered;
  return {
    ages,
    runs: lowered.map((run, index) => {
      const shared = index === 0 ? new Set<string>() : sharedRows(main, run, program.horizon);
      const rows = index === 0 ? main.rows.filter(isShown) : neededRows(run, wanted, shared, program.horizon);
      const figures = centralFigures(programOf(program, run, ages), runs[index]);
      const order = new Map(run.rows.map(({ equation }, place) => [equation.name, place]));
      return { name: runs[index].name, rows, shared, constants: run.constants, order, figures };
    }),
  };
}
