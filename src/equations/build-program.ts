import type { Sampling } from '../random/once-uniforms.js';
import { readingOf } from '../model/measure-reading.js';
import type { Scenario } from '../model/scenario.js';
import type { What } from '../model/what.js';
import { ProgramBuilder } from './builder.js';
import { addTeamCostShares } from './care.js';
import { addDirectBook, addSegmentBook } from './channels.js';
import { addPhases } from './conditions.js';
import { addDiscount } from './discount.js';
import { translate } from './formula.js';
import { dimensionOrder } from './dimension-order.js';
import { addFunnels } from './funnel.js';
import { addInitiatives } from './initiatives.js';
import { series, unary } from './node.js';
import type { Node } from './node.js';
import { addPartnerStocks } from './partners.js';
import { addProfitAndLoss, addSunkCost } from './profit-and-loss.js';
import type { Program } from './program.js';
import { monthly } from './quantities.js';
import { runsOf } from './runs.js';
import { addTeam } from './team.js';

/** It has a value whatever its parts are: no quotient, power, root or logarithm in it. */
function isTotal(node: Node): boolean {
  switch (node.op) {
    case 'unary':
      return !['exp', 'log', 'sqrt'].includes(node.operator) && isTotal(node.operand);
    case 'binary':
      return node.operator !== '/' && node.operator !== '^' && isTotal(node.left) && isTotal(node.right);
    case 'if':
      return [node.test, node.then, node.otherwise].every(isTotal);
    default:
      return true;
  }
}

/** Own series of the author, over other series of the same month and assumptions. */
function addMeasures(builder: ProgramBuilder): void {
  const { measures, assumptions } = builder.scenario;
  const nodes = measures.map(({ expression }) =>
    translate(expression, {
      name: (used) => {
        const assumption = assumptions.find((candidate) => candidate.name === used);
        return assumption === undefined ? series(used) : monthly(builder, assumption.quantity);
      },
      total: (used) => series(builder.totalOf(used)),
    }),
  );
  builder.finishTotals();
  measures.forEach(({ name, text }, index) => {
    const node = isTotal(nodes[index]) ? nodes[index] : unary('defined', nodes[index]);
    const what: What = { kind: 'text', text: `${name} = ${text}`, of: { kind: 'measures' } };
    builder.series(what, node, { name, reads: readingOf(name, measures), reported: true });
    builder.finishTotals();
  });
}

/** The discount rate, and once-per-trial figures that no month needs: what was spent before month 0. */
function addTrialFigures(builder: ProgramBuilder): void {
  addDiscount(builder);
  for (const initiative of builder.scenario.initiatives) addSunkCost(builder, initiative);
}

/** All inputs have a Sobol dimension, also those that are plain numbers: a value that becomes a range moves no other. */
function samplingOf({ scenario, inputs, trialEquations }: ProgramBuilder): Sampling {
  const { sampling, trials } = scenario.simulation;
  const outcomes = trialEquations.flatMap(({ node }) => (node.op === 'bernoulli' ? [node.stream] : []));
  return { method: sampling, trials, dimensions: dimensionOrder([...inputs.map(({ id }) => id), ...outcomes]) };
}

/**
 * Sections 6 to 8 of the model, once, as data. Order of the equations is the order of evaluation within a month.
 * Throws only on a scenario that did not come out of validation.
 */
export function buildProgram(scenario: Scenario): Program {
  const builder = new ProgramBuilder(scenario);
  addPhases(builder);
  addInitiatives(builder);
  addTeam(builder);
  addPartnerStocks(builder);
  addTeamCostShares(builder);
  addFunnels(builder);
  for (const segment of scenario.segments) addSegmentBook(builder, segment);
  addDirectBook(builder);
  addProfitAndLoss(builder);
  addMeasures(builder);
  builder.finishTotals();
  addTrialFigures(builder);
  return {
    horizon: scenario.horizon,
    counts: scenario.simulation.counts,
    seed: scenario.simulation.seed,
    sampling: samplingOf(builder),
    inputs: builder.inputs,
    correlations: scenario.correlations,
    trialEquations: builder.trialEquations,
    profiles: builder.profiles,
    equations: builder.equations,
    switches: builder.switches,
    runs: runsOf(scenario),
    reported: builder.reported,
  };
}
