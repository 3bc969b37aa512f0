import type { Scenario } from '../../src/model/scenario.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';

export interface PaperScenario {
  /** YAML of the map of initiatives, indented by two. */
  readonly initiatives: string;
  /** YAML of further keys. */
  readonly more?: string;
}

/** A scenario of two years whose value is what its initiatives cost and nothing else, unless more is said. */
export function paperScenario({ initiatives, more = '' }: PaperScenario): Scenario {
  const text = `
yoha: 1
title: paper
purpose: to be checked by hand
start: 2026-10
horizon: 24 months
discountRate: 0
simulation: { trials: 1024, seed: paper, counts: expected }
direct: { customers: 100, mrr: 1_000_000, wins: 5, arpa: 10_000, churn: 1%, grossMargin: 80% }
initiatives:${initiatives}
${more}`;
  const loaded = loadScenario({ name: 'paper.yaml', bytes: new TextEncoder().encode(text) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.scenario;
}
