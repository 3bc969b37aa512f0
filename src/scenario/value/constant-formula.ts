import { constantValue } from '../../formula/constant-parts.js';
import { parseFormula } from '../../formula/parse-formula.js';

/** The value of a formula without names (`1/3`); null when it is none. */
export function constantFormula(text: string): number | null {
  const parsed = parseFormula(text, { names: [], functions: 'quantity' });
  return parsed.ok ? constantValue(parsed.expression) : null;
}
