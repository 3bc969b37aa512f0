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

/** Rows of a table: the number of the line, and the figure of each cell. */
function linesOf(page: string, view: string): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const decimals = new Set<number>();
  for (const [table] of page.matchAll(new RegExp(`<table[^>]* id="pnl-${view}-\\d+"[\\s\\S]*?</table>`, 'g')))
    for (const [row] of table.matchAll(/<tr class="[^"]*">[\s\S]*?<\/tr>/g)) {
      const number = /line-number">([^<]*)</.exec(row)?.[1] ?? '';
      const figures = [...row.matchAll(/<td class="number">\s*<span class="figure[^"]*">([^<]*)</g)].map((cell) =>
        printed(cell[1]),
      );
      figures.forEach((figure) => decimals.add(figure.decimals));
      found.set(number, [...(found.get(number) ?? []), ...figures.map(({ units }) => units)]);
    }
  expect([...decimals]).toHaveLength(1);
  return found;
}

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
    const { description } = profitByFiscalYear(summary);
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
