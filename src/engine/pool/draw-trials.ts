import type { Program } from '../../equations/program.js';
import { inputDrawer } from '../draws.js';
import { trialEvaluator } from '../trial-values.js';
import { recall } from './pool.js';
import type { Memory, Task } from './pool.js';

/** Trials of one piece: a few milliseconds of work. */
export const DRAW_PIECE = 1024;

export interface DrawWork {
  readonly trials: number;
  /** Number of the first trial. */
  readonly origin: number;
  /** One column per input, then one per trial equation, in the order of the program. */
  readonly columns: readonly Float64Array[];
  /** Names of the columns to fill: the others are there already. */
  readonly wanted: ReadonlySet<string>;
}

type Fill = (columns: readonly Float64Array[], first: number) => void;

/** What fills the columns wanted last, of the program at hand. */
interface Drawer {
  readonly program: Program;
  readonly wanted: string;
  readonly fill: Fill;
}

function drawerFor(wanted: ReadonlySet<string>, memory: Memory): Fill {
  const program = recall<Program>(memory, 'program');
  const names = [...wanted].join('\n');
  const known = memory.get('drawer') as Drawer | undefined;
  if (known?.program === program && known.wanted === names) return known.fill;
  const draw = inputDrawer(program, wanted);
  const evaluate = trialEvaluator(program, wanted);
  const fill: Fill = (columns, first) => {
    draw(columns.slice(0, program.inputs.length), first);
    evaluate(columns, first);
  };
  memory.set('drawer', { program, wanted: names, fill } satisfies Drawer);
  return fill;
}

/** Draws the once-per-trial inputs and evaluates the trial equations. */
export const drawTrials: Task<DrawWork, void> = {
  name: 'draw-trials',
  prepare: ({ trials, origin, columns, wanted }, memory) => {
    const fill = drawerFor(wanted, memory);
    return (piece) => {
      const from = piece * DRAW_PIECE;
      fill(
        columns.map((column) => column.subarray(from, Math.min(trials, from + DRAW_PIECE))),
        origin + from,
      );
    };
  },
};
