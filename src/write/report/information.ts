import type { Estimated } from '../../decide/estimate/jackknife.js';
import type {
  InformationAnalysis,
  InformationCheck,
  InformationInput,
} from '../../decide/information/information-analysis.js';
import type { Context, Section } from './context.js';
import { decimal } from './digits.js';
import { informationWords } from './information-words.js';
import type { InformationWords } from './information-words.js';
import { markup, user } from './markup.js';
import type { Content, Markup } from './markup.js';
import { money, moneyError, moneyScale, moneyText } from './money.js';
import type { MoneyScale } from './money.js';
import { errorUnknown, percent, percentage } from './share.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from './words.js';

/** The one money unit of the analysis: that of what information is worth. */
export const informationScale = (
  { perfect, checks }: InformationAnalysis,
  currency: string,
  words: Words,
): MoneyScale => moneyScale([perfect.value, ...checks.map(({ cost }) => cost)], currency, words);

/** The sentences above the tables: what would be decided now, and what knowing everything is worth. */
export function informationClaims(analysis: InformationAnalysis, own: InformationWords, scale: MoneyScale): string[] {
  const chosen = analysis.choices.find(({ name }) => name === analysis.decision)!;
  const { value, se } = analysis.perfect;
  return [
    own.now(own.choice(chosen), moneyText(scale, chosen.mean.value, chosen.mean.se ?? 0, false)),
    own.perfect(moneyText(scale, value, se ?? 0, false)),
  ];
}

/** What finding out is worth: choices, inputs above the noise, and the declared checks. */
export function informationSection(analysis: InformationAnalysis, { summary, words }: Context): Section {
  const { locale, currency } = summary.scenario;
  const own = informationWords(locale);
  const scale = informationScale(analysis, currency, words);
  const note = own.note(decimal(analysis.trials, 0, words), words.lenses[analysis.lens]);
  const body = markup`${informationClaims(analysis, own, scale).map((claim) => markup`<p>${user(claim)}</p>`)}
    <p class="note">${note}</p>
    ${choicesTable(analysis, own, scale)} ${inputsTable(analysis, own, scale)} ${checksTable(analysis, own, scale)}`;
  return { id: 'information', title: own.title, body };
}

const headOf = (names: readonly string[], texts: number): Markup =>
  markup`<tr>
    ${names.map((name, index) => columnHead(name, index < texts ? 'text' : 'number'))}
  </tr>`;

const amount = (scale: MoneyScale, { value, se }: Estimated): Content => [
  money(scale, value, se ?? 0),
  se === null
    ? errorUnknown(scale.words)
    : moneyError(scale, {
        mean: value,
        se,
        p5: null,
        p10: null,
        p25: null,
        p50: null,
        p75: null,
        p90: null,
        p95: null,
      }),
];

function choicesTable({ choices }: InformationAnalysis, own: InformationWords, scale: MoneyScale): Markup {
  const rows = choices.map(
    (choice) =>
      markup`<tr>
        ${rowHead(user(own.choice(choice)))}${numberCell(amount(scale, choice.mean), own.mean)}
        ${numberCell(percent(choice.best, 0, scale.words), own.best)}
      </tr>`,
  );
  const head = headOf([own.choices, own.mean, own.best], 1);
  const parts = { id: 'information-choices', caption: own.choices, unit: scale.unit, layout: 'records' };
  return table({ ...parts, head, body: rowGroup(rows) }, scale.words);
}

function inputsTable({ inputs }: InformationAnalysis, own: InformationWords, scale: MoneyScale): Markup {
  const seen = inputs.filter((input) => input.seen);
  if (seen.length === 0) return markup`<p>${own.nothingAtAll(inputs.length)}</p>`;
  const row = ({ label, value, floor }: InformationInput): Markup =>
    markup`<tr>
      ${rowHead(user(label))}${numberCell(amount(scale, value), own.value)}${numberCell(money(scale, floor, 0), own.floor)}
    </tr>`;
  const rest = inputs.length - seen.length;
  const head = headOf([own.input, own.value, own.floor], 1);
  const parts = { id: 'information-inputs', caption: own.inputs, unit: scale.unit, layout: 'records' };
  return markup`${table({ ...parts, head, body: rowGroup(seen.map(row)) }, scale.words)}
    ${rest === 0 ? null : markup`<p class="note">${own.more(rest)}</p>`}`;
}

function checksTable(analysis: InformationAnalysis, own: InformationWords, scale: MoneyScale): Markup | null {
  const { checks, discountRate } = analysis;
  if (checks.length === 0) return null;
  const { words } = scale;
  const row = (check: InformationCheck): Markup =>
    markup`<tr>
      ${rowHead([user(check.label), check.why === '' ? null : markup`<span class="detail">${user(check.why)}</span>`])}
      ${textCell(user(check.ofLabels.join(', ')), own.of)}
      ${numberCell(check.seen ? amount(scale, check.value) : own.nothingSeen, own.value)}
      ${numberCell(money(scale, check.cost, 0), own.cost)}${numberCell(words.months(check.delay), own.delay)}
      ${numberCell([amount(scale, check.net), markup`<span class="detail">${own.worth[check.worth]}</span>`], own.net)}
    </tr>`;
  const head = headOf([own.check, own.of, own.value, own.cost, own.delay, own.net], 2);
  const parts = { id: 'information-checks', caption: own.checks, unit: scale.unit, layout: 'records' };
  return markup`${table({ ...parts, head, body: rowGroup(checks.map(row)) }, words)}
    <p class="note">${own.rule(discountRate === null ? null : percentage(discountRate, 0, words))}</p>`;
}
