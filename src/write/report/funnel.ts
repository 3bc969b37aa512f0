import { runMoney } from '../../figures/run-money.js';
import { quantityOf } from '../../model/series.js';
import { stepWord } from '../../words/series-label.js';
import type { Conversion, FunnelStep, FunnelSummary } from '../../summary/evidence/shapes.js';
import type { Context, Section } from './context.js';
import { decimal, lastPlace } from '../../figures/digits.js';
import { moneyText } from '../../figures/money.js';
import { percentage } from '../../figures/share.js';
import { figures } from './figure.js';
import { fiscalYearHead } from './fiscal-year.js';
import { markup, user, type Content, type Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table } from './table.js';
import { rowUnit, rowWriter, yearCell } from './year-cells.js';

/** What a step makes of the one before it, in small below its figure. */
function conversion({ kind, values }: Conversion, year: number, unit: string, { summary, words }: Context): Content {
  const value = values[year] ?? null;
  if (value === null) return null;
  const { currency } = summary.scenario;
  const scale = runMoney(summary, [value]);
  const shown =
    quantityOf(unit, currency) === 'money'
      ? moneyText(scale, value, value / 100, false)
      : kind === 'share'
        ? percentage(value, 0.005, words.figures)
        : decimal(value, lastPlace(value / 20, -2), words.figures);
  return markup`<span class="detail">${shown}</span>`;
}

function row(step: FunnelStep, context: Context): Markup {
  const { summary, words } = context;
  const { locale } = summary.scenario;
  const writer = rowWriter(step.unit, step.years, context);
  const how = step.conversion === null ? null : words.funnel.conversions[step.step];
  const detail = [words.phases.reads[step.read], rowUnit(writer)].filter((part) => part !== '').join(', ');
  const name = [
    stepWord(step.step, null, locale),
    markup`<span class="detail">${detail}</span>`,
    how === null || how === undefined ? null : markup`<span class="detail">${how}</span>`,
  ];
  const cells = summary.fiscalYears.map((_, year) =>
    numberCell([
      yearCell(writer, year, 'mean', context),
      step.conversion === null ? null : conversion(step.conversion, year, step.unit, context),
    ]),
  );
  return markup`<tr>${rowHead(name)}${cells}</tr>`;
}

function funnelTable(funnel: FunnelSummary, index: number, context: Context): Markup {
  const { summary, words } = context;
  const head = markup`<tr>
    ${columnHead(words.funnel.step, 'text')}${summary.fiscalYears.map((year) => columnHead(fiscalYearHead(year, words), 'number'))}
  </tr>`;
  const name = funnel.segment === null ? words.funnel.all : funnel.label;
  const body = rowGroup(funnel.steps.map((step) => row(step, context)));
  const caption = user(words.funnel.caption(name));
  return table({ id: `funnel-${index + 1}`, caption, unit: '', head, body, layout: 'wide pnl yearly' }, words);
}

/** From partners to recurring revenue, segment by segment; null without segments. */
export function funnelSection(context: Context): Section | null {
  const { summary, words } = context;
  if (summary.funnel.length === 0) return null;
  return {
    id: 'funnel',
    title: words.funnel.title,
    body: markup`<p class="note">${words.funnel.note}</p>
      ${figures(context, 'funnel')} ${summary.funnel.map((funnel, index) => funnelTable(funnel, index, context))}`,
  };
}
