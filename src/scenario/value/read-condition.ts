import { plainText } from '../../diagnostics/plain-text.js';
import { isTruth } from '../../formula/constant-parts.js';
import type { NameFinder } from '../../formula/names.js';
import { parseFormula } from '../../formula/parse-formula.js';
import { problem, type Failure } from '../../formula/problem.js';
import type { Condition } from '../../model/initiative.js';

/** `partners >= 60 and total(contracts) > 20`: a comparison over series, or a combination of such. */
export function readCondition(
  text: string,
  names: Iterable<string> | NameFinder,
): { readonly ok: true; readonly condition: Condition } | Failure {
  const parsed = parseFormula(text, { names, functions: 'condition' });
  if (!parsed.ok) return parsed;
  if (!isTruth(parsed.expression)) return problem('condition-no-comparison', text, 0, text.length);
  if (parsed.names.length === 0) return problem('condition-constant', text, 0, text.length);
  return { ok: true, condition: { text: plainText(text), expression: parsed.expression } };
}
