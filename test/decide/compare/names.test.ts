import { describe, expect, it } from 'vitest';
import type { ChangeSummary, Comparison } from '../../../src/decide/compare/compare-analysis.js';
import { namedChanges } from '../../../src/decide/compare/named-changes.js';
import { whatChanged } from '../../../src/decide/compare/what-changed.js';
import type { Side } from '../../../src/decide/compare/what-changed.js';
import { loadScenario } from '../../../src/scenario/load-scenario.js';
import { edited, edits, inEnglish, inJapanese, plan } from './plan.js';
import { build, compared, sideOf } from './sides.js';

const changes = (before: string, after: string): ChangeSummary[] => inBoth(before, after)[0];

/** Differences of two texts in English and in Japanese. */
function inBoth(before: string, after: string): ChangeSummary[][] {
  const [a, b] = [sideOf('a.yaml', before), sideOf('b.yaml', after)];
  const found = whatChanged(a, b, build, () => '');
  return (['en', 'ja'] as const).map((locale) => namedChanges(found, { ...a, scenario: { ...a.scenario, locale } }, b));
}

const told = (all: readonly ChangeSummary[]): string[][] =>
  all.map(({ label, kind, before, after }) => [label, kind, before, after]);

const campaign = `
  campaign:
    label: 地域の広告
    start: 2027-02
    cost: { once: 700_000 }
    stop: none
    payback: { within: never, because: x }
`;
const withCampaign = edited(plan, '\nphases:', `${campaign}phases:`);

/** A segment with all that refers to it: the team that serves it, the initiative that opens it, its effect there. */
const withBanks = [
  ['segments: [kings]', 'segments: [kings, banks]'],
  ['capacities:', '  banks:\n    label: 地方銀行\n    openedBy: review\n    signings: { 2026-09: 1 }\n    repsPerPartner: 10\n    arpa: 20_000\ncapacities:'],
  ['add: 2 }', 'add: 2 }\n      - { on: segments.banks.leads, add: 1 }'],
].reduce((text, [from, to]) => edited(text, from, to), plan); // prettier-ignore

describe('a change', () => {
  it.each(edits)('is one line with its name, its place and both values: $label.0', ({ from, to, ...line }) => {
    for (const [at, found] of inBoth(plan, edited(plan, from, to)).entries())
      expect(found.map(({ label, before, after, path }) => ({ label, before, after, path }))).toEqual([
        { ...line, label: line.label[at] },
      ]);
  });

  it('of everything at once has no name twice, and none of a container', () => {
    const apart = edits.filter(({ from, to }) => from !== '2027-04: 2 }' || to.includes('2027-04'));
    const after = apart.reduce((text, { from, to }) => edited(text, from, to), plan);
    const [, found] = inBoth(plan, after);
    expect(found.map(({ label }) => label).sort()).toEqual(apart.map(({ label }) => label[1]).sort());
    expect(new Set(found.map(({ label }) => label)).size).toBe(apart.length);
  });

  it('of the long form of a number is told by what shapes it', () => {
    const seasonal = edited(plan, '{ value: 4, growth', '{ value: 5, seasonality: [1,1,1,1,1,1,1,1,1,1,1,2], growth');
    expect(told(changes(plan, seasonal))).toEqual([
      ['直接販売: wins', 'changed', '4', '5'],
      ['直接販売: wins (seasonality)', 'added', '', '[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]'],
    ]);
  });

  it('of data in a file of the same name says that the content is another', () => {
    const bytesOf = (text: string) => new TextEncoder().encode(text);
    const side = (name: string): Side => {
      const text = edited(plan, 'partners: 12', 'partners: { data: partners.csv }');
      const resolve = () => ({ name: 'partners.csv', bytes: bytesOf(`partners\n${name === 'a' ? 10 : 14}\n12\n`) });
      const loaded = loadScenario({ name, bytes: bytesOf(`locale: ja\n${text}`) }, { resolve });
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
      return { name, scenario: loaded.scenario, document: loaded.document };
    };
    const [a, b] = [side('a'), side('b')];
    const found = whatChanged(
      a,
      b,
      () => null,
      (_, from) => from,
    );
    expect(told(namedChanges(found, a, b))).toEqual([
      ['制作会社：開始時のパートナー数', 'changed', '{ data: partners.csv }', '{ data: partners.csv }（中身が別）'],
    ]);
  });

  it('that adds, removes or fills a list names its entries, not the list', () => {
    const bare = [
      ['    spillovers:\n      - { on: direct.wins, lift: 2%, lag: 6 months }\n', ''],
      ['    uses: { executives: 3 }\n', ''],
      ['    requires: [review]\n', ''],
      ['    cost: { once: 200_000 }\n', ''],
    ].reduce((text, [from, to]) => edited(text, from, to), plan);
    const labels = [
      '役員の訪問 → 直接販売: wins (spillover, lift)',
      '役員の訪問: hours of 役員',
      '顧客調査: cost at the start',
      '顧客調査: requires: 役員の訪問',
    ];
    const removed = changes(plan, bare);
    expect(removed.map(({ label, kind }) => `${kind} ${label}`).sort()).toEqual(
      labels.map((each) => `removed ${each}`).sort(),
    );
    const added = changes(bare, plan);
    expect(added.map(({ label, kind }) => `${kind} ${label}`).sort()).toEqual(
      labels.map((each) => `added ${each}`).sort(),
    );
    expect(added.find(({ label }) => label === labels[0])).toMatchObject({ after: '{ lift: 2%, lag: 6 months }' });
  });

  it('of a team from one group to several is one change', () => {
    const single = plan.replace(
      /team:\n[\s\S]*?segments:\n {2}web/,
      'team: { managers: 3, monthlyCost: 500_000 }\nsegments:\n  web',
    );
    const found = changes(plan, single);
    expect(found.map(({ label, path }) => [label, path])).toEqual([['Team', 'team']]);
  });

  it('between two things of one label is told by what it belongs to, or by its place', () => {
    const same = edited(edited(plan, 'label: 制作会社\n', 'label: 代理店\n'), 'label: 有力企業', 'label: 代理店');
    const after = edited(edited(same, 'winRate: 25%', 'winRate: 35%'), 'winRate: 20%', 'winRate: 30%');
    expect(changes(same, after).map(({ label }) => label)).toEqual([
      '代理店: win rate (segments.web.winRate)',
      '代理店: win rate (segments.kings.winRate)',
    ]);
  });

  it('of an initiative whose id is a word of the format is seen', () => {
    const found = changes(withCampaign, withCampaign.replace('label: 地域の広告', 'label: 広告'));
    expect(found).toEqual([]);
    const after = edited(withCampaign, 'once: 700_000', 'once: 900_000').replace(/ {2}data:\n[\s\S]*?stop: none\n/, '');
    expect(told(changes(withCampaign, after))).toEqual([
      ['Initiative: 顧客調査', 'removed', '顧客調査', ''],
      ['地域の広告: cost at the start', 'changed', '700_000', '900_000'],
    ]);
  });
});

const amounts = ({ bridge }: Comparison): [string, number][] =>
  bridge!.lines.map(({ label, figures }) => [label, figures.npv.mean]);

describe('the bridge', () => {
  it('gives every amount to the name that it belongs to, and sums to the whole', async () => {
    const dearer = [
      ['monthly: 50_000', 'monthly: 80_000'],
      ['cost: { once: 200_000 }', 'cost: { once: 500_000 }'],
      ['fixedCosts: 2_000_000', 'fixedCosts: 2_500_000'],
    ].reduce((text, [from, to]) => edited(text, from, to), plan.replace('discountRate: 8%', 'discountRate: 0%'));
    const free = plan.replace('discountRate: 8%', 'discountRate: 0%');
    const { comparisons } = await compared(inEnglish(free), inEnglish(dearer));
    // Fixed costs are paid with and without the program.
    expect(amounts(comparisons[0])).toEqual([
      ['Company: fixed costs', 0],
      ['役員の訪問: monthly cost', expect.closeTo(-12 * 30_000, 4)],
      ['顧客調査: cost at the start', expect.closeTo(-300_000, 4)],
    ]);
    expect(comparisons[0].npv.mean).toBeCloseTo(-660_000, 4);
  });

  it('has one line for a segment with all that refers to it, by the name of the segment', async () => {
    const { comparisons } = await compared(inJapanese(plan), inJapanese(withBanks));
    expect(comparisons[0].changes.map(({ label, kind }) => [label, kind])).toEqual([
      ['地域チーム：担当セグメント：地方銀行', 'added'],
      ['セグメント：地方銀行', 'added'],
      ['役員の訪問 → 地方銀行のリード数（追加）', 'added'],
    ]);
    expect(amounts(comparisons[0])).toEqual([
      ['セグメント：地方銀行（新規）', expect.closeTo(comparisons[0].npv.mean, 4)],
    ]);
    const back = (await compared(inJapanese(withBanks), inJapanese(plan))).comparisons[0];
    expect(amounts(back)).toEqual([['セグメント：地方銀行（削除）', expect.closeTo(-comparisons[0].npv.mean, 4)]]);
  });

  it('keeps several new segments apart', async () => {
    const names = ['い', 'ろ', 'は'];
    const added = names.reduce(
      (text, label, at) =>
        edited(
          text,
          'capacities:',
          `  s${at}:\n    label: ${label}\n    partners: ${at + 1}\n    leads: 1\n    arpa: 20_000\ncapacities:`,
        ),
      edited(plan, 'segments: [kings]', `segments: [kings, ${names.map((_, at) => `s${at}`).join(', ')}]`),
    );
    const { comparisons } = await compared(inEnglish(plan), inEnglish(added));
    const lines = amounts(comparisons[0]);
    expect(lines.map(([label]) => label).sort()).toEqual(names.map((label) => `Segment: ${label} (new)`).sort());
    expect(lines.reduce((sum, [, amount]) => sum + amount, 0)).toBeCloseTo(comparisons[0].npv.mean, 3);
  });

  it('sums to the whole over changes of every kind, each line by another name', async () => {
    const kinds = [
      'discountRate: 8%',
      '2027-04: 2 }',
      '{ kind: resale, margin: 25% }',
      'start: 2026-07',
      'start: 2026-04\n',
    ];
    const made = kinds.map((kind) => edits.find(({ from }) => from === kind)!);
    const after = made.reduce((text, { from, to }) => edited(text, from, to), plan);
    const [{ npv, bridge }] = (await compared(inJapanese(plan), inJapanese(after))).comparisons;
    const { lines, first, last } = bridge!;
    expect(lines.map(({ label }) => label).sort()).toEqual(made.map(({ label }) => label[1]).sort());
    const sum = lines.reduce((total, { figures }) => total + figures.npv.mean, 0);
    expect(sum).toBeCloseTo(last.npv.mean - first.npv.mean, 3);
    expect(sum).toBeCloseTo(npv.mean, 3);
  });
});
