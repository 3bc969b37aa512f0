import type { Input, Program } from '../equations/program.js';
import { visit } from '../equations/node-parts.js';

/** Whether two plain values are the same in every part, to the bit. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  const parts = b as Readonly<Record<string, unknown>>;
  return left.length === right.length && left.every(([key, part]) => key in parts && same(part, parts[key]));
}

/** What all draws hang on. */
const settingsOf = ({ seed, sampling, correlations, counts }: Program): Partial<Program> => ({
  seed,
  sampling,
  correlations,
  counts,
});

/** Inputs whose draws may differ. The horizon holds drawn durations. */
function changedInputs(program: Program, earlier: Program): readonly Input[] {
  const before = new Map(earlier.inputs.map((input) => [input.id, input]));
  const sameHorizon = program.horizon === earlier.horizon;
  return program.inputs.filter(
    (input) => !same(input, before.get(input.id)) || (input.conversion.held && !sameHorizon),
  );
}

/**
 * Names of the inputs and trial equations whose numbers may differ from those of an earlier program, so that all others keep their
 * columns: what is drawn is settled by seed, sampling, id, distribution, bounds and conversion, and among correlated inputs
 * by each of them. Both programs are taken with the same number of trials.
 */
export function staleValues(program: Program, earlier: Program): ReadonlySet<string> {
  const { inputs, trialEquations, correlations } = program;
  if (!same(settingsOf(program), settingsOf(earlier)))
    return new Set([...inputs.map(({ id }) => id), ...trialEquations.map(({ name }) => name)]);
  const stale = new Set(changedInputs(program, earlier).map(({ id }) => id));
  const linked = correlations.flatMap(({ between }) => between);
  if (linked.some((id) => stale.has(id))) for (const id of linked) stale.add(id);
  const before = new Map(earlier.trialEquations.map(({ name, node }) => [name, node]));
  for (const { name, node } of trialEquations) {
    let moved = !same(node, before.get(name));
    visit(node, (part) => {
      if (part.op === 'input' && stale.has(part.name)) moved = true;
    });
    if (moved) stale.add(name);
  }
  return stale;
}
