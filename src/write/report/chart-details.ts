import { type MoneyFacts, runMoney } from '../../figures/run-money.js';
import type { Context, ReportChart } from './context.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { type MoneyScale } from '../../figures/money.js';
import { percentage } from '../../figures/share.js';
import { money, moneyMarkup } from './number-markup.js';
import { markup, user, type Content, type Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { ChartData, DataColumn, DataKind } from '../../charts/chart-data.js';
import { chartOf } from '../../charts/charts.js';
import type { Words } from '../../words/words.js';

/** A chart's data one click away; nothing where the chart has none. */
export function details(chart: ReportChart, { summary, words }: Context): Content {
  const data = chartOf(chart.name)?.data(summary) ?? null;
  if (data === null) return null;
  return markup`<details>
    <summary>${words.chartData.summary}</summary>
    ${dataTable(`data-${chart.name}`, `${words.chartData.summary}${words.report.colon}${chart.title}`, data, moneyOf(data, summary), words)}
  </details>`;
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

function dataTable(id: string, caption: string, data: ChartData, scale: MoneyScale | null, words: Words): Markup {
  const head = markup`<tr>
    ${columnHead(data.rowName, 'text')}
    ${data.columns.map(({ name, kind }) => columnHead(user(name), kind === 'text' ? 'text' : 'number'))}
  </tr>`;
  const cell = (value: number | string | null, { kind, printed }: DataColumn, row: number): Markup =>
    printed === undefined
      ? cellOf(value, kind, scale, words)
      : numberCell(moneyMarkup(printed.scale, printed.digits[row] ?? words.figures.none));
  const rows = data.rows.map(
    ({ name, values }, row) =>
      markup`<tr>
        ${rowHead(user(name))}${values.map((value, i) => cell(value, data.columns[i], row))}
      </tr>`,
  );
  return table(
    { id, caption: user(caption), unit: scale?.unit ?? '', head, body: rowGroup(rows), layout: 'wide data' },
    words,
  );
}

function cellOf(value: number | string | null, kind: DataKind, scale: MoneyScale | null, words: Words): Markup {
  if (value === null) return kind === 'text' ? textCell(words.figures.none) : numberCell(words.figures.none);
  if (typeof value === 'string') return textCell(user(value));
  switch (kind) {
    case 'money':
      return numberCell(scale === null ? words.figures.none : money(scale, value, 0));
    case 'share':
      return numberCell(percentage(value, 0, words.figures));
    case 'months':
      return numberCell(monthsText(Math.round(value), words.figures));
    default:
      return numberCell(decimal(value, Math.abs(value) < 100 ? -1 : 0, words.figures));
  }
}
