import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { shareErrorText, percent } from '../../src/figures/share.js';
import { moneyAt } from '../../src/figures/money.js';
import { ruleError, ruleWriter } from '../../src/figures/rule-figures.js';
import { runMoney } from '../../src/figures/run-money.js';
import { wordsOf } from '../../src/words/words.js';
import { monthsText } from '../../src/figures/counted.js';
import { briefLines, lineOf, papersOf, sample, text, type Papers } from './papers.js';

const papers = new Map<'ja' | 'en', Papers>();
let month: Papers;

beforeAll(async () => {
  for (const locale of ['ja', 'en'] as const)
    papers.set(locale, await papersOf(sample('regional-alliance.yaml'), locale, 128, []));
  const all = ['stability', 'flips', 'ledger', 'sensitivity', 'information', 'paths'] as const;
  month = await papersOf(join(import.meta.dirname, 'one-month.yaml'), 'en', 40, all);
}, 240_000);

const brief = ({ brief: page }: Papers): string => briefLines(page).join('\n');
const everything = (of: Papers): string => [of.terminal, of.report, brief(of), of.pictures].join('\n');

describe.each([
  ['ja', ['未回収', '正味現在価値 P5 / P50 / P95', '最大累積損失 P50 / P95', '最大累積損失の中央値', '期待収益']],
  ['en', ['Not recovered', 'NPV P5 / P50 / P95', 'Peak deficit P50 / P95', 'peak deficit, median', 'Expected return']],
] as const)('one figure, one print (%s)', (locale, [notRecovered, npvName, peakName, peakFact, npvFact]) => {
  const words = wordsOf(locale).figures;
  const of = (): Papers => papers.get(locale)!;

  test('the median value of the program reads the same on screen, report and brief, in one unit', () => {
    const { summary, terminal, report, brief: page } = of();
    const { npv } = summary.program.strict;
    const scale = runMoney(summary);
    const shown = moneyAt(scale, npv, 'p50', summary.replay.trials);
    const parts = (['p5', 'p50', 'p95'] as const).map((at) => moneyAt(scale, npv, at, summary.replay.trials));
    expect(lineOf(terminal, npvName)).toContain(words.amount(parts.join(' / '), scale.unit));
    expect(page.facts.find(({ name }) => name.includes(npvFact))?.text).toBe(words.amount(shown, scale.unit));
    const cells = lineOf(report, locale === 'ja' ? '正味現在価値 P50' : 'Net present value, P50').split(' | ');
    expect(cells[1]?.trim().split(' ')[0]).toBe(shown);
  });

  test('the worst value that a rule reads is the P5 of the other papers', () => {
    const { summary, terminal, brief: page } = of();
    const { npv } = summary.program.strict;
    const shown = moneyAt(runMoney(summary), npv, 'p5', summary.replay.trials);
    const rule = summary.verdict!.strict.noGo.find(({ text }) => text.startsWith('P5(npv)'))!;
    const written = words.amount(shown, runMoney(summary).unit);
    expect(rule.value).toBe(npv.p5);
    expect(lineOf(terminal, 'P5(npv)')).toContain(written);
    const risk = page.blocks.flatMap(({ rows }) => rows).find(({ name }) => name.includes('P5'));
    expect(risk?.strict.main).toBe(written);
  });

  test('the peak deficit reads the same in a picture as beside it', () => {
    const { summary, terminal, pictures, brief: page, report } = of();
    const { peakDeficit } = summary.program.strict;
    const scale = runMoney(summary);
    const [middle, high] = (['p50', 'p95'] as const).map((at) =>
      moneyAt(scale, peakDeficit, at, summary.replay.trials),
    );
    expect(lineOf(terminal, peakName)).toContain(words.amount(`${middle} / ${high}`, scale.unit));
    expect(page.facts.find(({ name }) => name.includes(peakFact))?.text).toBe(words.amount(middle, scale.unit));
    expect(report).toContain(` ${middle} | ${high} | `);
    const label = locale === 'ja' ? new RegExp(`中央値 ?${middle}、P95 ?${high}`) : `median ${middle}, P95 ${high}`;
    expect(pictures).toMatch(label);
  });

  test('a share of trials has its digits by its error wherever it stands', () => {
    const { summary, terminal, pictures, brief: page } = of();
    const { value, se } = summary.program.strict.payback.notRecovered;
    const shown = percent(value, se, words);
    expect(lineOf(terminal, notRecovered)).toContain(`${shown} ±${shareErrorText(se, words) ?? ''}`);
    const row = page.blocks
      .flatMap(({ rows }) => rows)
      .find(({ name }) => name.toLowerCase().includes(notRecovered.toLowerCase()));
    expect(row?.strict.main).toBe(shown);
    expect(pictures).toContain(locale === 'ja' ? `未回収${shown}` : `not recovered ${shown}`);
  });

  test('results have one unit of money on all papers', () => {
    const { report, terminal, pictures } = of();
    const others = locale === 'ja' ? /単位：(千円|円)|[\d.]千円/ : /Unit: JPY( thousand)?\s*(\||$|\n)/;
    // What one customer pays is too small for it.
    const price = /1顧客あたり/;
    for (const paper of [report, terminal, pictures])
      expect(paper.split('\n').filter((line) => others.test(line) && !price.test(line))).toEqual([]);
  });

  test('a range with a negative number has no dash between its ends', () => {
    expect(everything(of())).not.toMatch(/[△−][\d,.]+%?–|–[△−]\d/);
  });

  test('the parts of the cost add up to it, and read as on page one', () => {
    const { summary, report, brief: page } = of();
    const [remark] = page.blocks[1].remarks;
    const line = text(remark.line);
    const amounts = [...line.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:百万円| million)/g)].map(([, digits]) => Number(digits));
    const total = page.blocks[1].rows.at(-1)!.strict.main.replace(/[^\d.]/g, '');
    expect(amounts).toHaveLength(summary.initiatives.length + 1);
    const decimals = total.split('.')[1]?.length ?? 0;
    expect(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(decimals)).toBe(total);
    for (const { label } of summary.initiatives) {
      const [digits] = /\d[\d.]*/.exec(line.slice(line.indexOf(label.slice(0, 4)) + 4)) ?? [];
      expect(lineOf(report, label)).toContain(` ${digits} `);
    }
  });

  test('a stated chance of success is printed as stated', () => {
    const { summary, report, brief: page } = of();
    expect(summary.initiatives[1]?.succeeded.value).not.toBe(0.8);
    const risk = page.blocks[2].remarks.map(({ line }) => text(line)).find((line) => line.includes('75%'));
    expect(risk).toBeDefined();
    expect(report.split('\n').filter((line) => /^(75|80)%$/.test(line)).length).toBeGreaterThanOrEqual(3);
  });
});

describe('headings', () => {
  test('of an amount name its statistic, so that no mean is taken for a median', () => {
    const of = papers.get('en')!;
    const amounts = briefLines(of.brief).filter(
      (line) => / \| .*JPY/.test(line) && !/^(Without|Do nothing)/.test(line),
    );
    const unnamed = amounts.filter((line) => !/mean|median|P\d|odds/i.test(line.split(' | ')[0] ?? ''));
    expect(unnamed.map((line) => line.split(' | ')[0])).toEqual(['Of which']);
    expect(of.brief.alternatives.heads.slice(1, 4).every((head) => head.includes('mean'))).toBe(true);
  });

  test('of cost say whether it holds what requires the initiative', () => {
    const costs = papers
      .get('en')!
      .report.split('\n')
      .filter((line) => /^Cost\b/.test(line));
    for (const line of costs)
      expect(line).toMatch(
        /^Cost (of team and initiatives|of the program|that it adds|for itself|to the horizon, each for itself|against)/,
      );
  });
});

describe('counts', () => {
  test('of one are singular on every paper', () => {
    const plurals =
      /\b1 (months|trials|years|partners|futures|initiatives|segments|spillovers|inputs|changes|rules|runs|customers|wins|referrals|KPIs|resamples|replicates|combinations|others|people)\b/g;
    expect([...everything(month).matchAll(plurals)].map(([found]) => found)).toEqual([]);
    expect(everything(month)).toContain('1 month');
    expect(month.terminal).toContain(monthsText(1, wordsOf('en').figures));
  });
});

describe('claims', () => {
  test('no paper says when or how well something was decided outside of it', () => {
    const forbidden =
      /written before|beforehand|written down before|how sure|計算の前に|事前に決め|先に書いて|Under another seed|別の乱数/;
    for (const of of [...papers.values(), month]) expect(everything(of)).not.toMatch(forbidden);
  });
});

describe('names and forms', () => {
  test('a percentile that a rule reads has the digits of that percentile elsewhere', () => {
    const { summary } = papers.get('ja')!;
    const [scale, value, low, high] = [runMoney(summary), -82_256_094.6, -93_067_224.1, -79_587_967.5];
    const npv = { ...summary.program.strict.npv, p5: value, intervals: { p5: [low, high] as const } };
    const rule = { unit: 'money', value, se: null, low, high } as const;
    const shown = moneyAt(scale, npv, 'p5', 64);
    expect(shown).toBe('△82');
    expect(ruleWriter(rule, scale).value(value, ruleError(rule))).toBe(scale.words.amount(shown, scale.unit));
  });

  test('report and brief name what the program is compared with by the labels of its author', () => {
    const of = papers.get('ja')!;
    for (const paper of [of.report, brief(of)]) expect(paper).toContain('直販と WEB制作会社、そのチーム。');
  });

  test.each(['ja', 'en'] as const)(
    'a rule has one word for its state on screen, in report and brief (%s)',
    (locale) => {
      const of = papers.get(locale)!;
      const { holds, fails } = {
        ja: { holds: '成立', fails: '不成立' },
        en: { holds: 'holds', fails: 'fails' },
      }[locale];
      const rules = [...of.summary.verdict!.strict.go, ...of.summary.verdict!.strict.noGo];
      expect(new Set(rules.map((rule) => rule.holds))).toEqual(new Set([true, false]));
      for (const rule of rules) {
        const [right, wrong] = rule.holds ? [holds, fails] : [fails, holds];
        const stated = new RegExp(`(?<![\\p{L}])${right}(?![\\p{L}])`, 'u');
        const other = new RegExp(`(?<![\\p{L}])${wrong}(?![\\p{L}])`, 'u');
        const onScreen = lineOf(of.terminal, rule.text);
        const inReport = of.report.split('\n').filter((line) => line.startsWith(`${rule.text} |`));
        expect(inReport.length).toBeGreaterThan(1);
        for (const line of [onScreen, inReport[0]?.split('|')[1] ?? '']) {
          expect(line).toMatch(stated);
          expect(line).not.toMatch(other);
        }
      }
      const found = of.brief.verdict.rules.map((rule) => rule.found);
      expect(found.map((line) => line.includes(fails))).toEqual(rules.map((rule) => !rule.holds));
      expect(/非該当|: (not )?met\b|: (hit|clear)\b/.exec(everything(of))).toBeNull();
    },
  );

  test('a duration is in the language of the paper, also where its author wrote it in the other', () => {
    const lines = papers.get('ja')!.report.split('\n');
    const shown = lines.flatMap((line, at) => (line === '実施期間' ? [lines[at + 1]] : []));
    expect(shown).toEqual(['30か月', '36か月', '48か月']);
  });

  test('the discount rate is a percentage a year, however it was written', () => {
    expect(lineOf(papers.get('en')!.terminal, 'Oct 2026')).toContain('discount rate 8% a year');
  });

  test('months and fiscal years that are read have the form of the language, and a title is read', () => {
    const titles = (of: Papers): string[] =>
      (JSON.parse(of.pictures) as [string, string][]).flatMap(([title, description]) => [title, description]);
    for (const of of papers.values()) {
      for (const text of titles(of)) expect(text).not.toMatch(/\d{4}-\d{2}/);
      const read = of.report
        .split('\n')
        // Axes, rows of data, paths of inputs, steps of an input, and rules keep the form of the file.
        .filter(
          (line) =>
            !/^\d{4}-\d{2} \||\d{4}-\d{2} \d{4}-\d{2}|\| \d{4}-\d{2} \||\[\d{4}-\d{2}\]|\{ \d{4}-\d{2}|\d{4}-\d{2}: /.test(
              line,
            ),
        );
      expect(read.filter((line) => /\d{4}-\d{2}/.test(line))).toEqual([]);
      expect(lineOf(of.terminal, of === papers.get('ja') ? '2026年10月' : 'Oct 2026')).toMatch(/2032年9月|Sep 2032/);
    }
    const [ja, en] = [everything(papers.get('ja')!), everything(papers.get('en')!)];
    expect([/FY\d.{20}/.exec(ja)?.[0], /.{9}\d年度(?!の間販売上)/.exec(en)?.[0]]).toEqual([undefined, undefined]);
    expect(ja.includes('2029年度')).toBe(true);
  });

  test('a Japanese range has a dash, and a wave only where an end is negative', () => {
    const text = everything(papers.get('ja')!);
    expect(text.includes('～')).toBe(false);
    const waves = [...text.matchAll(/.{12}〜.{8}/g)].map(([around]) => around);
    expect(waves.filter((around) => !/△[\d.,]+%?\S* 〜|〜 △/.test(around))).toEqual([]);
  });

  test('a field that names an assumption is written as that assumption is', () => {
    const { report } = papers.get('ja')!;
    const lines = report.split('\n');
    const at = lines.findIndex(
      (line) => line.startsWith('東北のコピー販売会社：受注率') && line.includes('| localWin |'),
    );
    expect(lines[at]).toMatch(/\| localWin \| +19(\.\d)? ?%/);
  });

  test('every paper gives the same months to a stop rule: those in which it can end the initiative', () => {
    const { summary, report } = papers.get('ja')!;
    const seminar = summary.initiatives.find(({ id }) => id === 'bank-seminar')!;
    expect(seminar.timeline.stopChecks).toEqual(['2028-04', '2029-04']);
    expect(seminar.stop).toBe('2028-04, 2029-04: opportunities.tohoku-dealers >= 2');
    expect(report).toContain(seminar.stop);
    expect(brief(papers.get('ja')!)).toContain('2028年4月から2029年4月の2回');
  });
});
