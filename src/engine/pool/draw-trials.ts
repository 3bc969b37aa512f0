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
  /** Inputs that are held at given values, by id: a constant at one value, another at one for each trial from 0 on. */
  readonly held: ReadonlyMap<string, Float64Array>;
  readonly seed: string;
}

type Held = DrawWork['held'];
type Fill = (columns: readonly Float64Array[], first: number, held: Held) => void;

/** What fills the columns wanted last, of the program at hand. */
interface Drawer {
  readonly program: Program;
  readonly seed: string;
  readonly wanted: string;
  readonly fill: Fill;
}

function drawerFor(wanted: ReadonlySet<string>, seed: string, memory: Memory): Fill {
  const program = recall<Program>(memory, 'program');
  const names = [...wanted].join('\n');
  const known = memory.get('drawer') as Drawer | undefined;
  if (known?.program === program && known.wanted === names && known.seed === seed) return known.fill;
  const seeded = { ...program, seed };
  const draw = inputDrawer(seeded, wanted);
  const evaluate = trialEvaluator(seeded, wanted);
  const fill: Fill = (columns, first, held) => {
    draw(columns.slice(0, program.inputs.length), first);
    if (held.size > 0)
      program.inputs.forEach(({ id }, i) => {
        const values = held.get(id);
        if (values !== undefined) columns[i].set(values.subarray(first, first + columns[i].length));
      });
    evaluate(columns, first);
  };
  memory.set('drawer', { program, seed, wanted: names, fill } satisfies Drawer);
  return fill;
}

/** Draws the once-per-trial inputs and evaluates the trial equations. */
export const drawTrials: Task<DrawWork, void> = {
  name: 'draw-trials',
  prepare: ({ trials, origin, columns, wanted, held, seed }, memory) => {
    const fill = drawerFor(wanted, seed, memory);
    return (piece) => {
      const from = piece * DRAW_PIECE;
      const part = columns.map((column) => column.subarray(from, Math.min(trials, from + DRAW_PIECE)));
      fill(part, origin + from, held);
    };
  },
};
