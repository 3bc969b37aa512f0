import { expect, it } from 'vitest';
import { chartList } from '../../src/charts/charts.js';
import type { DecisionSummary } from '../../src/decide/analyses.js';
import { locales, type Locale } from '../../src/diagnostics/locale.js';
import { briefOf } from '../../src/pages/brief/brief-of.js';
import { plainText, type Content, type Figure } from '../../src/pages/content.js';
import type { PageContext } from '../../src/pages/context.js';
import { pageOne } from '../../src/pages/decision/page-one.js';
import { figureIds } from '../../src/pages/figure-ids.js';
import { reportSections } from '../../src/pages/report.js';
import { runInShort } from '../../src/pages/run-in-short.js';
import type { Table } from '../../src/pages/table.js';
import { wordsOf } from '../../src/words/words.js';

/** The papers of a run as data, by name. */
function papersOf(summary: DecisionSummary): Readonly<Record<string, unknown>> {
  const words = wordsOf(summary.scenario.locale);
  const pictures = chartList.map(({ name }) => ({ name, title: name }));
  const context: PageContext = { summary, words, pictures };
  return {
    'page one': pageOne(context),
    report: reportSections(context, []),
    brief: briefOf(summary, null),
    terminal: runInShort(context),
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** All parts of a paper that are of a kind, wherever they stand; what a figure is taken from is no part of it. */
function partsOf<T extends object>(paper: unknown, is: (value: object) => value is T): T[] {
  if (!isObject(paper)) return [];
  const own = is(paper) ? [paper] : [];
  const inner = Object.entries(paper).flatMap(([key, value]) => (key === 'source' ? [] : partsOf(value, is)));
  return [...own, ...inner];
}

const isFigure = (value: object): value is Figure => 'figure' in value && 'source' in value;
const isNumberCell = (value: object): value is { readonly content: Content } =>
  'kind' in value && value.kind === 'number' && 'content' in value && !('span' in value);

/** What is printed of each figure, by id and unit. */
function printsOf(summary: DecisionSummary): Map<string, Map<string, string>> {
  const idOf = figureIds(summary);
  const prints = new Map<string, Map<string, string>>();
  for (const [paper, value] of Object.entries(papersOf(summary)))
    for (const { figure, unit, source } of partsOf(value, isFigure)) {
      const id = source === null ? null : idOf(source);
      if (id === null) continue;
      const [text, counted] = unit === '%' ? [`${figure}%`, ''] : [figure, unit];
      const key = `${id} in "${counted}"`;
      const found = prints.get(key) ?? new Map<string, string>();
      prints.set(key, found.set(text, found.get(text) ?? paper));
    }
  return prints;
}

const inLanguage = (summary: DecisionSummary, locale: Locale): DecisionSummary => ({
  ...summary,
  scenario: { ...summary.scenario, locale },
});

/** Tables in which sums of what is printed stand, so that a reader can add them up: the ledger's short form, and the costs that are put together. */
const sums = ['ledger-in-short', 'decided'];

/** A month of the calendar is no figure. */
const isMonth = (text: string): boolean => /^(?:\d{4}年\d{1,2}月|[A-Z][a-z]{2} \d{4}|\d{4}-\d{2})$/.test(text);

const isTable = (value: object): value is Table => 'block' in value && value.block === 'table';

/** Claims about the papers of any run. `of` is asked when the tests run. */
export function hasOnePrint(of: () => DecisionSummary): void {
  it.each(locales)('prints a figure with one text, wherever it stands in its unit (%s)', (locale) => {
    const prints = printsOf(inLanguage(of(), locale));
    expect(prints.size).toBeGreaterThan(300);
    const several = [...prints].filter(([, texts]) => texts.size > 1);
    expect(
      several.map(([key, texts]) => `${key}: ${[...texts].map(([text, paper]) => `${text} (${paper})`).join(', ')}`),
    ).toEqual([]);
  });

  it.each(locales)('says of every number in its tables where it stands in the results (%s)', (locale) => {
    const summary = inLanguage(of(), locale);
    const idOf = figureIds(summary);
    const nameless = Object.entries(papersOf(summary)).flatMap(([paper, value]) =>
      partsOf(value, isTable).flatMap((table) =>
        partsOf(table.groups, isNumberCell).flatMap(({ content }) => {
          const text = plainText(content);
          const figures = partsOf([content], isFigure);
          if (figures.length === 0) return /\d/.test(text) && !isMonth(text) ? [`${paper}, ${table.id}: ${text}`] : [];
          const unsourced = figures.some(({ source }) => source === null || idOf(source) === null);
          return unsourced && !sums.includes(table.id) ? [`${paper}, ${table.id}: ${text}`] : [];
        }),
      ),
    );
    expect(nameless).toEqual([]);
  });
}
