import type { ChartPlace } from '../charts/chart.js';
import { numberAt, type ChartData, type DataCell, type DataFigure, type DataKind } from '../charts/chart-data.js';
import { chartOf } from '../charts/charts.js';
import { monthsText } from '../figures/counted.js';
import { decimal } from '../figures/digits.js';
import type { MoneyScale } from '../figures/money.js';
import { runMoney, type MoneyFacts } from '../figures/run-money.js';
import { boundedShare, percentage } from '../figures/share.js';
import type { Words } from '../words/words.js';
import { author, type Figure, type Source } from './content.js';
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
function moneyOf({ scale, columns, rows }: ChartData, summary: MoneyFacts): MoneyScale | null {
  if (scale !== undefined) return scale;
  const amounts = rows.flatMap(({ cells }) =>
    cells.map((cell, i) =>
      columns[i].kind === 'money' && cell !== null && typeof cell !== 'string' ? numberAt(cell.source) : null,
    ),
  );
  return amounts.every((amount) => amount === null) ? null : runMoney(summary, amounts);
}

function dataTable(
  parts: Pick<Table, 'id' | 'caption'>,
  { rowName, columns, rows }: ChartData,
  scale: MoneyScale | null,
  words: Words,
): Table {
  const head = [
    textHead(rowName),
    ...columns.map(({ name, kind }) => (kind === 'text' ? textHead : numberHead)(author(name))),
  ];
  const lines = rows.map(({ name, cells }) =>
    row(
      author(name),
      cells.map((cell, i) => cellOf(cell, columns[i].kind, scale, words)),
    ),
  );
  return table({ ...parts, unit: scale?.unit ?? '', head, groups: [rowGroup(lines)], layout: 'wide data' });
}

function cellOf(cell: DataCell, kind: DataKind, scale: MoneyScale | null, words: Words): Cell {
  if (typeof cell === 'string') return textCell(author(cell));
  const value = cell === null ? null : numberAt(cell.source);
  if (cell === null || value === null) return (kind === 'text' ? textCell : numberCell)(words.figures.none);
  const { source, error, printed } = cell;
  if (printed !== undefined) return numberCell(printedFigure(printed, source, scale));
  switch (kind) {
    case 'money':
      return numberCell(scale === null ? words.figures.none : money(scale, value, error, source));
    case 'share':
      return numberCell(figure(percentage(value, error, words.figures), source));
    case 'bounded share':
      return numberCell(figure(boundedShare({ value, se: error }, words.figures), source));
    case 'months':
      return numberCell(figure(monthsText(Math.round(value), words.figures), source));
    default:
      return numberCell(figure(decimal(value, Math.abs(value) < 100 ? -1 : 0, words.figures), source));
  }
}

const printedFigure = (
  { text, unit }: NonNullable<DataFigure['printed']>,
  source: Source,
  scale: MoneyScale | null,
): Figure => (scale?.unit === unit ? moneyFigure(scale, text, source) : figure(text, source, unit));
