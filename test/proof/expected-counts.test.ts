import { describe, it, vi } from 'vitest';
import type { RunResult } from '../../src/engine/simulate.js';
import type { ScenarioValue } from './arbitrary-scenario.js';
import { withInitiatives, withoutEffectsOn, withoutTeam, withSegments } from './change-scenario.js';
import { always } from './each-cell.js';
import { trialsOf } from './scenario-of.js';
import { meanOf, sumOver, varianceOf } from './statistics.js';

vi.setConfig({ testTimeout: 120_000 }); // minutes only where many other things run on the machine

const TRIALS = 300;

/**
 * The part of a scenario in which means pass through: no bottleneck, no pool, no whole numbers made by rounding, and stocks large
 * enough never to run out. Inputs stay random: both ways of counting see the same draws.
 */
function linear(scenario: ScenarioValue): ScenarioValue {
  const kept = withoutEffectsOn({ ...withoutTeam(scenario), phases: [] }, (on) => on.includes('recruitment'));
  const plain = withInitiatives(kept, (fields) => ({ ...fields, stop: 'none', uses: undefined }));
  const segments = withSegments(plain, (fields) => ({
    ...fields,
    ...{ partners: 40, customers: 60, mrr: 540_000, churn: 0.02, salesCycle: 2, recruitment: 2, contact: undefined },
  }));
  return { ...segments, direct: { ...(scenario.direct as object), wins: 200, customers: 300, churn: 0.015 } };
}

/** Means of random counts less expected counts, in standard errors of the paired difference. */
function distance(random: RunResult, expected: RunResult, series: string): number {
  const last = random.horizon - 1;
  const [a, b] = [sumOver(random, series, 0, last), sumOver(expected, series, 0, last)];
  if (meanOf(b) * TRIALS < 100) return 0; // too rare for a standard error to mean anything
  const difference = a.map((value, trial) => value - b[trial]);
  const error = Math.sqrt(varianceOf(difference) / TRIALS);
  return Math.abs(meanOf(difference)) / Math.max(error, 1e-9 * Math.abs(meanOf(b)), 1e-9);
}

const sums = [
  'partners', 'contracts', 'productivePartners', 'referrals', 'opportunities', 'wins.indirect', 'cannibalised', 'customers.indirect',
  'mrr.indirect', 'wins.direct', 'customers.direct', 'mrr.direct', 'referralFees', 'profit', 'cash',
]; // prettier-ignore

describe('random counts', () => {
  it('average what expected counts say, within 4 standard errors, wherever means pass through', () =>
    always({ counts: 'random', trials: TRIALS, conditions: false }, 12, async (scenario) => {
      const value = linear(scenario);
      const simulation = value.simulation as object;
      const random = (await trialsOf(value, ['all'])).run('all');
      const expected = (await trialsOf({ ...value, simulation: { ...simulation, counts: 'expected' } }, ['all'])).run(
        'all',
      );
      const far = sums
        .map((name) => [name, distance(random, expected, name)] as const)
        .filter(([, errors]) => errors >= 4);
      if (far.length > 0)
        throw new Error(far.map(([name, errors]) => `${name}: ${errors.toFixed(1)} standard errors`).join(', '));
    }));
});
