import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/diagnostics/issue.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { centralIssues } from '../../src/summary/bottlenecks/central-issues.js';

function issuesOf(name: string, bytes: Uint8Array): Issue[] {
  const loaded = loadScenario({ name, bytes }, { resolve: folderResolver(name) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return centralIssues(loaded.scenario, loaded.document);
}

const inText = (body: string): Issue[] =>
  issuesOf(
    'plan.yaml',
    new TextEncoder().encode(`start: 2026-10\nhorizon: 24 months\ndirect: { wins: 10, arpa: 30_000 }\n${body}`),
  );

const codes = (issues: readonly Issue[]): string[] => issues.map(({ code, path }) => `${code} ${path}`);

describe('the central case of the samples', () => {
  /** What each is warned of; a plan that works is warned of nothing. */
  const known: Readonly<Record<string, readonly string[]>> = {
    // Its whole point: contracts are signed that nobody cares for.
    'contracts-without-care': [
      'central-stop-fires initiatives.welcome-campaign.stop',
      'central-coverage team.managers',
    ],
    'distributor-and-local-kings': [
      'central-coverage team.field-team.managers',
      'central-pool segments.distributor-dealers.recruitment.pool',
    ],
    // A success below 50%, and everything that hangs on it.
    'regional-alliance-cautious': [
      'central-phase-never-ends phases[0].until',
      'central-stop-fires initiatives.fukushima-alliance.stop',
      'central-requires-never initiatives.bank-seminar.requires',
      'central-requires-never initiatives.dealer-training.requires',
    ],
    'vendor-story': [
      'central-coverage team.dealer-team.managers',
      'central-pool segments.distributor-dealers.recruitment.pool',
    ],
  };

  const samples = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
  it.each(samples)('%s', (sample) => {
    const file = `scenarios/${sample}`;
    expect(codes(issuesOf(file, readFileSync(file)))).toEqual(known[sample.replace('.yaml', '')] ?? []);
  });

  it('points into the file that a variant extends, where the field is written', () => {
    const file = 'scenarios/regional-alliance-cautious.yaml';
    const places = issuesOf(file, readFileSync(file)).map(({ place }) => place?.file);
    expect(places).toEqual(Array.from({ length: 4 }, () => 'scenarios/regional-alliance.yaml'));
  });
});

describe('thresholds of the central case', () => {
  const team = (partnersPerManager: number, managers = '1'): string =>
    `team: { managers: ${managers}, partnersPerManager: ${partnersPerManager}, monthlyCost: 0 }
segments: { web: { deal: { kind: referral }, partners: 20 } }`;

  it('coverage of 90% is no warning, of 85% it is', () => {
    expect(codes(inText(team(18)))).toEqual([]);
    expect(codes(inText(team(17)))).toEqual(['central-coverage team.managers']);
  });

  it('two months of half coverage before the second manager are no warning, three are', () => {
    expect(codes(inText(team(10, '{ 2026-10: 1, 2026-12: 2 }')))).toEqual([]);
    expect(codes(inText(team(10, '{ 2026-10: 1, 2027-01: 2 }')))).toEqual(['central-coverage team.managers']);
  });

  it('a condition that is reached in the last month is no warning, one month later it is', () => {
    const training = (
      months: number,
    ): string => `segments: { web: { deal: { kind: referral } , signings: { 2026-10: 1 } } }
measures: { age: total(partners.web) }
initiatives:
  training: { start: { when: "age >= ${months}" }, stop: none, payback: { within: never, because: a test } }`;
    // A condition looks at the end of the month before: 23 partner months are there before the 24th month.
    expect(codes(inText(training(23)))).toEqual([]);
    expect(codes(inText(training(24)))).toEqual(['central-never-starts initiatives.training.start.when']);
  });

  it('a start after the horizon is said by the scenario itself, not a second time', () => {
    const fair = 'initiatives: { fair: { start: 2030-10, stop: none, payback: { within: never, because: a test } } }';
    expect(codes(inText(fair))).toEqual([]);
  });
});
