import { cutMiddle } from '../../charts/cut-middle.js';
import type { InformationAnalysis } from '../../decide/information/information-analysis.js';
import { wrap } from '../../diagnostics/wrap.js';
import { informationClaims, informationScale, meanOf } from '../../write/report/information.js';
import { informationWords } from '../../write/report/information-words.js';
import { monthsText } from '../../figures/counted.js';
import type { StandardError } from '../../figures/digits.js';
import { type MoneyScale, moneyDigits, moneyText } from '../../figures/money.js';
import { runValueWriter } from '../../figures/net-value.js';
import { percent, percentage } from '../../figures/share.js';
import { columns } from './columns.js';
import { fit } from './fit.js';
import type { AnalysisPage } from './analysis-page.js';

/** Longest name of an input, a wide character counting 1 and others 0.6. */
const NAME_EMS = 40;

/** What finding out is worth: the inputs above the noise, and the declared checks. */
export function informationLines(analysis: InformationAnalysis, page: AnalysisPage, long: boolean): string[] {
  const { words, paint, summary } = page;
  const { locale } = summary.scenario;
  const own = informationWords(locale);
  const scale = informationScale(analysis, summary);
  const amount = (value: number, se: StandardError): string => moneyText(scale, value, se, false);
  const error = (se: StandardError): string => (se === 0 ? '' : `±${se === null ? words.none : amount(se, se)}`);
  const mean = runValueWriter(summary, scale);
  const errorOfMean = (text: string | null): string => (text === null ? '' : `±${words.amount(text, scale.unit)}`);
  const seen = analysis.inputs.filter((input) => input.seen).slice(0, long ? 20 : 5);
  const inputs = seen.map(({ label, value }) => [
    cutMiddle(label, NAME_EMS),
    amount(value.value, value.se),
    error(value.se),
  ]);
  const rest = analysis.inputs.filter((input) => !input.seen).length;
  const none = seen.length === 0 ? own.nothingAtAll(analysis.inputs.length) : own.more(rest);
  const choices = analysis.choices.map((choice) => [
    fit(own.choice(choice), 40),
    mean.text(meanOf(choice)),
    errorOfMean(mean.error(meanOf(choice))),
    `${own.best} ${percent(choice.best, 0, words)}`,
  ]);
  return [
    paint.strong(own.title),
    ...informationClaims(analysis, own, summary).flatMap((claim) => wrap(claim, '  ')),
    ...(long ? columns(choices, ['left', 'right', 'left', 'right']) : []),
    ...columns(inputs, ['left', 'right', 'left']),
    ...(seen.length === 0 || rest > 0 ? [`  ${paint.faint(none)}`] : []),
    ...checkLines(analysis, page, scale),
  ];
}

function checkLines(
  { checks, discountRate }: InformationAnalysis,
  { words, paint, summary }: AnalysisPage,
  scale: MoneyScale,
): string[] {
  if (checks.length === 0) return [];
  const own = informationWords(summary.scenario.locale);
  const amount = (value: number, se: StandardError): string => moneyDigits(scale, value, se);
  const rows = checks.map(({ label, seen, value, cost, delay, net, worth }) => [
    label,
    seen ? amount(value.value, value.se) : words.none,
    amount(cost, 0),
    monthsText(delay, words),
    amount(net.value, net.se),
    own.worth[worth],
  ]);
  const head = [`${own.check} (${scale.unit})`, own.value, own.cost, own.delay, own.netShort, ''].map((name) =>
    paint.faint(name),
  );
  return [
    ...columns([head, ...rows], ['left', 'right', 'right', 'right', 'right', 'left']),
    ...checks.filter(({ seen }) => !seen).map(({ label }) => `  ${fit(`${label}: ${own.nothingSeen}`, 96)}`),
    ...wrap(own.rule(discountRate === null ? null : percentage(discountRate, 0, words)), '  ').map(paint.faint),
  ];
}
