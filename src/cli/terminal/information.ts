import type { InformationAnalysis } from '../../decide/information/information-analysis.js';
import { informationClaims, informationScale } from '../../write/report/information.js';
import { informationWords } from '../../write/report/information-words.js';
import { moneyText } from '../../write/report/money.js';
import { percent, percentage } from '../../write/report/share.js';
import { columns } from './columns.js';
import { fit } from './fit.js';
import type { AnalysisPage } from './analysis-page.js';

/** What finding out is worth: the inputs above the noise, and the declared checks. */
export function informationLines(analysis: InformationAnalysis, page: AnalysisPage, long: boolean): string[] {
  const { words, paint, summary } = page;
  const { locale, currency } = summary.scenario;
  const own = informationWords(locale);
  const scale = informationScale(analysis, currency, words);
  const amount = (value: number, se: number): string => moneyText(scale, value, se, false);
  const error = (se: number): string => (se === 0 ? '' : `±${amount(se, se)}`);
  const seen = analysis.inputs.filter((input) => input.seen).slice(0, long ? 20 : 5);
  const inputs = seen.map(({ label, value }) => [label, amount(value.value, value.se), error(value.se)]);
  const rest = analysis.inputs.filter((input) => !input.seen).length;
  const none = seen.length === 0 ? own.nothingAtAll(analysis.inputs.length) : own.more(rest);
  const choices = analysis.choices.map((choice) => [
    fit(own.choice(choice), 40),
    amount(choice.mean.value, choice.mean.se),
    error(choice.mean.se),
    `${own.best} ${percent(choice.best, 0, words)}`,
  ]);
  return [
    paint.strong(own.title),
    ...informationClaims(analysis, own, scale).map((claim) => `  ${fit(claim, 98)}`),
    ...(long ? columns(choices, ['left', 'right', 'left', 'right']) : []),
    ...columns(inputs, ['left', 'right', 'left']),
    ...(seen.length === 0 || rest > 0 ? [`  ${paint.faint(none)}`] : []),
    ...checkLines(analysis, page, amount),
  ];
}

function checkLines(
  { checks, discountRate }: InformationAnalysis,
  { words, paint, summary }: AnalysisPage,
  amount: (value: number, se: number) => string,
): string[] {
  if (checks.length === 0) return [];
  const own = informationWords(summary.scenario.locale);
  const rows = checks.map(({ label, seen, value, cost, delay, net, worth }) => [
    label,
    seen ? amount(value.value, value.se) : own.nothingSeen,
    `${own.cost} ${amount(cost, 0)}`,
    words.months(delay),
    `${own.net} ${amount(net.value, net.se)}`,
    own.worth[worth],
  ]);
  return [
    `  ${own.checks}`,
    ...columns(rows, ['left', 'right', 'right', 'right', 'right', 'left']),
    `  ${paint.faint(fit(own.rule(percentage(discountRate, 0, words)), 98))}`,
  ];
}
