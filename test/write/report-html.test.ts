import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { FlowSummary, Summary } from '../../src/summary/summary.js';
import { reportHtml } from '../../src/write/report-html.js';
import type { ReportChart } from '../../src/write/html/picture.js';
import { escape } from '../../src/write/html/markup.js';
import { payloadNames, payloads } from './report-payloads.js';
import { withoutFonts } from './without-fonts.js';
import type { SampleOptions } from '../charts/sample-summary.js';
import { reportSample, sampleIssues } from './report-sample.js';

const drawing = (name: string): ReportChart => ({
  name,
  title: `${name} title`,
  description: `${name} description`,
  svg: `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="9" height="9"/></svg>`,
});
const pictures = [
  'payback-curve',
  'payback-odds',
  'indirect-ratio',
  'revenue-by-channel',
  'profit-by-fiscal-year',
  'something-new',
].map(drawing);

const write = (summary: Summary, charts = pictures): Promise<string> =>
  reportHtml(summary, charts, sampleIssues, withoutFonts);
const small = { trials: 40 } as const;

const pages = new Map<string, Promise<string>>();

/** The sample's page, written once for all tests that only read it. */
function pageOf(options: SampleOptions = {}): Promise<string> {
  const key = JSON.stringify(options);
  const known = pages.get(key) ?? write(reportSample({ ...small, ...options }));
  pages.set(key, known);
  return known;
}

/** Text of the page as a reader sees it, without the style. */
const textOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>|<title>[\s\S]*?<\/title>/g, '')
    .replace(/<wbr ?\/?>/g, '')
    .replace(/<span class="figure[^>]*>([^<]*)<\/span>/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const sectionOf = (page: string, id: string): string =>
  textOf(page.slice(page.indexOf(`<h2 id="${id}">`)).split('<section class="part"')[0] ?? '');

const withFlows = (summary: Summary, change: (flow: FlowSummary) => FlowSummary): Summary => ({
  ...summary,
  program: { strict: change(summary.program.strict), broad: change(summary.program.broad) },
});

describe('the report', () => {
  test('same summary, same bytes', async () => {
    const whole = (): Promise<string> => reportHtml(reportSample(small), pictures, sampleIssues);
    expect(await whole()).toBe(await whole());
  });

  test.each([
    [
      'ja',
      '余波込みなら go',
      [
        '判定とルール',
        '目標',
        'プログラムの投資回収',
        '施策',
        '間販比率',
        '管理損益（事業年度別）',
        'フェーズとKPI',
        '前提条件',
        '計算上の注意',
        '計算方法と限界',
        '再現情報',
      ],
    ],
    [
      'en',
      'Go with spillovers counted',
      [
        'Verdict and rules',
        'Targets',
        'Payback of the program',
        'Initiatives',
        'Indirect sales ratio',
        'Management P/L by fiscal year',
        'Phases and KPIs',
        'Assumptions',
        'Notes on the run',
        'Method and limits',
        'Replay',
      ],
    ],
  ] as const)('in %s the headline reads %s and every section stands in its order', async (locale, headline, titles) => {
    const page = await pageOf({ locale });
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(`<p class="headline">${headline}</p>`);
    const found = titles.map((title) => page.indexOf(`</span>${title}</h2>`));
    expect(found.every((place) => place > 0)).toBe(true);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });

  test('the only style is the one whose digest stands in the policy, and there is no script', async () => {
    const page = await pageOf();
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`style-src &#39;sha256-${digest}&#39;`);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<script|unsafe-|\sstyle=|\son\w+=|https?:\/\/(?!www\.w3\.org|example\.com)/);
  });

  test('headings go down one level at a time, ids are unique, every table has a caption and scoped heads', async () => {
    const page = await pageOf();
    const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const tables = page.split('<table').slice(1);
    expect(tables.every((table) => table.includes('<caption>'))).toBe(true);
    expect([...page.matchAll(/<th(?= |>)[^>]*>/g)].every(([head]) => head.includes('scope='))).toBe(true);
  });

  test('every chart is in the page once with its text alternative, also one that no section claims', async () => {
    const page = await pageOf();
    for (const { name } of pictures)
      expect(page.split(`aria-label="${name} title ${name} description"`)).toHaveLength(2);
    expect(page).not.toContain('<?xml');
  });

  test('each rule shows value, interval, threshold, margin, and whether sampling error could turn it', async () => {
    const verdict = sectionOf(await pageOf({ locale: 'en' }), 'verdict');
    expect(verdict).toContain('P(payback &lt;= 48) &gt;= 60% 58.4% 95%: 57.3 – 59.5% ≥ 60% −1.6 pt fails yes');
    expect(verdict).toContain('P(ratio-y5) &gt;= 50% 50.3% 95%: 49.2 – 51.4% ≥ 50% +0.3 pt holds no');
    expect(verdict).toContain('P80(payback) &lt;= 48 not recovered ≤ 48 months – fails yes');
    expect(verdict).toMatch(/JPY −118 million 95%: −126 to −110 &lt; JPY −200 million JPY \+82 million fails yes/);
  });

  test('without rules the figures stand without a verdict', async () => {
    const page = await pageOf({ verdict: false });
    expect(page).toContain('<p class="headline">判定なし</p>');
  });

  test('a percentile that is not reached reads 未回収, a flow never below zero 持ち出しなし, a zero flow 差なし', async () => {
    const summary = reportSample(small);
    const never = { month: null, low: null, high: null, calendar: null };
    const unreached = withFlows(summary, (flow) => ({ ...flow, payback: { ...flow.payback, by80: never } }));
    expect(sectionOf(await write(unreached), 'payback')).toContain('試行の80%が回収 未回収 未回収');
    const free = withFlows(summary, (flow) => ({
      ...flow,
      peakDeficitMonth: null,
      payback: { ...flow.payback, by50: { ...never, month: 0 }, selfFunding: { value: 1, se: 0, low: 1, high: 1 } },
    }));
    expect(sectionOf(await write(free), 'payback')).toContain('試行の50%が回収 持ち出しなし 持ち出しなし');
    const same = sectionOf(await pageOf({ difference: false }), 'payback');
    expect(same).toContain('試行の50%が回収 差なし 差なし');
    expect(same).toContain('正味現在価値 P50 差なし 差なし');
  });

  test('where no spillover acts the report says that both lenses are the same', async () => {
    expect(await pageOf({ locale: 'en', spillovers: false })).toContain('both lenses give the same figures');
    expect(await pageOf({ locale: 'en' })).not.toContain('both lenses give the same figures');
  });

  test('read without its style, a figure does not run into its label or into the smaller figure below it', async () => {
    const page = await pageOf();
    // as a mail program does: style, and space between two wide characters, are gone
    const unstyled = page
      .replace(/<style>[\s\S]*?<\/style>/g, '')
      .replace(/<br[^>]*>|<\/(?:p|t[dhr]|h\d|li|d[dt]|caption|div)>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/(?<=\p{Script=Han}) +(?=[\p{Script=Han}\p{Script=Katakana}])/gu, '');
    expect(unstyled).toMatch(/^目的：/m);
    expect(unstyled).toMatch(/^1 判定とルール$/m);
    expect(unstyled).not.toMatch(/か月\d{4}年|%95%区間|円95%区間|\d単位：|（\d+か月）対象/);
    expect(page).not.toMatch(/<\/(?:span|bdi)>\s*<span class="(?:band|date|interval|detail|partial|unit)">/);
  });

  test('money stands in one unit a table, named in its caption', async () => {
    const page = await pageOf();
    expect(page).toMatch(
      /id="program-flow-caption">プログラムの回収と価値<\/span><br class="unstyled"><span class="unit">単位：百万円<\/span>/,
    );
  });

  test('partial fiscal years are marked and the total carries its own band', async () => {
    const page = await pageOf({ locale: 'en' });
    expect(page).toContain('<span class="partial">partial, 6 mo.</span>');
    expect(sectionOf(page, 'pnl')).toContain('Percentiles of a total are taken over the totals of the trials');
  });

  test('more than seven fiscal years continue in a further table, each year once', async () => {
    const page = await pageOf({ horizon: 120 });
    const heads = [...page.matchAll(/id="pnl-difference-strict-(\d)"[\s\S]*?<\/thead>/g)].map(([head]) => head);
    expect(heads).toHaveLength(2);
    for (let year = 2026; year <= 2036; year++)
      expect(heads.join('').split(`<span class="year">${year}年度</span>`)).toHaveLength(2);
  });

  test('the ratio names its basis and counts undefined trials', async () => {
    const summary = reportSample({ ...small, locale: 'en' });
    const undefinedTrials = summary.months.map(() => 17);
    const ratio = sectionOf(await write({ ...summary, ratio: { ...summary.ratio, undefinedTrials } }), 'ratio');
    expect(ratio).toContain('Basis: recurring net revenue.');
    expect(ratio).toContain('Undefined trials');
    expect(ratio).toMatch(/FY2026 .* Mar 2027 .* 17 /);
  });

  test('an assumption shows its text, median and range, evidence, owner and date; without evidence it says so', async () => {
    const text = sectionOf(await pageOf({ locale: 'en' }), 'assumptions');
    expect(text).toContain('Local win rate localWin pert(8%, 15%, 25%) 15.3% 10.4% – 20.9% Trial with three firms');
    expect(text).toContain('Web agencies: churn segments.web-agencies.churn 1.2% 1.2% no evidence stated – –');
    expect(text).toContain('sales-ops Sep 2026');
  });

  test.each([
    [
      'en',
      'What holds the plan back? Bank seminar : starts in 12.0% of trials. Eased by an easier condition, or a date. ' +
        'Web agencies, Tohoku dealer : coverage below 100% in 83.0% of trials, from Jul 2027, lowest 63.0% (medians). ' +
        'Eased by more managers by then, or more partners per manager.',
      '3 more in the notes on the run.',
    ],
    [
      'ja',
      '計画のボトルネックは何か 銀行セミナー ：開始するのは試行の12.0%。緩めるには：条件を下げるか、日付で始める。 ' +
        'WEB制作会社、東北コピー販売 ：試行の83.0%でカバー率が100%を下回る（2027年7月から、最低63.0%、中央値）。' +
        '緩めるには：それまでにパートナー営業を増やすか、1人あたりの担当社数を増やす。',
      'ほか3件は「計算上の注意」。',
    ],
  ] as const)('page one names what holds the plan back (%s)', async (locale, beginning, end) => {
    const text = textOf(await pageOf({ locale }));
    expect(text).toContain(beginning);
    expect(text).toContain(end);
  });

  test('page one has no such question where nothing holds back', async () => {
    const html = await write({ ...reportSample({ ...small, locale: 'en' }), bottlenecks: [] }, []);
    expect(html).not.toContain('What holds the plan back');
    expect(html).toContain('class="answer-row"');
  });

  test('what held the plan back, bounds that were hit and warnings are listed', async () => {
    const text = sectionOf(await pageOf({ locale: 'en' }), 'notes');
    expect(text).toContain('segments.tohoku-dealer.winRate was held at a bound of its domain in 3.4% of trial-months');
    expect(text).toContain('Executive hours : over-booked 18.3% ±0.4 May 2027');
    expect(text).toContain(
      'coverage below 100% 83.0% ±0.4 Jul 2027 Jul 2027 63.0% more managers by then, or more partners per manager',
    );
    expect(text).toContain('6 KPIs in one phase');
  });

  test('digest, seed, trials and version stand at the end', async () => {
    const text = sectionOf(await pageOf({ locale: 'en' }), 'replay');
    expect(text).toMatch(/3f9a61c2d7e8b05419aa.*fy26-q3.*8,192.*plain Monte Carlo.*Yoha 0\.1\.0/);
  });

  test('a scenario without initiatives, targets and phases still has its report', async () => {
    const summary = reportSample({ ...small, locale: 'en', targets: false });
    const bare: Summary = {
      ...summary,
      initiatives: [],
      phases: [],
      assumptions: [],
      scenario: { ...summary.scenario, purpose: '', phases: [] },
    };
    const text = textOf(await write(bare, []));
    expect(text).toContain('The scenario has no initiative.');
    expect(text).toContain('No purpose is stated in the scenario.');
    expect(text).not.toMatch(/NaN|undefined (?!trials)|\[object|null/i);
  });

  test('markup in a name is text: no payload reaches the page as written', async () => {
    const { name, used } = payloadNames(0);
    const page = await write(reportSample(small, name), []);
    expect(used.size).toBe(payloads.length);
    const raw = payloads.filter((text) => /[<>"']/.test(text));
    expect(raw.filter((payload) => page.includes(payload))).toEqual([]);
    expect(raw.filter((payload) => page.includes(escape(payload))).length).toBeGreaterThanOrEqual(30);
  });
});
