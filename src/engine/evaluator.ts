import type { Node } from '../equations/node.js';
import { binomial, poisson } from '../random/count.js';
import { exp, log, pow } from '../random/elementary.js';
import type { OnceUniforms } from '../random/once-uniforms.js';
import { streamId, uniform } from '../random/stream.js';
import type { StreamKey } from '../random/stream.js';

/** How chance is treated: `central` = counts at their mean and a Bernoulli happens when p ≥ 50%. */
export type Chance = 'random' | 'expected' | 'central';

/** Everything a node can read while one trial of one run is evaluated. */
export interface State {
  readonly horizon: number;
  readonly key: StreamKey;
  readonly chance: Chance;
  trial: number;
  month: number;
  age: number;
  /** Inputs, then trial equations. */
  readonly values: Float64Array;
  readonly switches: Float64Array;
  /** Row per series: `series[s * horizon + t]`. */
  readonly series: Float64Array;
  /** Value of each series before month 0. */
  readonly initial: Float64Array;
  readonly profiles: readonly Float64Array[];
  readonly cohorts: readonly Float64Array[];
}

/** Where names live in the state. */
export interface Slots {
  /** Uniforms of what happens or not, once per trial, by stream. */
  readonly outcomes: (stream: string) => OnceUniforms;
  readonly values: ReadonlyMap<string, number>;
  readonly switches: ReadonlyMap<string, number>;
  readonly series: ReadonlyMap<string, number>;
  readonly profiles: ReadonlyMap<string, number>;
  readonly cohorts: ReadonlyMap<string, number>;
}

export type Evaluate = (state: State) => number;

function slot(names: ReadonlyMap<string, number>, name: string): number {
  const found = names.get(name);
  if (found === undefined) throw new Error(`the program names ${name}, which it does not define`);
  return found;
}

function seriesAt(index: number, lag: Node, slots: Slots): Evaluate {
  if (lag.op === 'number' && lag.value === 0) return (s) => s.series[index * s.horizon + s.month];
  const months = evaluator(lag, slots);
  return (s) => {
    const at = s.month - months(s);
    return at < 0 ? s.initial[index] : s.series[index * s.horizon + at];
  };
}

/** Half up, as durations are rounded. */
const round = (x: number): number => Math.floor(x + 0.5);

function unaryEvaluator(node: Extract<Node, { op: 'unary' }>, slots: Slots): Evaluate {
  const of = evaluator(node.operand, slots);
  switch (node.operator) {
    case 'negate':
      return (s) => -of(s);
    case 'not':
      return (s) => (of(s) === 0 ? 1 : 0);
    case 'exp':
      return (s) => exp(of(s));
    case 'log':
      return (s) => log(of(s));
    case 'sqrt':
      return (s) => Math.sqrt(of(s));
    case 'abs':
      return (s) => Math.abs(of(s));
    case 'round':
      return (s) => round(of(s));
    case 'whole':
      return (s) => (s.chance === 'random' ? round(of(s)) : of(s));
    case 'defined':
      return (s) => {
        const value = of(s);
        return Number.isFinite(value) ? value : NaN;
      };
  }
}

function binaryEvaluator(node: Extract<Node, { op: 'binary' }>, slots: Slots): Evaluate {
  const a = evaluator(node.left, slots);
  const b = evaluator(node.right, slots);
  switch (node.operator) {
    case '+':
      return (s) => a(s) + b(s);
    case '-':
      return (s) => a(s) - b(s);
    case '*':
      return (s) => a(s) * b(s);
    case '/':
      return (s) => a(s) / b(s);
    case '^':
      return (s) => pow(a(s), b(s));
    case 'min':
      return (s) => Math.min(a(s), b(s));
    case 'max':
      return (s) => Math.max(a(s), b(s));
    case '<':
      return (s) => (a(s) < b(s) ? 1 : 0);
    case '<=':
      return (s) => (a(s) <= b(s) ? 1 : 0);
    case '>':
      return (s) => (a(s) > b(s) ? 1 : 0);
    case '>=':
      return (s) => (a(s) >= b(s) ? 1 : 0);
    case '==':
      return (s) => (a(s) === b(s) ? 1 : 0);
    case '!=':
      return (s) => (a(s) !== b(s) ? 1 : 0);
    case 'and':
      return (s) => (a(s) !== 0 && b(s) !== 0 ? 1 : 0);
    case 'or':
      return (s) => (a(s) !== 0 || b(s) !== 0 ? 1 : 0);
  }
}

/** Counts: one uniform of the stream per trial and month; none is drawn where the answer needs none. */
function countEvaluator(node: Extract<Node, { op: 'poisson' | 'binomial' | 'bernoulli' }>, slots: Slots): Evaluate {
  const id = streamId(node.stream);
  if (node.op === 'poisson') {
    const mean = evaluator(node.mean, slots);
    return (s) => {
      const expected = mean(s);
      return s.chance === 'random' && expected > 0 ? poisson(expected, uniform(s.key, id, s.trial, s.month)) : expected;
    };
  }
  const p = evaluator(node.p, slots);
  if (node.op === 'bernoulli') {
    const outcome = slots.outcomes(node.stream);
    return (s) => {
      const chance = p(s);
      if (chance <= 0 || chance >= 1) return chance <= 0 ? 0 : 1;
      return s.chance === 'central' ? Number(chance >= 0.5) : Number(outcome(s.trial) > 1 - chance);
    };
  }
  const n = evaluator(node.n, slots);
  return (s) => {
    const [of, chance] = [n(s), p(s)];
    if (s.chance !== 'random') return of * chance;
    return of > 0 && chance > 0 ? binomial(of, chance, uniform(s.key, id, s.trial, s.month)) : 0;
  };
}

/** Whole parts by largest remainder; among equal remainders the earlier part first. */
export function splitWhole(amount: number, weights: readonly number[], index: number): number {
  const parts = weights.map((weight) => Math.floor(amount * weight));
  let rest = Math.round(amount - parts.reduce((sum, part) => sum + part, 0));
  const order = weights
    .map((weight, position) => ({ position, remainder: amount * weight - parts[position] }))
    .sort((a, b) => b.remainder - a.remainder || a.position - b.position);
  for (const { position } of order) if (rest-- > 0) parts[position] += 1;
  return parts[index];
}

function ageSumEvaluator(node: Extract<Node, { op: 'ageSum' }>, slots: Slots): Evaluate {
  const cohort = slot(slots.cohorts, node.cohorts);
  const weight = evaluator(node.weight, slots);
  const carried = node.when === 'carried' ? 1 : 0;
  return (s) => {
    const members = s.cohorts[cohort];
    let sum = 0;
    for (let age = carried; age <= s.month; age++) {
      s.age = age;
      sum += members[age - carried] * weight(s);
    }
    return sum;
  };
}

/** Turns a node into a function of the state. Names are resolved here, once; a name that is not defined is a bug. */
export function evaluator(node: Node, slots: Slots): Evaluate {
  switch (node.op) {
    case 'number': {
      const { value } = node;
      return () => value;
    }
    case 'input': {
      const index = slot(slots.values, node.name);
      return (s) => s.values[index];
    }
    case 'switch': {
      const index = slot(slots.switches, node.name);
      return (s) => s.switches[index];
    }
    case 'month':
      return (s) => s.month;
    case 'age':
      return (s) => s.age;
    case 'table': {
      const { values } = node;
      return (s) => values[s.month];
    }
    case 'series':
      return seriesAt(slot(slots.series, node.name), node.lag, slots);
    case 'profile': {
      const index = slot(slots.profiles, node.name);
      return (s) => s.profiles[index][s.age];
    }
    case 'unary':
      return unaryEvaluator(node, slots);
    case 'binary':
      return binaryEvaluator(node, slots);
    case 'if': {
      const [test, then, otherwise] = [
        evaluator(node.test, slots),
        evaluator(node.then, slots),
        evaluator(node.otherwise, slots),
      ];
      return (s) => (test(s) !== 0 ? then(s) : otherwise(s));
    }
    case 'poisson':
    case 'binomial':
    case 'bernoulli':
      return countEvaluator(node, slots);
    case 'split': {
      const amount = evaluator(node.amount, slots);
      const { weights, index } = node;
      return (s) => (s.chance === 'random' ? splitWhole(amount(s), weights, index) : amount(s) * weights[index]);
    }
    case 'ageSum':
      return ageSumEvaluator(node, slots);
  }
}
