import type { ChartPlace } from '../charts/chart.js';
import type { ChartData, DataColumn, DataKind } from '../charts/chart-data.js';
import { chartOf } from '../charts/charts.js';
import { monthsText } from '../figures/counted.js';
import { decimal } from '../figures/digits.js';
import type { MoneyScale } from '../figures/money.js';
import { runMoney, type MoneyFacts } from '../figures/run-money.js';
import { percentage } from '../figures/share.js';
import type { Words } from '../words/words.js';
import { author } from './content.js';
import type { PageContext } from './context.js';
import { figure, money, moneyFigure } from './figures.js';
import type { Picture } from './page.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Cell, type Table } from './table.js';

/** The pictures of a place, each with its data. */
export const pictures = (context: PageContext, place: ChartPlace): Picture[] =>
  context.pictures
    .filter(({ name }) => chartOf(name)?.place === place)
    .map(({ name, title }) => picture(name, title, context));

/** Pictures that no place claims: they are shown rather than dropped. */
export const otherPictures = (context: PageContext): Picture[] =>
  context.pictures
    .filter(({ name }) => chartOf(name) === undefined)
    .map(({ name, title }) => picture(name, title, context));

function picture(name: string, title: string, { summary, words }: PageContext): Picture {
  const data = chartOf(name)?.data(summary) ?? null;
  if (data === null) return { block: 'picture', name, data: null };
  const caption = author(`${words.chartData.summary}${words.report.colon}${title}`);
  return {
    block: 'picture',
    name,
    data: dataTable({ id: `data-${name}`, caption }, data, moneyOf(data, summary), words),
  };
}

/** One unit for all the money of a table. */
function moneyOf({ columns, rows }: ChartData, summary: MoneyFacts): MoneyScale | null {
  const printed = columns.find((column) => column.printed !== undefined)?.printed;
  if (printed !== undefined) return printed.scale;
  const amounts = rows.flatMap(({ values }) =>
    values.filter((value, i): value is number => columns[i].kind === 'money' && typeof value === 'number'),
  );
  return amounts.length === 0 ? null : runMoney(summary, amounts);
}

function dataTable(
  parts: Pick<Table, 'id' | 'caption'>,
  { rowName, columns, rows }: ChartData,
  scale: MoneyScale | null,
  words: Words,
): Table {
  const cell = (value: number | string | null, { kind, printed }: DataColumn, at: number): Cell =>
    printed === undefined
      ? cellOf(value, kind, scale, words)
      : numberCell(moneyFigure(printed.scale, printed.digits[at] ?? words.figures.none));
  const head = [
    textHead(rowName),
    ...columns.map(({ name, kind }) => (kind === 'text' ? textHead : numberHead)(author(name))),
  ];
  const lines = rows.map(({ name, values }, at) =>
    row(
      author(name),
      values.map((value, i) => cell(value, columns[i], at)),
    ),
  );
  return table({ ...parts, unit: scale?.unit ?? '', head, groups: [rowGroup(lines)], layout: 'wide data' });
}

function cellOf(value: number | string | null, kind: DataKind, scale: MoneyScale | null, words: Words): Cell {
  if (value === null) return (kind === 'text' ? textCell : numberCell)(words.figures.none);
  if (typeof value === 'string') return textCell(author(value));
  switch (kind) {
    case 'money':
      return numberCell(scale === null ? words.figures.none : money(scale, value, 0));
    case 'share':
      return numberCell(figure(percentage(value, 0, words.figures)));
    case 'months':
      return numberCell(figure(monthsText(Math.round(value), words.figures)));
    default:
      return numberCell(figure(decimal(value, Math.abs(value) < 100 ? -1 : 0, words.figures)));
  }
}
