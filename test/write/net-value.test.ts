import { beforeAll, describe, expect, test } from 'vitest';
import { namedLines } from '../../src/charts/ledger-lines.js';
import { wordsOf as allWords } from '../../src/words/words.js';
import { ledgerInFull } from '../../src/pages/ledger.js';
import { tableText } from '../../src/write/text/blocks.js';
import { noPaint } from '../../src/write/text/paint.js';
import { lineOf, papersOf, sample, type Papers } from './papers.js';
import { wordsOf } from '../../src/words/words.js';

/** The numbers of a text, as printed. */
const numbers = (text: string): string[] => text.match(/[△−]?\d[\d,]*(?:\.\d+)?(?![\d%])/gu) ?? [];
const valueOf = (text: string): number => Number(text.replace(/[△−]/, '-').replace(/,/g, ''));
const added = (texts: readonly string[]): number =>
  Number(texts.reduce((sum, text) => sum + valueOf(text), 0).toFixed(3));

/** A row of the ledger, as printed. */
interface Row {
  readonly name: string;
  readonly mean: string;
  readonly percentiles: readonly string[];
}

/** The rows of the ledger table of a report. */
function rowsOf({ report, summary }: Papers, heading: string): Row[] {
  const all = report.replaceAll('\n', ' ');
  const table = all.slice(all.indexOf(heading));
  return namedLines(summary.analyses!.ledger!, allWords(summary.scenario.locale)).map(({ name }) => {
    const cells = table.slice(table.indexOf(`${name} |`) + name.length + 2).split('|');
    const [, mean = '', ...percentiles] = cells.slice(0, 5).map((cell) => cell.trim().split(' ')[0] ?? '');
    return { name, mean, percentiles };
  });
}

const names = {
  ja: {
    mean: '正味現在価値 平均',
    percentiles: '正味現在価値 P5 / P50 / P95',
    totals: ['余波なし合計', '余波込み合計'],
    doNothing: '何もしない',
    ledger: '余波台帳 単位',
  },
  en: {
    mean: 'Net present value, mean',
    percentiles: 'NPV P5 / P50 / P95',
    totals: ['Strict total', 'Total with spillovers'],
    doNothing: 'Do nothing',
    ledger: 'Spillover ledger Unit',
  },
} as const;

describe.each([
  ['regional-alliance.yaml', 'ja'],
  ['regional-alliance.yaml', 'en'],
  ['spillover-carries-it.yaml', 'ja'],
  ['tiny.yaml', 'en'],
] as const)('net present value of %s (%s) has one print', (file, locale) => {
  const own = names[locale];
  let of: Papers;
  /** The text of `yoha ledger`, which knows the ledger alone. */
  let alone: string;
  let rows: readonly Row[];

  beforeAll(async () => {
    of = await papersOf(sample(file), locale, 64, ['ledger']);
    const { scenario, analyses } = of.summary;
    const page = { summary: { scenario }, words: wordsOf(locale), paint: noPaint };
    alone = tableText(ledgerInFull(analyses!.ledger!, page), page).join('\n');
    rows = rowsOf(of, own.ledger);
  }, 240_000);

  const row = (name: string): Row => rows.find((each) => each.name === name)!;
  /** Means of the program and of each initiative, from the tables of what pays back: first cells of each lens. */
  const meansElsewhere = (): string[][] =>
    of.report
      .split('\n')
      .filter((line) => line.startsWith(`${own.mean} |`))
      .map((line) => line.split('|').map((cell) => cell.trim().split(' ')[0]));

  test('of the program: one mean on page and ledger, with both commands, and in the brief', () => {
    const means = own.totals.map((name) => row(name).mean);
    expect(meansElsewhere()[0].slice(1, 3)).toEqual(means);
    for (const name of own.totals) expect(numbers(lineOf(alone, name))[0]).toBe(row(name).mean);
    const nothing = of.brief.alternatives.rows.find(([name]) => name === own.doNothing)!;
    const lost = nothing.slice(1, 3).map((text) => Math.abs(valueOf(numbers(text)[0])));
    expect(lost).toEqual(means.map((text) => Math.abs(valueOf(text))));
  });

  test('of the program: one print of P5, P50 and P95 in the headline, the ledger and its command', () => {
    const headline = lineOf(of.terminal, own.percentiles);
    for (const name of own.totals) {
      expect(headline).toContain(row(name).percentiles.join(' / '));
      expect(lineOf(alone, name).split(/\s+/).join(' ')).toContain(row(name).percentiles.join(' '));
    }
  });

  test('of each initiative: one mean in its own table, the ledger and its command, and its loss in the brief', () => {
    for (const [at, { label }] of of.summary.analyses!.ledger!.initiatives.entries()) {
      const { mean } = row(label);
      expect(meansElsewhere()[at + 1][1]).toBe(mean);
      expect(numbers(lineOf(alone, label).slice(label.length))[0]).toBe(mean);
      const [, lost] = of.brief.alternatives.rows.find(([name]) => name.includes(label.slice(0, 6))) ?? [];
      if (lost !== undefined) expect(Math.abs(valueOf(numbers(lost)[0]))).toBe(Math.abs(valueOf(mean)));
    }
  });

  test('adds up as printed, line by line', () => {
    const means = rows.map(({ mean }) => mean);
    const [strict, total] = own.totals.map((name) => rows.indexOf(row(name)));
    expect(added(means.slice(0, strict))).toBe(valueOf(means[strict]));
    expect(added(means.slice(strict, total))).toBe(valueOf(means[total]));
  });
});
