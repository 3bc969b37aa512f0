import * as z from 'zod';
import { inputLabel } from '../../words/input-label.js';
import { Verdict } from '../../summary/summary.js';
import type { World } from '../world.js';
import { crossings } from './crossings.js';
import type { Crossing, Reading } from './crossings.js';
import { mainInputs } from './main-inputs.js';
import type { MainInput } from './main-inputs.js';
import { rulesOf } from './rule-margin.js';
import { searchRange } from './search-range.js';
import type { SearchRange } from './search-range.js';
import { writtenForm, WrittenForm } from './written-form.js';
import { lenses } from '../../model/lens.js';

const Outcome = Verdict.shape.outcome;
type Outcome = z.infer<typeof Outcome>;

const Flip = z
  .object({
    value: z.number().describe('Where the figure of the rule meets its threshold'),
    low: z.number().nullable().describe('Below, sampling error does not matter; null = beyond the range'),
    high: z.number().nullable(),
    between: z.tuple([z.number(), z.number()]).describe('Values tried on both sides of it, with different verdicts'),
    below: Outcome,
    above: Outcome,
    rule: z.string().describe('The rule that turns'),
    distance: z
      .number()
      .min(0)
      .max(0.5)
      .describe('From the median in quantiles; of a constant: the ratio to its value, 0.5 = a fifth or five times'),
    confirmed: z
      .boolean()
      .nullable()
      .describe('With all trials the verdicts at the ends of the interval are those found; null = not tried'),
  })
  .describe('A value at which the verdict changes');
export type Flip = z.infer<typeof Flip>;

const InputFlips = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['drawn', 'constant']),
  text: z.string().describe('The value as its author wrote it'),
  written: WrittenForm,
  correlation: z.number().nullable().describe('Strongest rank correlation with the figure of a rule; null = constant'),
  from: z.number().describe('Range searched: P0.1 to P99.9, of a constant a fifth to five times, within its bounds'),
  to: z.number(),
  middle: z.number().describe('Median, of a constant its value'),
  atMiddle: Outcome.describe('The verdict when the input is held at the middle'),
  flips: z
    .array(Flip)
    .describe('The nearest to the middle on either side; empty = the verdict does not change in the range'),
});
export type InputFlips = z.infer<typeof InputFlips>;

export const FlipAnalysis = z
  .object({
    outcome: Outcome.describe('The verdict of the run, under the lens of the decision'),
    lens: z.enum(lenses),
    trials: z.number().int().describe('Trials of the search'),
    confirmedWith: z.number().int().describe('Trials with which the nearest flips were confirmed'),
    inputs: z
      .array(InputFlips)
      .describe('Drawn inputs, the nearest flip first; then constants; then those without one'),
  })
  .describe(
    'The value of each main input at which the verdict changes when it is held there in every trial, same draws',
  );
export type FlipAnalysis = z.infer<typeof FlipAnalysis>;

/** Trials of the search. */
export const FLIP_TRIALS = 1024;
/** Inputs whose flips are confirmed with all trials. */
const CONFIRMED_INPUTS = 3;

/** The verdict with one input held at a value in every trial. */
export async function verdictHeldAt(world: World, id: string, value: number): Promise<Verdict> {
  const changed = await world.changed({ held: new Map([[id, world.held(id, value)]]) });
  return (await changed.verdict())!;
}

/** What flips the verdict, nearest first; null where there is no decision. @param world with all trials */
export async function flips(world: World): Promise<FlipAnalysis | undefined> {
  const { decision } = world.scenario;
  if (decision === null) return undefined;
  const { outcome } = (await world.verdict())!;
  const search = await world.fewer(FLIP_TRIALS);
  const found: InputFlips[] = [];
  for (const input of await mainInputs(search)) {
    const range = searchRange(input.quantity, search.frame.exact);
    if (range !== null && range.grid.points.length > 1) found.push(await flipsOf(search, outcome, input, range));
  }
  found.sort((a, b) => place(a) - place(b));
  const inputs = search === world ? found : await confirmed(world, found);
  return {
    outcome,
    lens: decision.lens,
    trials: search.trials,
    confirmedWith: world.trials,
    inputs,
  };
}

/** What is drawn comes first, for only there a distance in quantiles says how likely it is; then constants, then what flips nothing. */
const place = ({ kind, flips }: InputFlips): number =>
  flips.length === 0 ? 3 : Math.min(...flips.map(({ distance }) => distance)) + (kind === 'drawn' ? 0 : 1);

async function flipsOf(
  world: World,
  outcome: Outcome,
  { quantity, correlation }: MainInput,
  range: SearchRange,
): Promise<InputFlips> {
  const { id } = quantity;
  const { points } = range.grid;
  const { found, readings } = await crossings({ ...range.grid, outcome }, (value) => verdictHeldAt(world, id, value));
  const inside = (a: Reading, b: Reading): Reading =>
    Math.abs(a.at - range.middle) <= Math.abs(b.at - range.middle) ? a : b;
  const below = found.filter(({ below }) => below.at < range.middle).at(-1);
  const above = found.find((each) => each !== below && each.above.at > range.middle);
  return {
    id,
    label: inputLabel(world.scenario, id, world.scenario.locale),
    kind: quantity.base.kind === 'drawn' ? 'drawn' : 'constant',
    text: quantity.provenance.text,
    written: writtenForm(quantity),
    correlation,
    from: points[0],
    to: points[points.length - 1],
    middle: range.middle,
    atMiddle: readings.reduce(inside).verdict.outcome,
    flips: [below, above]
      .filter((crossing) => crossing !== undefined)
      .map((crossing) => flipAt(crossing, range))
      .sort((a, b) => a.distance - b.distance),
  };
}

function flipAt({ below, above, rule, value, low, high }: Crossing, range: SearchRange): Flip {
  return {
    value,
    low,
    high,
    between: [below.at, above.at],
    below: below.verdict.outcome,
    above: above.verdict.outcome,
    rule: rulesOf(below.verdict)[rule].text,
    distance: range.distance(value),
    confirmed: null,
  };
}

/** The nearest flips again with all trials: at both ends of the interval that the sampling error leaves, or of the range. */
async function confirmed(world: World, inputs: readonly InputFlips[]): Promise<InputFlips[]> {
  const out = [...inputs];
  for (const [i, input] of inputs.slice(0, CONFIRMED_INPUTS).entries()) {
    const flips: Flip[] = [];
    for (const flip of input.flips) {
      const below = await verdictHeldAt(world, input.id, flip.low ?? input.from);
      const above = await verdictHeldAt(world, input.id, flip.high ?? input.to);
      flips.push({ ...flip, confirmed: below.outcome === flip.below && above.outcome === flip.above });
    }
    out[i] = { ...input, flips };
  }
  return out;
}
