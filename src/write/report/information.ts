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
import { informationWords } from './information-words.js';
import type { InformationWords } from './information-words.js';
import { markup, user } from './markup.js';
import type { Content, Markup } from './markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from './words.js';

/** The one money unit of the analysis: that of what information is worth. */
export const informationScale = ({ perfect, choices, checks }: InformationAnalysis, run: MoneyFacts): MoneyScale =>
  runMoney(run, [perfect.value, ...choices.map(({ mean }) => mean.value), ...checks.map(({ cost }) => cost)]);

/** Mean net present value of what can be chosen. */
export const meanOf = ({ mean: { value, se } }: Pick<InformationChoice, 'mean'>): MeanValue => ({ mean: value, se });

/** The sentences above the tables: what would be decided now, and what knowing everything is worth. */
export function informationClaims(analysis: InformationAnalysis, own: InformationWords, run: MoneyFacts): string[] {
  const scale = informationScale(analysis, run);
  const chosen = analysis.choices.find(({ name }) => name === analysis.decision)!;
  const { value, se } = analysis.perfect;
  return [
    own.now(own.choice(chosen), runValueWriter(run, scale).text(meanOf(chosen))),
    own.perfect(moneyText(scale, value, se, false)),
  ];
}

/** What finding out is worth: choices, inputs above the noise, and the declared checks. */
export function informationSection(analysis: InformationAnalysis, { summary, words }: Context): Section {
  const { locale } = summary.scenario;
  const own = informationWords(locale);
  const scale = informationScale(analysis, summary);
  const note = own.note(decimal(analysis.trials, 0, words), words.lenses[analysis.lens]);
  const body = markup`${informationClaims(analysis, own, summary).map((claim) => markup`<p>${user(claim)}</p>`)}
    <p class="note">${note}</p>
    ${choicesTable(analysis, own, runValueWriter(summary, scale), scale, words)} ${inputsTable(analysis, own, scale, words)}
    ${checksTable(analysis, own, scale, words)}`;
  return { id: 'information', title: own.title, body };
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
  own: InformationWords,
  { digits, error }: NetValueWriter,
  scale: MoneyScale,
  words: Words,
): Markup {
  const rows = choices.map(
    (choice) =>
      markup`<tr>
        ${rowHead(user(own.choice(choice)))}${numberCell([moneyMarkup(scale, digits(meanOf(choice))), errorMarkup(error(meanOf(choice)))], own.mean)}
        ${numberCell(percent(choice.best, 0, words), own.best)}
      </tr>`,
  );
  const head = headOf([own.choices, own.mean, own.best], 1);
  const parts = { id: 'information-choices', caption: own.choices, unit: scale.unit, layout: 'records' };
  return table({ ...parts, head, body: rowGroup(rows) }, words);
}

function inputsTable({ inputs }: InformationAnalysis, own: InformationWords, scale: MoneyScale, words: Words): Markup {
  const seen = inputs.filter((input) => input.seen);
  if (seen.length === 0) return markup`<p>${own.nothingAtAll(inputs.length)}</p>`;
  const row = ({ label, value, floor }: InformationInput): Markup =>
    markup`<tr>
      ${rowHead(user(label))}${numberCell(amount(scale, value), own.value)}${numberCell(money(scale, floor, 0), own.floor)}
    </tr>`;
  const rest = inputs.length - seen.length;
  const head = headOf([own.input, own.value, own.floor], 1);
  const parts = { id: 'information-inputs', caption: own.inputs, unit: scale.unit, layout: 'records' };
  return markup`${table({ ...parts, head, body: rowGroup(seen.map(row)) }, words)}
    ${rest === 0 ? null : markup`<p class="note">${own.more(rest)}</p>`}`;
}

function checksTable(
  analysis: InformationAnalysis,
  own: InformationWords,
  scale: MoneyScale,
  words: Words,
): Markup | null {
  const { checks, discountRate } = analysis;
  if (checks.length === 0) return null;
  const row = (check: InformationCheck): Markup =>
    markup`<tr>
      ${rowHead([user(check.label), check.why === '' ? null : markup`<span class="detail">${user(check.why)}</span>`])}
      ${textCell(user(check.ofLabels.join(', ')), own.of)}
      ${numberCell(check.seen ? amount(scale, check.value) : own.nothingSeen, own.value)}
      ${numberCell(money(scale, check.cost, 0), own.cost)}${numberCell(monthsText(check.delay, words), own.delay)}
      ${numberCell([amount(scale, check.net), markup`<span class="detail">${own.worth[check.worth]}</span>`], own.net)}
    </tr>`;
  const head = headOf([own.check, own.of, own.value, own.cost, own.delay, own.net], 2);
  const parts = { id: 'information-checks', caption: own.checks, unit: scale.unit, layout: 'records' };
  return markup`${table({ ...parts, head, body: rowGroup(checks.map(row)) }, words)}
    <p class="note">${own.rule(discountRate === null ? null : percentage(discountRate, 0, words))}</p>`;
}
