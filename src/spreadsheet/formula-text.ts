/** A piece of a formula: what it reads in month t, and how tightly it holds together. */
export interface Text {
  readonly at: (t: number) => string;
  readonly strength: number;
  /** It may have no value (an error, or a cell that says so), where the engine has NaN. */
  readonly risky: boolean;
}

/** Binding strength of spreadsheet operators, loosest first. A sign binds tighter than a power there: −2^2 = 4. */
export const strengths = { compare: 1, sum: 3, product: 4, power: 5, sign: 6, whole: 9 } as const;

export const fixed = (text: string, strength: number = strengths.whole): Text => ({
  at: () => text,
  strength,
  risky: false,
});

/** A function call. */
export function call(name: string, ...args: readonly Text[]): Text {
  return {
    at: (t) => `${name}(${args.map(({ at }) => at(t)).join(',')})`,
    strength: strengths.whole,
    risky: args.some(({ risky }) => risky),
  };
}

/** As an operand of an operator: in parentheses where it holds together less tightly than the operator needs. */
export function operand(text: Text, needed: number): (t: number) => string {
  return text.strength < needed ? (t) => `(${text.at(t)})` : text.at;
}

/** @param right how tightly the right side must hold together */
export function infix(sign: string, left: Text, right: Text, strength: number, needed = strength): Text {
  const a = operand(left, strength === strengths.power ? strengths.whole : strength);
  const b = operand(right, right.strength === strengths.sign ? strengths.whole : needed);
  return { at: (t) => `${a(t)}${sign}${b(t)}`, strength, risky: left.risky || right.risky };
}

export const withRisk = (text: Text, risky: boolean): Text => ({ ...text, risky });

/** Stands for an infinite number, which cells cannot hold. */
export const INFINITE = '10^300';

/** A number as every spreadsheet reads it: without the letter E, which some take for a name. */
export function numberText(value: number): Text {
  if (Number.isNaN(value)) return { at: () => 'NA()', strength: strengths.whole, risky: true };
  if (value === 1 / 12) return fixed('1/12', strengths.product);
  const text = String(Math.abs(value));
  const [mantissa, exponent] = text.split('e');
  if (text === 'Infinity' || exponent !== undefined) {
    const power = exponent === undefined ? INFINITE : `10^${Number(exponent)}`;
    const scaled = mantissa === '1' || exponent === undefined ? power : `${mantissa}*${power}`;
    // A sign before a power would belong to its base.
    return value < 0 ? fixed(`-(${scaled})`, strengths.sign) : fixed(scaled, strengths.product);
  }
  return value < 0 ? fixed(`-${text}`, strengths.sign) : fixed(text);
}
