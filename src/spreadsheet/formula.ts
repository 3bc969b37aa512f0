import { num } from '../equations/node.js';
import type { Node } from '../equations/node.js';
import { guardedDivision, guardedPower } from './formula-guards.js';
import { INFINITE, call, fixed, infix, numberText, operand, strengths, withRisk } from './formula-text.js';
import type { Text } from './formula-text.js';
import { keyOf } from '../equations/node-parts.js';
import { isNumber } from '../equations/node.js';
import { beforeOf, cellOf, indexAt, rangeOf } from './scope.js';
import type { Scope } from './scope.js';

/** Known to hold where a piece of a formula is read: `not zero …`, `reached …` (the month is at least that lag). */
export type Facts = ReadonlySet<string>;

const signs: Readonly<Record<string, string>> = { '==': '=', '!=': '<>' };

/** What follows inside the first branch of a condition. */
function factsOf(test: Node): string[] {
  if (test.op !== 'binary') return [`not zero ${keyOf(test)}`];
  const { operator, left, right } = test;
  if (operator === 'and') return [...factsOf(left), ...factsOf(right)];
  if (operator === '>' && isNumber(right, 0)) return [`not zero ${keyOf(left)}`];
  if (operator !== '>=') return [];
  if (left.op === 'month') return [`reached ${keyOf(right)}`];
  const past = left.op === 'binary' && left.operator === '-' && left.left.op === 'month' && isNumber(right, 0);
  return past ? [`reached ${keyOf(left.right)}`] : [];
}

/** Writes the nodes of a program as formulas of a spreadsheet, for the central case: counts at their mean. */
export class FormulaWriter {
  constructor(private readonly scope: Scope) {}

  /**
   * The formula of a series: its own place in the order of evaluation decides how far it may look.
   * @param name of the series; null for what has no row by month
   */
  write(node: Node, name: string | null): Text {
    const own = name === null ? Infinity : this.scope.order(name);
    const text = this.value(node, new Set(), own);
    if (!text.risky || name === null) return text;
    return { at: (t) => `IFERROR(${text.at(t)},"n/a")`, strength: strengths.whole, risky: true };
  }

  private value(node: Node, facts: Facts, own: number): Text {
    const of = (part: Node): Text => this.value(part, facts, own);
    switch (node.op) {
      case 'number':
        return numberText(node.value);
      case 'input':
        return fixed(this.scope.value(node.name));
      case 'switch':
        return fixed(this.scope.switch(node.name));
      case 'month':
      case 'age':
        return { at: indexAt, strength: strengths.whole, risky: false };
      case 'table':
        return this.cell(this.scope.table(node.name), 0);
      case 'profile':
        return this.cell(this.scope.age(node.name), 0);
      case 'series':
        return this.series(node, facts, own);
      case 'unary':
        return this.unary(node, facts, own);
      case 'binary':
        return this.binary(node, facts, own);
      case 'if':
        return this.choice(node, facts, own);
      case 'poisson':
        return of(node.mean);
      case 'binomial':
        return infix('*', of(node.n), of(node.p), strengths.product);
      case 'bernoulli':
        return call('IF', infix('>=', of(node.p), fixed('0.5'), strengths.compare), fixed('1'), fixed('0'));
      case 'split':
        return infix('*', of(node.amount), fixed(this.scope.weight(node.id, node.index)), strengths.product);
      case 'ageSum':
        throw new Error(`a sum over ${node.cohorts} stands inside a formula`);
    }
  }

  private cell(row: ReturnType<Scope['table']>, back: number): Text {
    return {
      at: (t) => cellOf(row, Math.max(-1, t - back), this.scope.tab),
      strength: strengths.whole,
      risky: false,
    };
  }

  private series(node: Extract<Node, { op: 'series' }>, facts: Facts, own: number): Text {
    const row = this.scope.series(node.name);
    const { tab } = this.scope;
    // Text where there is no value: a sum makes an error of it, where a function would pass over it.
    const made = (text: Text): Text =>
      this.scope.risky(node.name)
        ? { at: (t) => `(${text.at(t)}+0)`, strength: strengths.whole, risky: true }
        : withRisk(text, false);
    if (node.lag.op === 'number') return made(this.cell(row, node.lag.value));
    const lag = this.value(node.lag, facts, own);
    const later = this.scope.order(node.name) >= own ? 1 : 0;
    const reached = facts.has(`reached ${keyOf(node.lag)}`);
    const months = operand(lag, strengths.product);
    const at = (t: number): string => {
      if (t < later) return beforeOf(row, tab);
      const found = `INDEX(${rangeOf(row, 0, t - later, tab, 'first')},1,${indexAt(t)}+1-${months(t)})`;
      return reached && later === 0
        ? found
        : `IF(${indexAt(t)}<${operand(lag, strengths.sum)(t)},${beforeOf(row, tab)},${found})`;
    };
    return made({ at, strength: strengths.whole, risky: lag.risky });
  }

  private unary(node: Extract<Node, { op: 'unary' }>, facts: Facts, own: number): Text {
    const inner = this.value(node.operand, facts, own);
    switch (node.operator) {
      case 'negate': {
        const of = operand(inner, strengths.whole);
        return { at: (t) => `-${of(t)}`, strength: strengths.sign, risky: inner.risky };
      }
      case 'not':
        return call('IF', this.test(node.operand, facts, own), fixed('0'), fixed('1'));
      case 'exp':
        return call('EXP', inner);
      case 'log':
        return withRisk(
          { at: (t) => `IF(${inner.at(t)}=0,-(10^300),LN(${inner.at(t)}))`, strength: strengths.whole, risky: true },
          this.moves(node),
        );
      case 'sqrt':
        return withRisk(call('SQRT', inner), this.moves(node) || inner.risky);
      case 'abs':
        return call('ABS', inner);
      case 'round':
        return call('INT', infix('+', inner, fixed('0.5'), strengths.sum));
      case 'whole':
        return inner;
      case 'defined':
        return {
          ...call('IF', { ...inner, at: (t) => `ABS(${inner.at(t)})<${INFINITE}` }, inner, fixed('NA()')),
          risky: true,
        };
    }
  }

  private binary(node: Extract<Node, { op: 'binary' }>, facts: Facts, own: number): Text {
    const { operator, left, right } = node;
    const [a, b] = [this.value(left, facts, own), this.value(right, facts, own)];
    switch (operator) {
      case '+':
        return infix('+', a, b, strengths.sum);
      case '-':
        return infix('-', a, b, strengths.sum, strengths.product);
      case '*':
        return infix('*', a, b, strengths.product);
      case '/': {
        const safe = facts.has(`not zero ${keyOf(right)}`) || this.isPositive(right);
        if (safe) return infix('/', a, b, strengths.product, strengths.power);
        return withRisk(guardedDivision(a, b, left), a.risky || b.risky || this.moves(right));
      }
      case '^':
        return withRisk(guardedPower(a, b, left, right), a.risky || b.risky || this.moves(node));
      case 'min':
      case 'max':
        return call(operator.toUpperCase(), a, b);
      default:
        return call('IF', this.test(node, facts, own), fixed('1'), fixed('0'));
    }
  }

  private choice(node: Extract<Node, { op: 'if' }>, facts: Facts, own: number): Text {
    const inside = new Set([...facts, ...factsOf(node.test)]);
    return call(
      'IF',
      this.test(node.test, facts, own),
      this.value(node.then, inside, own),
      this.value(node.otherwise, facts, own),
    );
  }

  /** A condition: TRUE or FALSE. A comparison with what has no value does not hold. */
  private test(node: Node, facts: Facts, own: number): Text {
    const of = (part: Node): Text => this.test(part, facts, own);
    if (node.op === 'unary' && node.operator === 'not') return call('NOT', of(node.operand));
    if (node.op !== 'binary') return this.compared('<>', node, num(0), facts, own);
    switch (node.operator) {
      case 'and':
        return call('AND', of(node.left), of(node.right));
      case 'or':
        return call('OR', of(node.left), of(node.right));
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=':
        return this.compared(signs[node.operator] ?? node.operator, node.left, node.right, facts, own);
      default:
        return this.compared('<>', node, num(0), facts, own);
    }
  }

  private compared(sign: string, left: Node, right: Node, facts: Facts, own: number): Text {
    const sides = [left, right].map((side) => this.value(side, facts, own));
    const text = infix(sign, sides[0], sides[1], strengths.compare, strengths.sum);
    if (!text.risky) return text;
    return withRisk(call('IFERROR', text, fixed(sign === '<>' ? 'TRUE()' : 'FALSE()')), false);
  }

  /** Whether a part of the node can pass through values in the course of the months that no input alone decides. */
  private moves(node: Node): boolean {
    if (node.op === 'series') return !node.name.startsWith('growth(') && !this.scope.positive(node.name);
    if (node.op === 'unary') return this.moves(node.operand);
    if (node.op === 'binary') return this.moves(node.left) || this.moves(node.right);
    if (node.op === 'if') return [node.test, node.then, node.otherwise].some((part) => this.moves(part));
    return node.op === 'table';
  }

  /** Above zero whatever the month is, as long as no input that is a divisor by itself is zero. */
  private isPositive(node: Node): boolean {
    if (node.op === 'number') return node.value > 0;
    if (node.op === 'series') return isNumber(node.lag, 0) && this.scope.positive(node.name);
    if (node.op !== 'binary' || node.operator !== '+') return false;
    const { left, right } = node;
    return this.isNotNegative(left) && this.isNotNegative(right) && !(this.moves(left) && this.moves(right));
  }

  private isNotNegative(node: Node): boolean {
    if (node.op === 'number') return node.value >= 0;
    if (node.op === 'input') return true;
    if (node.op !== 'binary') return false;
    const { operator, left, right } = node;
    if (operator === 'max') return this.isNotNegative(left) || this.isNotNegative(right);
    return operator === '+' && this.isNotNegative(left) && this.isNotNegative(right);
  }
}
