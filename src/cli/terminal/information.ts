import { cutMiddle } from '../../charts/cut-middle.js';
import type { InformationAnalysis } from '../../decide/information/information-analysis.js';
import { wrap } from '../../diagnostics/wrap.js';
import { choiceText, informationClaims, informationScale, meanOf } from '../../write/report/information.js';
import { monthsText } from '../../figures/counted.js';
import type { StandardError } from '../../figures/digits.js';
import { type MoneyScale, moneyDigits, moneyText } from '../../figures/money.js';
import { runValueWriter } from '../../figures/net-value.js';
import { percent, percentage } from '../../figures/share.js';
import { columns } from '../../write/text/columns.js';
import { fit } from '../../write/text/fit.js';
import type { AnalysisPage } from './analysis-page.js';

/** Longest name of an input, a wide character counting 1 and others 0.6. */
const NAME_EMS = 40;

/** What finding out is worth: the inputs above the noise, and the declared checks. */
export function informationLines(analysis: InformationAnalysis, page: AnalysisPage, long: boolean): string[] {
  const { words, paint, summary } = page;
  const scale = informationScale(analysis, summary);
  const amount = (value: number, se: StandardError): string => moneyText(scale, value, se, false);
  const error = (se: StandardError): string =>
    se === 0 ? '' : `±${se === null ? words.figures.none : amount(se, se)}`;
  const mean = runValueWriter(summary, scale);
  const errorOfMean = (text: string | null): string =>
    text === null ? '' : `±${words.figures.amount(text, scale.unit)}`;
  const seen = analysis.inputs.filter((input) => input.seen).slice(0, long ? 20 : 5);
  const inputs = seen.map(({ label, value }) => [
    cutMiddle(label, NAME_EMS),
    amount(value.value, value.se),
    error(value.se),
  ]);
  const rest = analysis.inputs.filter((input) => !input.seen).length;
  const none =
    seen.length === 0 ? words.information.nothingAtAll(analysis.inputs.length) : words.information.more(rest);
  const choices = analysis.choices.map((choice) => [
    fit(choiceText(choice, words), 40),
    mean.text(meanOf(choice)),
    errorOfMean(mean.error(meanOf(choice))),
    `${words.information.best} ${percent(choice.best, 0, words.figures)}`,
  ]);
  return [
    paint.strong(words.information.title),
    ...informationClaims(analysis, words, summary).flatMap((claim) => wrap(claim, '  ')),
    ...(long ? columns(choices, ['left', 'right', 'left', 'right']) : []),
    ...columns(inputs, ['left', 'right', 'left']),
    ...(seen.length === 0 || rest > 0 ? [`  ${paint.faint(none)}`] : []),
    ...checkLines(analysis, page, scale),
  ];
}

function checkLines(
  { checks, discountRate }: InformationAnalysis,
  { words, paint }: AnalysisPage,
  scale: MoneyScale,
): string[] {
  if (checks.length === 0) return [];
  const amount = (value: number, se: StandardError): string => moneyDigits(scale, value, se);
  const rows = checks.map(({ label, seen, value, cost, delay, net, worth }) => [
    label,
    seen ? amount(value.value, value.se) : words.figures.none,
    amount(cost, 0),
    monthsText(delay, words.figures),
    amount(net.value, net.se),
    words.information.worth[worth],
  ]);
  const head = [
    `${words.information.check} (${scale.unit})`,
    words.information.value,
    words.information.cost,
    words.information.delay,
    words.information.netShort,
    '',
  ].map((name) => paint.faint(name));
  return [
    ...columns([head, ...rows], ['left', 'right', 'right', 'right', 'right', 'left']),
    ...checks
      .filter(({ seen }) => !seen)
      .map(({ label }) => `  ${fit(`${label}: ${words.information.nothingSeen}`, 96)}`),
    ...wrap(
      words.information.rule(discountRate === null ? null : percentage(discountRate, 0, words.figures)),
      '  ',
    ).map(paint.faint),
  ];
}
