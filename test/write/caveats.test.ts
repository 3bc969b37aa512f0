import { beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/words/words.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { discountText } from '../../src/summary/written-settings.js';
import { yearlyRate } from '../../src/figures/yearly-rate.js';
import { papersOf, type Papers } from './papers.js';

const said = {
  en: {
    target: 'Wins per partner: undefined in 1 trial: a division by 0, or the logarithm of 0 or less; counted as missed',
    payback:
      'Seminar: payback declared within 24 months, and the horizon ends 9 months after the start: whether it is kept cannot be known; the odds count payback by then alone',
    rate: '8% a year, 6% from Oct 2026',
  },
  ja: {
    target: 'Wins per partner：1試行で定義不可（0による割り算や、0以下の対数になり値がない）。その試行は未達に数えます',
    payback:
      'Seminar：回収の期限は24か月ですが、開始から期末までは9か月です。守られるかはこの期間では分からず、確率は期末までの回収だけを数えています',
    rate: '年8%、2026年10月から6%',
  },
} as const;

/** Lines of the terminal are broken: in Japanese anywhere. */
const joined = (text: string): string => text.replace(/\n\s+/g, '').replace(/\s/g, '');

describe.each(['en', 'ja'] as const)('in %s', (locale) => {
  let papers: Papers;
  beforeAll(async () => {
    papers = await papersOf('test/write/caveats.yaml', locale, 16, []);
  });
  const pageOne = (): string => papers.report.slice(0, papers.report.indexOf('Yoha test'));

  test('a target whose figure does not exist says so, and why, on page one, in the brief and in the terminal', () => {
    const { target } = said[locale];
    expect(joined(pageOne())).toContain(joined(target));
    expect(joined(papers.terminal)).toContain(joined(target));
    const remarks = papers.brief.blocks.flatMap((block) => block.remarks);
    const told = remarks.map(({ name, line }) => `${name}${locale === 'ja' ? '：' : ': '}${line}`);
    expect(told).toContain(target);
  });

  test('a payback declared beyond the horizon says on page one and in the terminal that it cannot be known', () => {
    expect(joined(pageOne())).toContain(joined(said[locale].payback));
    expect(joined(papers.terminal)).toContain(joined(said[locale].payback));
  });

  test('a discount rate by month is in words wherever it is printed', () => {
    const { rate } = said[locale];
    expect(papers.terminal).toContain(rate);
    expect(papers.report).toContain(rate);
    expect(JSON.stringify(papers.brief)).toContain(rate);
    // What its author wrote is quoted among the assumptions alone.
    expect(papers.terminal).not.toContain('{ 2026-04');
  });
});

test.each([
  ['8%', '8% a year', '年8%'],
  ['8%/year', '8% a year', '年8%'],
  ['4% to 8%', '4% to 8% a year', '年4% to 8%'],
  [
    '{ 2026-10: pert(1%, 2%, 3%), 2027/4: 6%/年 }',
    'pert(1%, 2%, 3%) a year, 6% from Apr 2027',
    '年pert(1%, 2%, 3%)、2027年4月から6%',
  ],
])('the rate %s is %s', (written, en, ja) => {
  expect([yearlyRate(written, wordsOf('en').figures), yearlyRate(written, wordsOf('ja').figures)]).toEqual([en, ja]);
});

test.each([
  ['en', '8% a year, growth per year: 1%, seasonality: 1 1 1 1 1 1 1 1 1 1 1 2'],
  ['ja', '年8%、年成長率：1%、季節係数：1 1 1 1 1 1 1 1 1 1 1 2'],
] as const)('a discount rate that takes a shape over time says so in words (%s)', (locale, said) => {
  const text = `title: t\npurpose: p\nlocale: ${locale}\nstart: 2026-04\nhorizon: 12 months
direct: { customers: 1, mrr: 100, arpa: 100 }
discountRate: { value: 8%, growth: 1%/year, seasonality: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2] }`;
  const loaded = loadScenario({ name: 'rate.yaml', bytes: new TextEncoder().encode(text) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  expect(yearlyRate(discountText(loaded.scenario), wordsOf(locale).figures)).toBe(said);
});
