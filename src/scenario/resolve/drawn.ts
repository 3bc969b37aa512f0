import type { IssueCode } from '../../diagnostics/catalogue.js';
import { checkDistribution, type DistributionIssue } from '../../random/check-distribution.js';
import { cdf, median, quantile, support, type Distribution } from '../../random/distribution.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';
import type { FieldRules } from './field-rules.js';
import { meant } from './slips.js';

/** Share of a distribution outside the field's bounds above which a truncation is worth a warning. */
const muchCut = 0.1;

/** Ratio of the 99th percentile to the median of a distribution without an upper end from which on it is worth a warning. */
const veryWide = 10_000;

/** Everything that can be wrong with an uncertain number of a field; false when it cannot be drawn. */
export function checkDrawn(
  cursor: Cursor<unknown>,
  distribution: Distribution,
  rules: FieldRules,
  percent: boolean,
  context: BuildContext,
): boolean {
  const found = cursor.text();
  const broken = checkDistribution(distribution);
  for (const issue of broken) {
    report(context, codeOf(issue), cursor, { found, values: printValues(issue), ...issue.values });
  }
  if (broken.length > 0) return false;
  const { min, max } = rules.bounds;
  const instead = max === 1 && !percent && median(distribution) > 1 ? meant(distribution) : '';
  const range = support(distribution);
  if (range.max < min || range.min > max) {
    report(context, 'bounds-empty', cursor, { found, min: shown(min), max: shown(max), instead });
    return false;
  }
  const cut = (range.min < min ? cdf(distribution, min) : 0) + (range.max > max ? 1 - cdf(distribution, max) : 0);
  if (cut > muchCut) {
    report(context, 'much-truncated', cursor, {
      found,
      cut: `${Math.round(cut * 100)}%`,
      min: shown(min),
      max: shown(max),
      instead,
    });
  }
  const middle = median(distribution);
  const ratio = range.max === Infinity && middle > 0 ? quantile(distribution, 0.99) / middle : 1;
  if (ratio > veryWide) report(context, 'very-wide', cursor, { found, ratio: Number(ratio.toPrecision(3)) });
  return true;
}

const shown = (bound: number): string =>
  Number.isFinite(bound) ? String(Number(bound.toPrecision(12))) : bound < 0 ? '−∞' : '∞';

const codeOf = (issue: DistributionIssue): IssueCode => `distribution-${issue.rule}`;

/** `min 5, mode 3, max 8` */
const printValues = (issue: DistributionIssue): string =>
  Object.entries(issue.values)
    .filter(([name]) => name !== 'limit')
    .map(([name, value]) => `${name} ${Number(value.toPrecision(6))}`)
    .join(', ');
