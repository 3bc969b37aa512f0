import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/summary/assess.js';
import type { ScenarioValue } from './arbitrary-scenario.js';
import { calendar } from './arbitrary-quantity.js';
import { withInitiatives, withoutTeam, withSegments, withTeam } from './change-scenario.js';
import { enoughTime } from '../more.js';
import { always } from './each-cell.js';
import { flowBetween } from './flow-of.js';
import { differing } from './same-numbers.js';
import { scenarioOf, trialsOf, type Source, type Trials } from './scenario-of.js';
import { meanOf, varianceOf } from './statistics.js';

vi.setConfig({ testTimeout: enoughTime });

const features = { counts: 'random', trials: 5, conditions: true } as const;

/** Draws of inputs that both have and that differ in some bit. */
const differingDraws = (a: Trials, b: Trials): string[] =>
  a.program.inputs
    .map(({ id }) => id)
    .filter((id) => b.figures.has(id) && !sameBits(a.figures.figure(id), b.figures.figure(id)));

const sameBits = (a: Float64Array, b: Float64Array): boolean =>
  a.subarray(0, b.length).every((value, trial) => Object.is(value, b[trial]));

/** Everything that differs between two scenarios, run by run: draws, and the series named. */
async function differences(
  a: Source,
  b: Source,
  runs: readonly (readonly [string, string])[],
  series: (name: string) => boolean = () => true,
): Promise<string[]> {
  const [one, two] = [await trialsOf(a), await trialsOf(b)];
  const names = one.names.filter((name) => two.names.includes(name) && series(name));
  expect(names.length).toBeGreaterThan(20);
  return [
    ...differingDraws(one, two),
    ...runs.flatMap(([x, y]) => differing(one.run(x), two.run(y), names).map((name) => `${x}: ${name}`)),
  ];
}

const everyRun = (scenario: ScenarioValue): [string, string][] =>
  [
    'all',
    'none',
    'base',
    'direct only',
    'strict',
    ...Object.keys(scenario.initiatives).flatMap((id) => [`without ${id}`, `strict without ${id}`]),
  ].map((run) => [run, run]);

const reversed = <T>(map: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(map).reverse());

/** The same effects, the last one first. */
const turnedEffects = (fields: Record<string, unknown>): Record<string, unknown> => ({
  ...reversed(fields),
  effects: [...(fields.effects as unknown[])].reverse(),
  spillovers: [...(fields.spillovers as unknown[])].reverse(),
});

const added = {
  start: calendar(1), success: 0.6, cost: { once: '10_000 to 30_000', monthly: 2_000 }, ramp: 'uniform(1, 4)', stop: 'none',
  effects: [{ on: 'segments.web.winRate', lift: '10% to 40%' }, { on: 'segments.web.leads', add: 2 }, { on: 'direct.wins', lift: 0.1 }],
  spillovers: [{ on: 'segments.web.churn', lift: -0.2, lag: 1 }],
}; // prettier-ignore

describe('a change moves nothing but what it is about', () => {
  it('an added initiative: the runs without it are the runs of before, bit for bit', () =>
    always(features, 5, async (scenario) => {
      const more = { ...scenario, initiatives: { added, ...scenario.initiatives } };
      expect(
        await differences(scenario, more, [
          ['all', 'without added'],
          ['strict', 'strict without added'],
          ['none', 'none'],
          ['base', 'base'],
        ]),
      ).toEqual([]);
    }));

  it('an added initiative on one segment: other segments, with no people to share, stay as they were', () =>
    always({ ...features, conditions: false }, 6, async (scenario) => {
      const alone = withSegments(withoutTeam(scenario), (fields) => ({ ...fields, openedBy: undefined }));
      const more = { ...alone, initiatives: { ...alone.initiatives, added } };
      const others = Object.keys(scenario.segments).filter((id) => id !== 'web');
      const untouched = (name: string): boolean =>
        others.some((id) => name.endsWith(`.${id}`)) || name.startsWith('activation.');
      const runs = [
        ['all', 'all'],
        ['strict', 'strict'],
      ] as const;
      const [one, two] = [await trialsOf(alone), await trialsOf(more)];
      const names = one.names.filter(untouched);
      expect(runs.flatMap(([x, y]) => differing(one.run(x), two.run(y), names))).toEqual([]);
    }));

  it('an added segment: everything of the segments, the initiatives and the direct channel that were there', () =>
    always(features, 5, async (scenario) => {
      const ids = Object.keys(scenario.segments);
      const team = withTeam(scenario, (fields) => ({ segments: ids, ...fields }));
      const fixed = { ...team, baseline: { segments: [ids[0]] } };
      const rules = withInitiatives(fixed, (fields) => ({ ...fields, stop: 'none' }));
      const extra = {
        deal: { kind: 'resale' },
        partners: 9,
        recruitment: '1 to 3',
        leads: 2,
        winRate: 'beta(2, 6)',
        arpa: '5_000 to 9_000',
        attrition: 0.02,
      };
      const more = { ...rules, segments: { extra, ...rules.segments } };
      const old = (name: string): boolean =>
        [...ids, 'direct'].some((id) => name.endsWith(`.${id}`)) ||
        /^(activation|running|boost|initiativeCost)\./.test(name);
      expect(await differences(rules, more, everyRun(rules), old)).toEqual([]);
    }));

  it('the order of segments, initiatives, effects, assumptions and fields in the file', () =>
    always(features, 5, async (scenario) => {
      const turned = reversed({
        ...scenario,
        segments: reversed(withSegments(scenario, reversed).segments),
        initiatives: reversed(withInitiatives(scenario, turnedEffects).initiatives),
        assumptions: reversed(scenario.assumptions as Record<string, unknown>),
      });
      expect(scenarioOf(turned).digest).toBe(scenarioOf(scenario).digest);
      expect(await differences(scenario, turned, everyRun(scenario))).toEqual([]);
    }));

  it('labels, reasons, a comment, the title', () =>
    always(features, 4, async (scenario) => {
      const labelled = withInitiatives(
        withSegments(scenario, (fields, id) => ({ ...fields, label: `${id}、改名` })),
        (fields) => ({ ...fields, label: 'renamed', why: 'because' }),
      );
      const text = `# a comment\n${JSON.stringify({ ...labelled, title: 'renamed', purpose: 'partners gain' })} # another\n`;
      expect(scenarioOf(text).digest).toBe(scenarioOf(scenario).digest);
      expect(await differences(scenario, text, everyRun(scenario))).toEqual([]);
    }));

  it('a longer horizon: every month that both have, where drawn durations fit into the shorter one', () =>
    always(features, 5, async (scenario) => {
      expect(await differences(scenario, { ...scenario, horizon: scenario.horizon + 13 }, everyRun(scenario))).toEqual(
        [],
      );
    }));

  it('a changed input: every other draw', () =>
    always(features, 4, async (scenario) => {
      const changed = withSegments(scenario, (fields) => ({ ...fields, arpa: '1_000 to 2_000' }));
      const [one, two] = [await trialsOf(scenario, []), await trialsOf(changed, [])];
      expect(differingDraws(one, two).filter((id) => !id.endsWith('.arpa'))).toEqual([]);
    }));

  it('the number of trials under monte-carlo: trial n is the same among 10 and among 50', () =>
    always(features, 4, async (scenario) => {
      const of = (trials: number): Source => ({
        ...scenario,
        simulation: { ...(scenario.simulation as object), sampling: 'monte-carlo', trials },
      });
      const [few, many] = [await trialsOf(of(10)), await trialsOf(of(50))];
      expect(differingDraws(many, few)).toEqual([]);
      for (const [run] of everyRun(scenario)) expect(differing(few.run(run), many.run(run), few.names)).toEqual([]);
    }));

  it('nothing at all: two runs give the same summary and series; seed 1 and "1" are the same seed, 2 is another', () =>
    always({ ...features, trials: 20 }, 2, async (scenario) => {
      const text = async (seed: unknown): Promise<string> =>
        JSON.stringify(
          await assess(scenarioOf({ ...scenario, simulation: { trials: 20, seed, counts: 'random' } }), {
            version: 'test',
            allSeries: true,
          }),
        );
      const first = await text(1);
      expect(await text(1)).toBe(first);
      expect(await text('1')).toBe(first);
      expect(await text(2)).not.toBe(first);
    }));
});

const uncertain = (winRate: string, seed: number): string => `
title: uncertain
purpose: customers and partners gain
start: 2026-04
horizon: 36 months
discountRate: 8%
simulation: { trials: 1000, seed: ${seed} }
baseline: { segments: [] }
assumptions: { arpa: 30_000 to 60_000, win: "beta(20, 60)" }
segments:
  web:
    { deal: { kind: referral, commission: 20%, months: 12 }, partners: 40, recruitment: 1 to 4, attrition: 1%, ramp: 6 months, repsPerPartner: 3 to 6,
      engagement: 20% to 45%, referralsPerRep: 0.3 to 0.6, qualification: 60%, winRate: "${winRate}", salesCycle: 2 months, arpa: arpa, churn: 1% }
initiatives:
  seminar: { cost: { once: 2_000_000, monthly: 300_000 }, success: 70%, ramp: 6 months, stop: none, effects: [ { on: segments.web.engagement, lift: 10% to 40% } ] }
`;

const portal = `  portal: { cost: { once: 1_500_000 }, stop: none, effects: [ { on: segments.web.qualification, lift: 5% to 15% } ] }\n`;

describe('common random numbers', () => {
  const npv = async (source: Source): Promise<Float64Array> =>
    flowBetween(await trialsOf(source, ['all', 'none']), 'all', 'none').npv;
  /** How much larger the variance of a difference is when both sides have their own draws. */
  async function varianceRatio(change: (seed: number) => Source): Promise<number> {
    const base = await npv(uncertain('win', 1));
    const difference = (other: Float64Array): Float64Array => other.map((value, trial) => value - base[trial]);
    const [paired, unpaired] = [difference(await npv(change(1))), difference(await npv(change(2)))];
    expect(meanOf(paired)).toBeGreaterThan(0);
    return varianceOf(unpaired) / varianceOf(paired);
  }

  it('make the standard error of what 10% more win rate is worth at least 7 times smaller than two seeds do', async () => {
    expect(await varianceRatio((seed) => uncertain('win * 1.1', seed))).toBeGreaterThan(50);
  });

  it('and that of what one more initiative is worth at least 3 times smaller', async () => {
    expect(await varianceRatio((seed) => `${uncertain('win', seed)}${portal}`)).toBeGreaterThan(10);
  });
});
