import type { BinaryOperator, Expression } from '../formula/expression.js';
import type { Measure } from './decision.js';
import { keyOfSeries, readsOf, type Reading } from './series.js';
import { namedSeries } from './author-series.js';

/** Of a part of a formula; `constant` is the same in every month: numbers and assumptions. */
type Part = Reading | 'constant';

type Names = (name: string) => Part;

/** What is added, compared in size or chosen from: a state among flows makes it one of the month's end; numbers alone say nothing. */
function joined(parts: readonly Part[]): Part {
  const said = (['stock', 'flow', 'ratio'] as const).find((reading) => parts.includes(reading));
  return said ?? 'constant';
}

function product(a: Part, b: Part): Part {
  if (a === 'constant') return b;
  if (b === 'constant') return a;
  if (a === 'flow' || b === 'flow') return 'flow';
  return a === 'stock' || b === 'stock' ? 'stock' : 'ratio';
}

/** A flow over a flow counts nothing per month; over a stock it still does. */
function quotient(a: Part, b: Part): Part {
  if (b === 'constant') return a;
  if (b === 'flow') return 'ratio';
  return a === 'constant' ? b : a;
}

/** Of a function that is no multiple of what it is of: a state stays one. */
const bent = (part: Part): Part => (part === 'flow' ? 'ratio' : part);

function binary(operator: BinaryOperator, left: Part, right: Part): Part {
  switch (operator) {
    case '+':
    case '-':
      return joined([left, right]);
    case '*':
      return product(left, right);
    case '/':
      return quotient(left, right);
    case '^':
      return bent(joined([left, right]));
    default:
      // True or false at the end of the month.
      return left === 'constant' && right === 'constant' ? 'constant' : 'stock';
  }
}

function partOf(expression: Expression, names: Names): Part {
  switch (expression.kind) {
    case 'number':
      return 'constant';
    case 'name':
      return names(expression.name);
    case 'negate':
      return partOf(expression.operand, names);
    case 'not':
      return partOf(expression.operand, names) === 'constant' ? 'constant' : 'stock';
    case 'binary':
      return binary(expression.operator, partOf(expression.left, names), partOf(expression.right, names));
    case 'call': {
      const parts = expression.args.map((argument) => partOf(argument, names));
      switch (expression.function) {
        case 'total':
          return 'stock';
        case 'if':
          return joined(parts.slice(1)) === 'constant' ? bent(joined(parts)) : joined(parts.slice(1));
        case 'exp':
        case 'log':
        case 'sqrt':
          return bent(joined(parts));
        case 'abs':
        case 'min':
        case 'max':
          return joined(parts);
      }
    }
  }
}

/**
 * How a series reads over several months. A measure reads as its formula does: sums, differences and multiples
 * of stocks are stocks, of flows flows; a flow times or over a stock is a flow; a flow over a flow is a ratio, which reads as the mean
 * of its months. A formula of constants alone is a level: a stock.
 */
export function readingOf(series: string, measures: readonly Pick<Measure, 'name' | 'expression'>[]): Reading {
  const measure = measures.find(({ name }) => name === series);
  if (measure === undefined) {
    const key = keyOfSeries(series);
    return key === null ? 'stock' : readsOf(key);
  }
  const known = new Set(measures.map(({ name }) => name));
  const part = partOf(measure.expression, (name) =>
    known.has(name) || namedSeries(name) !== null ? readingOf(name, measures) : 'constant',
  );
  return part === 'constant' ? 'stock' : part;
}
