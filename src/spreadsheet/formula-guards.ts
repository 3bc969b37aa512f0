import type { Node } from '../equations/node.js';
import { INFINITE, operand, strengths } from './formula-text.js';
import type { Text } from './formula-text.js';
import { isNumber } from '../equations/node.js';

/** a / b where b may be zero: infinite with the sign of a, no value for 0/0. */
export function guardedDivision(a: Text, b: Text, left: Node): Text {
  const [over, under] = [operand(a, strengths.product), operand(b, strengths.power)];
  const zero = operand(b, strengths.sum);
  const infinite = (t: number): string => {
    if (left.op === 'number' && left.value !== 0) return left.value < 0 ? `-(${INFINITE})` : INFINITE;
    return `IF(${operand(a, strengths.sum)(t)}=0,NA(),SIGN(${a.at(t)})*${INFINITE})`;
  };
  return {
    at: (t) => `IF(${zero(t)}=0,${infinite(t)},${over(t)}/${under(t)})`,
    strength: strengths.whole,
    risky: false,
  };
}

/** a ^ b; x^0 is 1 for every x, as in the engine, and a negative power of 0 is infinite. */
export function guardedPower(a: Text, b: Text, left: Node, right: Node): Text {
  const [base, power] = [operand(a, strengths.whole), operand(b, strengths.whole)];
  const plain = (t: number): string => `${base(t)}^${power(t)}`;
  // 1 + a rate of growth or discount, which no author may write below −1.
  const factor = left.op === 'binary' && left.operator === '+' && isNumber(left.left, 1) && left.right.op === 'input';
  const safe = factor || (left.op === 'number' && left.value > 0) || (right.op === 'number' && right.value > 0);
  if (safe) return { at: plain, strength: strengths.power, risky: false };
  const at = (t: number): string => `IF(${power(t)}=0,1,IF(${base(t)}=0,IF(${power(t)}<0,${INFINITE},0),${plain(t)}))`;
  return { at, strength: strengths.whole, risky: false };
}
