import { runMoney, type MoneyFacts } from '../../figures/run-money.js';
import type { Estimated } from '../../decide/estimate/jackknife.js';
import type {
  InformationAnalysis,
  InformationCheck,
  InformationChoice,
  InformationInput,
} from '../../decide/information/information-analysis.js';
import type { Context, Section } from './context.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { type MoneyScale, moneyText } from '../../figures/money.js';
import { runValueWriter, type MeanValue, type NetValueWriter } from '../../figures/net-value.js';
import { percent, percentage } from '../../figures/share.js';
import { errorMarkup, money, moneyError, moneyMarkup } from './number-markup.js';
import { markup, user } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from '../../words/words.js';

/** The one money unit of the analysis: that of what information is worth. */
export const informationScale = ({ perfect, choices, checks }: InformationAnalysis, run: MoneyFacts): MoneyScale =>
  runMoney(run, [perfect.value, ...choices.map(({ mean }) => mean.value), ...checks.map(({ cost }) => cost)]);

/** Mean net present value of what can be chosen. */
export const meanOf = ({ mean: { value, se } }: Pick<InformationChoice, 'mean'>): MeanValue => ({ mean: value, se });

/** What a choice is called. */
export function choiceText({ kind, label, initiative }: InformationChoice, words: Words): string {
  const { choice } = words.information;
  return kind === 'without' ? choice.without(label === '' ? (initiative ?? '') : label) : choice[kind];
}

/** The sentences above the tables: what would be decided now, and what knowing everything is worth. */
export function informationClaims(analysis: InformationAnalysis, words: Words, run: MoneyFacts): string[] {
  const scale = informationScale(analysis, run);
  const chosen = analysis.choices.find(({ name }) => name === analysis.decision)!;
  const { value, se } = analysis.perfect;
  return [
    words.information.now(choiceText(chosen, words), runValueWriter(run, scale).text(meanOf(chosen))),
    words.information.perfect(moneyText(scale, value, se, false)),
  ];
}

/** What finding out is worth: choices, inputs above the noise, and the declared checks. */
export function informationSection(analysis: InformationAnalysis, { summary, words }: Context): Section {
  const scale = informationScale(analysis, summary);
  const note = words.information.note(decimal(analysis.trials, 0, words.figures), words.verdict.lenses[analysis.lens]);
  const body = markup`${informationClaims(analysis, words, summary).map((claim) => markup`<p>${user(claim)}</p>`)}
    <p class="note">${note}</p>
    ${choicesTable(analysis, runValueWriter(summary, scale), scale, words)} ${inputsTable(analysis, scale, words)}
    ${checksTable(analysis, scale, words)}`;
  return { id: 'information', title: words.information.title, body };
}

const headOf = (names: readonly string[], texts: number): Markup =>
  markup`<tr>
    ${names.map((name, index) => columnHead(name, index < texts ? 'text' : 'number'))}
  </tr>`;

const amount = (scale: MoneyScale, { value, se }: Estimated): Content => [
  money(scale, value, se),
  moneyError(scale, se),
];

function choicesTable(
  { choices }: InformationAnalysis,
  { digits, error }: NetValueWriter,
  scale: MoneyScale,
  words: Words,
): Markup {
  const rows = choices.map(
    (choice) =>
      markup`<tr>
        ${rowHead(user(choiceText(choice, words)))}${numberCell([moneyMarkup(scale, digits(meanOf(choice))), errorMarkup(error(meanOf(choice)))], words.information.mean)}
        ${numberCell(percent(choice.best, 0, words.figures), words.information.best)}
      </tr>`,
  );
  const head = headOf([words.information.choices, words.information.mean, words.information.best], 1);
  const parts = { id: 'information-choices', caption: words.information.choices, unit: scale.unit, layout: 'records' };
  return table({ ...parts, head, body: rowGroup(rows) }, words);
}

function inputsTable({ inputs }: InformationAnalysis, scale: MoneyScale, words: Words): Markup {
  const seen = inputs.filter((input) => input.seen);
  if (seen.length === 0) return markup`<p>${words.information.nothingAtAll(inputs.length)}</p>`;
  const row = ({ label, value, floor }: InformationInput): Markup =>
    markup`<tr>
      ${rowHead(user(label))}${numberCell(amount(scale, value), words.information.value)}${numberCell(money(scale, floor, 0), words.information.floor)}
    </tr>`;
  const rest = inputs.length - seen.length;
  const head = headOf([words.report.input, words.information.value, words.information.floor], 1);
  const parts = { id: 'information-inputs', caption: words.information.inputs, unit: scale.unit, layout: 'records' };
  return markup`${table({ ...parts, head, body: rowGroup(seen.map(row)) }, words)}
    ${rest === 0 ? null : markup`<p class="note">${words.information.more(rest)}</p>`}`;
}

function checksTable(analysis: InformationAnalysis, scale: MoneyScale, words: Words): Markup | null {
  const { checks, discountRate } = analysis;
  if (checks.length === 0) return null;
  const row = (check: InformationCheck): Markup =>
    markup`<tr>
      ${rowHead([user(check.label), check.why === '' ? null : markup`<span class="detail">${user(check.why)}</span>`])}
      ${textCell(user(check.ofLabels.join(', ')), words.information.of)}
      ${numberCell(check.seen ? amount(scale, check.value) : words.information.nothingSeen, words.information.value)}
      ${numberCell(money(scale, check.cost, 0), words.information.cost)}${numberCell(monthsText(check.delay, words.figures), words.information.delay)}
      ${numberCell([amount(scale, check.net), markup`<span class="detail">${words.information.worth[check.worth]}</span>`], words.information.net)}
    </tr>`;
  const head = headOf(
    [
      words.information.check,
      words.information.of,
      words.information.value,
      words.information.cost,
      words.information.delay,
      words.information.net,
    ],
    2,
  );
  const parts = { id: 'information-checks', caption: words.information.checks, unit: scale.unit, layout: 'records' };
  return markup`${table({ ...parts, head, body: rowGroup(checks.map(row)) }, words)}
    <p class="note">${words.information.rule(discountRate === null ? null : percentage(discountRate, 0, words.figures))}</p>`;
}
