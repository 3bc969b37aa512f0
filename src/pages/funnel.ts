import { decimal, lastPlace } from '../figures/digits.js';
import { runMoney } from '../figures/run-money.js';
import { percentage } from '../figures/share.js';
import { quantityOf } from '../model/series.js';
import type { FunnelStep, FunnelSummary } from '../summary/evidence/shapes.js';
import { stepWord } from '../words/series-label.js';
import { author, detail, type Content } from './content.js';
import type { PageContext } from './context.js';
import { entryAt, figure, moneyInText } from './figures.js';
import { blocks, note, type Section } from './page.js';
import { pictures } from './pictures.js';
import type { Table } from './table.js';
import { yearTable, type YearRow } from './year-figures.js';

/** From partners to recurring revenue, segment by segment; null without segments. */
export function funnelSection(context: PageContext): Section | null {
  const { summary, words } = context;
  if (summary.funnel.length === 0) return null;
  const tables = summary.funnel.map((funnel, index) => funnelTable(funnel, index, context));
  return {
    id: 'funnel',
    title: words.funnel.title,
    blocks: blocks(note(words.funnel.note), pictures(context, 'funnel'), tables),
  };
}

function funnelTable({ segment, label, steps }: FunnelSummary, index: number, context: PageContext): Table {
  const { words } = context;
  const caption = author(words.funnel.caption(segment === null ? words.funnel.all : label));
  const rows = steps.map((step) => stepRow(step, context));
  return yearTable({ id: `funnel-${index + 1}`, caption, first: words.funnel.step }, rows, context);
}

function stepRow(step: FunnelStep, context: PageContext): YearRow {
  const { summary, words } = context;
  const how = step.conversion === null ? undefined : words.funnel.conversions[step.step];
  return {
    ...step,
    name: stepWord(step.step, null, summary.scenario.locale),
    main: 'mean',
    about: how === undefined ? null : detail(how),
    below: (year) => conversion(step, year, context),
  };
}

/** What a step makes of the one before it, in small below its figure. */
function conversion({ conversion: made, unit }: FunnelStep, year: number, { summary, words }: PageContext): Content {
  const value = made?.values[year] ?? null;
  if (made === null || value === null) return null;
  const source = entryAt(made.values, year);
  if (quantityOf(unit, summary.scenario.currency) === 'money')
    return detail(moneyInText(runMoney(summary, [value]), value, value / 100, source));
  const shown =
    made.kind === 'share'
      ? percentage(value, 0.005, words.figures)
      : decimal(value, lastPlace(value / 20, -2), words.figures);
  return detail(figure(shown, source));
}
