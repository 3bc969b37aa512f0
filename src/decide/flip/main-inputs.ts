import type { Quantity } from '../../model/quantity.js';
import type { Rule } from '../../model/decision.js';
import { quantitiesOf } from '../../model/quantities-of.js';
import { wholeFigure } from '../whole-figures.js';
import type { World } from '../world.js';
import { rankCorrelationWith } from './rank-correlation.js';
import { runOfLens } from '../../model/lens.js';

/** Inputs that are searched, drawn and constant together. */
const MOST_INPUTS = 12;
const MOST_CONSTANTS = 4;
/** Constants that are tried out, and trials for that: their effect is compared on the same draws, so that few tell enough. */
const MOST_TRIED = 40;
const TRIAL_TRIALS = 64;
/** A constant is tried at this multiple. */
const NUDGE = 0.8;

export interface MainInput {
  readonly quantity: Quantity;
  /** Strongest rank correlation with the figure of a rule; null for constants. */
  readonly correlation: number | null;
}

/** Quantities that are inputs of the program, drawn or constant, as their author wrote them. */
function writtenInputs(world: World): Quantity[] {
  const ids = new Set(world.program.inputs.map(({ id }) => id));
  const found = new Map<string, Quantity>();
  for (const quantity of quantitiesOf(world.scenario))
    if (quantity.provenance.text !== '' && ids.has(quantity.id)) found.set(quantity.id, quantity);
  return [...found.values()];
}

/** What the rules look at, one column a rule: the figure by trial before it is compared with anything. */
async function ruleColumns(world: World, rules: readonly Rule[]): Promise<Float64Array[]> {
  const { decision } = world.scenario;
  const columns: Float64Array[] = [];
  for (const { statistic, lens } of rules) {
    const used = lens ?? decision!.lens;
    if (statistic.kind !== 'target' && statistic.subject.kind === 'measure')
      columns.push(wholeFigure(statistic.subject, await world.ruleFigures(used)).column);
    else {
      const run = await world.named(runOfLens(used));
      const name = statistic.kind === 'target' ? statistic.target : (statistic.subject as { target: string }).target;
      columns.push(run.targets.get(name));
    }
  }
  return columns;
}

const isNumber = Number.isFinite;

/** Mean movement of a figure over the trials in which both have a number, in units of its own spread. */
function movement(before: Float64Array, after: Float64Array): number {
  const pairs = [...before.keys()].filter((trial) => isNumber(before[trial]) && isNumber(after[trial]));
  const mean = (of: (trial: number) => number): number =>
    pairs.reduce((sum, trial) => sum + of(trial), 0) / Math.max(1, pairs.length);
  const centre = mean((trial) => before[trial]);
  const spread = Math.sqrt(mean((trial) => (before[trial] - centre) ** 2));
  const moved = Math.abs(mean((trial) => after[trial] - before[trial]));
  return moved === 0 ? 0 : spread === 0 ? Infinity : moved / spread;
}

/** Constants that their author gave as an assumption: a named one, or one with a reason. */
function assumedConstants(inputs: readonly Quantity[]): Quantity[] {
  const named = (id: string): boolean => id.startsWith('assumptions.');
  const constants = inputs.filter(({ id, base, provenance }) => {
    const stated = named(id) || provenance.why !== '' || provenance.source !== '';
    return base.kind === 'constant' && base.value !== 0 && stated;
  });
  return [...constants.filter(({ id }) => named(id)), ...constants.filter(({ id }) => !named(id))].slice(0, MOST_TRIED);
}

/** The constants that move a rule's figure most when they are a fifth smaller. */
async function mainConstants(
  world: World,
  constants: readonly Quantity[],
  rules: readonly Rule[],
): Promise<Quantity[]> {
  if (constants.length <= MOST_CONSTANTS) return [...constants];
  const small = await world.fewer(TRIAL_TRIALS);
  const before = await ruleColumns(small, rules);
  const moved: { quantity: Quantity; by: number }[] = [];
  for (const quantity of constants) {
    const value = (quantity.base as { value: number }).value * NUDGE;
    const held = new Map([[quantity.id, small.held(quantity.id, value)]]);
    const after = await ruleColumns(await small.changed({ held }), rules);
    moved.push({ quantity, by: Math.max(0, ...before.map((column, i) => movement(column, after[i]))) });
  }
  return moved
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST_CONSTANTS)
    .map(({ quantity }) => quantity);
}

/** At most a dozen inputs: assumed constants that move the rules most, and what is drawn by its rank correlation with their figures. */
export async function mainInputs(world: World): Promise<MainInput[]> {
  const { decision } = world.scenario;
  const rules = [...decision!.go, ...decision!.noGo];
  const inputs = writtenInputs(world);
  const constants = await mainConstants(world, assumedConstants(inputs), rules);
  const correlations = (await ruleColumns(world, rules)).map(rankCorrelationWith);
  const drawn = inputs
    .filter(({ base }) => base.kind === 'drawn')
    .map((quantity) => {
      const column = world.column(quantity.id);
      const all = correlations.map((correlation) => correlation(column));
      return { quantity, correlation: all.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0) };
    })
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
    .slice(0, MOST_INPUTS - constants.length);
  return [...drawn, ...constants.map((quantity) => ({ quantity, correlation: null }))];
}
