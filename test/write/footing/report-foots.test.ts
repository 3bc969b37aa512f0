import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderResolver } from '../../../src/scenario/files.js';
import { assess } from '../../../src/summary/assess.js';
import { reportHtml } from '../../../src/write/report-html.js';
import { scenarioOf } from '../../proof/scenario-of.js';

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

  beforeAll(async () => {
    const path = `scenarios/${sample}.yaml`;
    const options = { resolve: folderResolver(path), overrides: { trials: 64 } };
    const { summary } = await assess(scenarioOf(readFileSync(path, 'utf8'), options), {
      version: 'test',
      allSeries: false,
    });
    page = await reportHtml(summary, [], []);
  }, 30_000);

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
});
