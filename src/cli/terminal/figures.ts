import type { FlowSummary, Payback, RuleSummary, Spread, TargetSummary } from '../../summary/summary.js';
import { monthsText } from '../../figures/counted.js';
import { decimal, lastPlace, signed } from '../../figures/digits.js';
import { moneyDigits, moneyScale, moneyText } from '../../figures/money.js';
import { type Percentile, percentileError } from '../../figures/point.js';
import { percent, points } from '../../figures/share.js';
import type { Words } from '../../write/report/words.js';
import type { Page } from './page.js';

/** The month by which a share of the trials has paid back, with the calendar month; or why there is none. */
export function reachText(flow: FlowSummary, by: 'by50' | 'by80' | 'by90', words: Words): string {
  const reach: Payback['by50'] = flow.payback[by];
  if (flow.noDifference) return words.noDifference;
  if (flow.payback.selfFunding.value === 1) return words.selfFunding;
  if (reach.month === null) return words.notRecovered;
  return `${monthsText(reach.month, words)}${reach.calendar === null ? '' : ` (${reach.calendar})`}`;
}

/** Percentiles of an amount in one unit, which is said once: `−12 / 34 / 80 million`. */
export function moneyPercentiles(spread: Spread, which: readonly Percentile[], { summary, words }: Page): string {
  const scale = moneyScale(
    which.map((percentile) => spread[percentile]),
    summary.scenario.currency,
    words,
  );
  const parts = which.map((percentile) => {
    const amount = spread[percentile];
    if (amount === null) return words.none;
    return moneyDigits(scale, amount, percentileError(spread, percentile, summary.replay.trials));
  });
  return words.amount(parts.join(' / '), scale.unit);
}

/** What a target asks for, exactly as written, in its own unit: `≥ 25%`. */
export function targetBound(target: TargetSummary, { summary, words }: Page): string {
  const { currency } = summary.scenario;
  const exact = (value: number): string =>
    decimal(Math.trunc(value), 0, words) + (/\.\d+$/.exec(String(Number(value.toPrecision(12))))?.[0] ?? '');
  if (target.unit === 'share') return words[target.comparison](`${exact(Math.trunc(target.value * 1e10) / 1e8)}%`);
  if (!target.unit.startsWith(currency)) return words[target.comparison](exact(target.value));
  const scale = moneyScale([target.value], currency, words);
  return words[target.comparison](words.amount(exact(target.value / scale.divisor), scale.unit));
}

/** Value and margin of a rule in its own unit; a month that is not reached says so. */
export function ruleFigures(rule: RuleSummary, page: Page): { readonly value: string; readonly margin: string } {
  const { words } = page;
  if (rule.value === null) return { value: words.notRecovered, margin: words.none };
  const write = ruleWriter(rule, page);
  return { value: write(rule.value, false), margin: rule.margin === null ? words.none : write(rule.margin, true) };
}

function ruleWriter(rule: RuleSummary, { summary, words }: Page): (value: number, margin: boolean) => string {
  const error = rule.se ?? 0;
  switch (rule.unit) {
    case 'share':
      return (value, margin) => (margin ? points(value, error, words) : percent(value, error, words));
    case 'money': {
      const scale = moneyScale([rule.value, rule.threshold], summary.scenario.currency, words);
      return (value, margin) => moneyText(scale, value, error, margin);
    }
    case 'months':
      return (value, margin) => (margin ? signed(value, 0, words) : monthsText(value, words));
    case 'factor':
      return (value, margin) => (margin ? signed : decimal)(value, lastPlace(error, -2), words);
  }
}
