import { describe, it, vi } from 'vitest';
import type { ScenarioValue } from './arbitrary-scenario.js';
import { enoughTime } from '../more.js';
import { always, eachCell, type Cell } from './each-cell.js';
import { sharedTrialsOf, trialsOf, type Trials } from './scenario-of.js';
import { withZeros } from './with-zeros.js';

vi.setConfig({ testTimeout: enoughTime });

const features = { counts: 'random', trials: 4, conditions: true } as const;
const whole = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** What a starting stock brings into this month: before month 1, or when an initiative opens the segment. */
function brought(trials: Trials, stock: 'partners' | 'customers', id: string, { run, trial, month, at }: Cell): number {
  const segment = trials.scenario.segments.find((candidate) => candidate.id === id)!;
  const count = Math.round(trials.figures.figure(segment[stock].id)[trial]);
  if (segment.openedBy !== null) return count * at(`opening.${id}`);
  const there = trials.program.runs.find(({ name }) => name === run)!.switches[`segment.${id}`] ?? 1;
  return month === 0 ? count * there : 0;
}

type Visit = (id: string, cell: Cell, trials: Trials) => void;

/** Visits every month of every segment of generated scenarios. */
const eachSegment = (visit: Visit, changed = (scenario: ScenarioValue): ScenarioValue => scenario): Promise<void> =>
  always(features, 10, async (scenario) => {
    const trials = await sharedTrialsOf(changed(scenario));
    for (const { id } of trials.scenario.segments) eachCell(trials, (cell) => visit(id, cell, trials));
  });

/** now = before + brought in − lost + gained, all of them whole. */
function conserve(stock: 'partners' | 'customers', lost: string, gained: string): Visit {
  return (id, cell, trials) => {
    const { at, month, claim } = cell;
    const before = at(`${stock}.${id}`, month - 1) + brought(trials, stock, id, cell);
    const [now, out, in_] = [at(`${stock}.${id}`), at(`${lost}.${id}`), at(`${gained}.${id}`)];
    claim([now, out, in_].every(whole), () => `${now}, ${out}, ${in_} are not whole`);
    claim(
      out <= before && now === before - out + in_,
      () => `${stock}.${id}: ${before} − ${out} + ${in_} is not ${now}`,
    );
  };
}

/** Every opportunity is won: leads come in the first months only, no effects. */
const allWon = (scenario: ScenarioValue): ScenarioValue => ({
  ...scenario,
  segments: Object.fromEntries(
    Object.entries(scenario.segments).map(([id, fields]) => [
      id,
      { ...fields, winRate: 1, leads: { '2026-01': 4, '2026-04': 0 } },
    ]),
  ),
  initiatives: Object.fromEntries(
    Object.entries(scenario.initiatives).map(([id, fields]) => [id, { ...fields, effects: [], spillovers: [] }]),
  ),
});

describe('nothing is lost, in every trial and month of every run', () => {
  it('partners: those of the month before − who left + contracts', () =>
    eachSegment(conserve('partners', 'leftPartners', 'contracts')));

  it('customers: those of the month before − who left + wins', () =>
    eachSegment(conserve('customers', 'churned', 'wins')));

  it('no MRR without a customer, none below zero', () =>
    eachSegment((id, { at, claim }) => {
      const [customers, mrr] = [at(`customers.${id}`), at(`mrr.${id}`)];
      claim(customers > 0 ? mrr >= 0 : mrr === 0, () => `${mrr} of MRR with ${customers} customers of ${id}`);
    }));

  it('the funnel only narrows: productive ≤ partners, referring ≤ engaged ≤ contacted ≤ reps, opportunities ≤ referrals', () =>
    eachSegment((id, { at, claim }) => {
      const narrows = (...names: string[]): void =>
        names.slice(1).forEach((name, index) => {
          const [part, all] = [at(`${name}.${id}`), at(`${names[index]}.${id}`)];
          claim(part >= 0 && part <= all * (1 + 1e-12), () => `${part} ${name} of ${all} ${names[index]} in ${id}`);
        });
      narrows('partners', 'productivePartners', 'activePartners');
      narrows('reps', 'contactedReps', 'engagedReps', 'repsReferring');
      narrows('referrals', 'opportunities');
      narrows('wins', 'cannibalised');
      claim(at(`coverage.${id}`) >= 0 && at(`coverage.${id}`) <= 1, () => `coverage of ${id}`);
    }));

  it('at a win rate of 100% every opportunity is won once, when its sales cycle is over', () =>
    eachSegment((id, { at, sum, month, trial, claim }, { scenario, figures }) => {
      const { salesCycle } = scenario.segments.find((segment) => segment.id === id)!;
      const [won, found] = [sum(`wins.${id}`, 0, month), sum(`opportunities.${id}`, 0, month)];
      if (salesCycle.kind === 'months') {
        const cycle = figures.has(salesCycle.months.id) ? figures.figure(salesCycle.months.id)[trial] : 0;
        const due = at(`opportunities.${id}`, month - cycle);
        claim(at(`wins.${id}`) === due, () => `${at(`wins.${id}`)} wins of ${id} where ${due} were due`);
      } else {
        const due = sum(`opportunities.${id}`, 0, month - salesCycle.weights.length + 1);
        claim(won >= due && won <= found, () => `${won} wins of ${id}: ${due} were due, ${found} found`);
      }
    }, allWon));

  it('direct customers: those of the month before − who left + direct wins', () =>
    always(features, 10, async (scenario) => {
      const trials = await sharedTrialsOf(scenario);
      const start = trials.figures.figure('direct.customers');
      eachCell(trials, ({ at, month, trial, claim }) => {
        const before = month === 0 ? start[trial] : at('customers.direct', month - 1);
        const [now, out, in_] = [at('customers.direct'), at('churned.direct'), at('wins.direct')];
        claim(
          [now, out, in_].every(whole) && now === before - out + in_,
          () => `${before} − ${out} + ${in_} is not ${now}`,
        );
      });
    }));

  it('activations lie in [0, 1]; boosts are 1 under the strict lens', () =>
    always(features, 10, async (scenario) => {
      const trials = await sharedTrialsOf(scenario);
      const boosts = trials.names.filter((name) => name.startsWith('boost.'));
      eachCell(trials, ({ at, run, claim }) => {
        for (const { id } of trials.scenario.initiatives)
          claim(at(`activation.${id}`) >= 0 && at(`activation.${id}`) <= 1, () => `activation of ${id}`);
        if (run.startsWith('strict')) for (const boost of boosts) claim(at(boost) === 1, () => boost);
      });
    }));

  it('nothing is undefined but a ratio of 0/0, even where many fields are 0 or drawn as 0', () =>
    always(features, 15, async (scenario) => {
      const trials = await trialsOf(withZeros(scenario));
      const names = trials.names.filter((name) => name !== 'indirectRatio');
      for (const result of trials.runs.values())
        for (const name of names)
          for (let month = 0; month < result.horizon; month++)
            if (!result.column(name, month).every(Number.isFinite))
              throw new Error(`${result.run}: ${name}, month ${month}`);
    }));
});
