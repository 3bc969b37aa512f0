import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { profitByFiscalYear } from '../../../src/charts/profit-by-fiscal-year.js';
import { folderResolver } from '../../../src/scenario/files.js';
import { assess } from '../../../src/summary/assess.js';
import type { Summary } from '../../../src/summary/summary.js';
import { reportHtml } from '../../../src/write/report-html.js';
import { scenarioOf } from '../../proof/scenario-of.js';
import { withoutFonts } from '../without-fonts.js';

/** A printed number in units of its last digit, and how many digits stand after the point. */
interface Printed {
  readonly units: number;
  readonly decimals: number;
}

function printed(text: string): Printed {
  const digits = text.replace(/,/g, '').replace(/^[△−]/, '-').replace(/^\+/, '');
  expect(digits).toMatch(/^-?\d+(\.\d+)?$/);
  return { units: Number(digits.replace('.', '')), decimals: (digits.split('.')[1] ?? '').length };
}

const bodyOf = (table: string): string => table.slice(table.indexOf('</thead>'));

/** Rows of the tables of a view: what names a row, and the figure of each cell. */
function rowsOf(page: string, view: string, isShare: boolean, nameOf: (row: string) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const decimals = new Set<number>();
  for (const [table] of page.matchAll(new RegExp(`<table[^>]* id="pnl-${view}-\\d+"[\\s\\S]*?</table>`, 'g')))
    for (const [row, kind] of bodyOf(table).matchAll(/<tr(?: class="([^"]*)")?>[\s\S]*?<\/tr>/g)) {
      if (kind === 'group' || (kind === 'share') !== isShare) continue;
      const name = nameOf(row);
      const figures = [...row.matchAll(/<td class="number">\s*<span class="figure[^>]*>([^<]*)</g)].map((cell) =>
        printed(cell[1]),
      );
      figures.forEach((figure) => decimals.add(figure.decimals));
      found.set(name, [...(found.get(name) ?? []), ...figures.map(({ units }) => units)]);
    }
  expect(decimals.size).toBe(found.size === 0 ? 0 : 1);
  return found;
}

/** Lines by their number. */
const linesOf = (page: string, view: string): Map<string, readonly number[]> =>
  rowsOf(page, view, false, (row) => /line-number">([^<]*)</.exec(row)?.[1] ?? '');

/** Shares of line 9 by segment; none where a single one has all of it. */
const sharesOf = (page: string, view: string): Map<string, readonly number[]> =>
  rowsOf(page, view, true, (row) => /<th[^>]*>([\s\S]*?)<\/th>/.exec(row)?.[1].replace(/<[^>]*>/g, '') ?? '');

/** Total of each sum: a line, what is added, what is taken off. */
const sums: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['3', ['1'], ['2']],
  ['5', ['3', '3s'], ['4']],
  ['8', ['5'], ['6', '7']],
  ['11', ['8'], ['9', '10']],
  ['13', ['11', '12'], []],
];

describe.each(['regional-alliance', 'web-agency-launch'])('the printed P/L of %s', (sample) => {
  let page = '';
  let summary: Summary;

  beforeAll(async () => {
    const path = `scenarios/${sample}.yaml`;
    const options = { resolve: folderResolver(path), overrides: { trials: 64 } };
    const assessed = await assess(scenarioOf(readFileSync(path, 'utf8'), options), {
      version: 'test',
      allSeries: false,
    });
    summary = assessed.summary;
    page = await reportHtml(summary, [], [], withoutFonts);
  }, 30_000);

  it('is what the picture of profit by fiscal year says in its description, line 13 of the difference', () => {
    const { description } = profitByFiscalYear.draw(summary);
    const years = summary.fiscalYears.length;
    for (const lens of ['strict', 'broad']) {
      const row = linesOf(page, `difference-${lens}`).get('13') ?? [];
      const said = [...description.matchAll(/[△−]?[\d,]+(?:\.\d+)?(?= ?(?:百万円|千円|円|million|thousand))/g)].map(
        ([text]) => printed(text).units,
      );
      expect(
        row.slice(0, years).every((units) => said.includes(units)),
        `${lens}: ${row.join(' ')}`,
      ).toBe(true);
    }
  });

  it.each(['difference-strict', 'difference-broad', 'with-strict', 'with-broad', 'without-strict'])(
    '%s: years are the total and lines their subtotals, to the last digit',
    (view) => {
      const lines = linesOf(page, view);
      expect(lines.size).toBeGreaterThanOrEqual(13);
      for (const [line, figures] of lines) {
        const total = figures.at(-1)!;
        const years = figures.slice(0, -1).reduce((sum, next) => sum + next, 0);
        expect([line, years]).toEqual([line, total]);
      }
      const at = (line: string, column: number): number => lines.get(line)![column];
      const all = view.startsWith('difference') ? [...sums, ['12', ['12a', '12b'], []] as const] : sums;
      for (const [line, plus, minus] of all)
        lines.get(line)!.forEach((figure, column) => {
          const parts = [...plus.map((part) => at(part, column)), ...minus.map((part) => -at(part, column))];
          expect([line, column, parts.reduce((sum, next) => sum + next, 0)]).toEqual([line, column, figure]);
        });
    },
  );

  it.each(['strict', 'broad'])(
    '%s: with − without is the difference in every line and period, to the last digit',
    (lens) => {
      const [withIt, without, difference] = [`with-${lens}`, 'without-strict', `difference-${lens}`].map((view) =>
        linesOf(page, view),
      );
      for (const [line, figures] of withIt)
        expect([line, figures.map((figure, at) => figure - without.get(line)![at])]).toEqual([
          line,
          difference.get(line),
        ]);
    },
  );

  it('the shares of the team add up: segments to line 9, years to the total, with − without to the difference', () => {
    const segments = new Set(summary.pnlDetail.filter(({ scope }) => scope === 'segment').map(({ item }) => item));
    const views = ['difference-strict', 'difference-broad', 'with-strict', 'with-broad', 'without-strict'];
    const shares = new Map(views.map((view) => [view, sharesOf(page, view)]));
    for (const [view, rows] of shares) {
      expect([view, rows.size]).toEqual([view, segments.size > 1 ? segments.size : 0]);
      if (rows.size === 0) continue;
      const line = linesOf(page, view).get('9')!;
      const sums = line.map((_, at) => [...rows.values()].reduce((sum, row) => sum + row[at], 0));
      expect([view, sums]).toEqual([view, line]);
      for (const row of rows.values()) expect(row.slice(0, -1).reduce((sum, next) => sum + next, 0)).toBe(row.at(-1));
    }
    for (const lens of ['strict', 'broad'])
      for (const [segment, row] of shares.get(`with-${lens}`)!)
        expect(row.map((units, at) => units - shares.get('without-strict')!.get(segment)![at])).toEqual(
          shares.get(`difference-${lens}`)!.get(segment),
        );
  });

  it('what is equal prints the same: lines 13 and 14 of the difference, and lines that spillovers do not move', () => {
    const [strict, broad] = ['difference-strict', 'difference-broad'].map((view) => linesOf(page, view));
    if (strict.has('14')) expect(strict.get('14')).toEqual(strict.get('13'));
    if (broad.has('14')) expect(broad.get('14')).toEqual(broad.get('13'));
    expect(broad.get('9')).toEqual(strict.get('9'));
    expect(broad.get('12a')).toEqual(strict.get('12'));
  });

  it('the company table shows the profit that the P/L shows', () => {
    const { profitLine, years } = summary.company;
    const plain = (text: string): string =>
      text
        .replace(/<[^>]*>/g, '')
        .replace(/^\+/, '')
        .trim();
    const [table = ''] = /<table[^>]* id="company"[\s\S]*?<\/table>/.exec(page) ?? [];
    const rows = [...table.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<td class="number"[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) => printed(plain(cell)).units),
    );
    const found = rows.filter((row) => row.length > 0);
    expect(found).toHaveLength(years.length);
    const each = found[0].length / 4;
    const without = linesOf(page, 'without-strict').get(profitLine)!;
    expect(found.map((row) => row[each])).toEqual(without.slice(0, -1));
  });
});
