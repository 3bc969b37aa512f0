import type { Node } from '../../src/equations/node.js';
import type { Equation, Program } from '../../src/equations/program.js';
import { partsOf } from '../../src/equations/node-parts.js';
import { rootsOf } from '../../src/engine/kernel/dependencies.js';

/** What a value changes with. What changes with nothing is worked out once a call, what is the same in all trials once a month. */
export interface Level {
  readonly trial: boolean;
  readonly month: boolean;
  readonly age: boolean;
}

export type LevelOf = (node: Node) => Level;

/**
 * Levels of all nodes. With `hoist` a constant input is known to be the same in all trials, and so is all that rests on such
 * inputs alone; without it every input counts as drawn.
 */
export function levels(program: Program, equations: readonly Equation[], hoist: boolean): LevelOf {
  const varying = new Set<string>();
  for (const { id, distribution } of program.inputs) if (!hoist || distribution.kind !== 'constant') varying.add(id);
  const cache = new Map<Node, Level>();

  const own = (node: Node): Level => {
    const level = (trial: boolean, month: boolean, age: boolean): Level => ({ trial, month, age });
    switch (node.op) {
      case 'input':
        return level(varying.has(node.name), false, false);
      case 'month':
      case 'table':
        return level(false, true, false);
      case 'age':
        return level(false, false, true);
      case 'series':
        return level(varying.has(`series ${node.name}`), true, false);
      case 'profile':
        return level(varying.has(`profile ${node.name}`), false, true);
      case 'ageSum':
        return level(varying.has(`series ${node.cohorts}`), true, false);
      case 'bernoulli':
        return level(true, false, false);
      case 'poisson':
      case 'binomial':
        return level(program.counts === 'random', program.counts === 'random', false);
      default:
        return level(false, false, false);
    }
  };
  const levelOf = (node: Node): Level => {
    const known = cache.get(node);
    if (known !== undefined) return known;
    const parts = [own(node), ...partsOf(node).map(levelOf)];
    const level = {
      trial: parts.some(({ trial }) => trial),
      month: parts.some(({ month }) => month),
      age: node.op !== 'ageSum' && parts.some(({ age }) => age),
    };
    cache.set(node, level);
    return level;
  };

  for (const { name, node } of program.trialEquations) if (levelOf(node).trial) varying.add(name);
  for (const { name, node } of program.profiles) if (levelOf(node).trial) varying.add(`profile ${name}`);
  // Series read each other across months: what varies spreads until nothing new does.
  for (let before = -1; before !== varying.size;) {
    before = varying.size;
    cache.clear();
    for (const equation of equations)
      if (rootsOf(equation).some((node) => levelOf(node).trial)) varying.add(`series ${equation.name}`);
  }
  cache.clear();
  return levelOf;
}
