import { sunkCostName } from '../equations/profit-and-loss.js';
import type { TrialFigures } from '../engine/simulate.js';
import type { Program } from '../equations/program.js';
import { baselineSegments } from '../model/baseline.js';
import type { Lens } from '../model/decision.js';
import type { Initiative } from '../model/initiative.js';
import type { Scenario } from '../model/scenario.js';
import { fiscalYears, formatMonth } from '../model/time.js';
import type { RunFigures } from './run-figures.js';
import { assumptionSummaries } from './assumptions.js';
import { heldAtBound } from './diagnosis.js';
import type { FlowFound } from './flow-ledger.js';
import type { Frame } from './flow-summary.js';
import { meanAndError } from './mean.js';
import { odds } from './odds.js';
import { pnlRows } from './profit-and-loss.js';
import { describeStart } from './scenario-words.js';
import type { InitiativeSummary, RatioSummary, SeriesSummary, Summary } from './summary.js';
import { meets, targetSummary } from './targets.js';
import type { Threads } from './threads.js';
import { verdict } from './verdict.js';
import type { RuleFigures } from './verdict.js';

export interface Findings {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly frame: Frame;
  readonly version: string;
  readonly trials: number;
  readonly trialFigures: TrialFigures;
  readonly series: readonly SeriesSummary[];
  readonly threads: Threads;
  readonly run: (name: string) => RunFigures;
  /** `strict program`, `broad whole`, `strict initiative <id>`, … */
  readonly flow: (name: string) => FlowFound;
}

const mainRun = (lens: Lens): string => (lens === 'strict' ? 'strict' : 'all');

export function ruleFigures({ scenario, run, flow }: Findings, lens: Lens): RuleFigures {
  const reached = run(mainRun(lens)).targets;
  return {
    program: flow(`${lens} program`).columns,
    initiatives: new Map(scenario.initiatives.map(({ id }) => [id, flow(`${lens} initiative ${id}`).columns])),
    targets: new Map(
      scenario.targets.map((target) => [
        target.name,
        reached.get(target.name)!.map((value) => (meets(target, value) ? 1 : 0)),
      ]),
    ),
  };
}

function initiativeSummary(initiative: Initiative, findings: Findings): InitiativeSummary {
  const { id, stop, payback, runs } = initiative;
  const { scenario, trialFigures, trials } = findings;
  const { frame } = findings;
  const of = (lens: Lens): FlowFound => findings.flow(`${lens} initiative ${id}`);
  const within = payback?.within ?? null;
  const declared = (lens: Lens): ReturnType<typeof odds> | null =>
    within === null ? null : odds(of(lens).columns.payback, (month) => month <= within, frame);
  const all = findings.run('all');
  const sunk = sunkCostName(id);
  return {
    id,
    label: initiative.label,
    kind: initiative.kind,
    why: initiative.why,
    start: initiative.start.kind === 'month' ? formatMonth(initiative.start.month) : null,
    startRule: describeStart(initiative, scenario),
    runs: runs === null ? '' : runs.provenance.text,
    declared:
      payback === null
        ? null
        : {
            within: payback.within,
            because: payback.because,
            review: payback.review === null ? null : formatMonth(payback.review),
          },
    stop:
      stop === null ? null : stop === 'none' ? 'none' : `${stop.at.map(formatMonth).join(', ')}: ${stop.unless.text}`,
    started: odds(all.started.get(id)!, (start) => !Number.isNaN(start), frame),
    succeeded: odds(trialFigures.figure(`success.${id}`), (on) => on === 1, frame),
    stopped: odds(all.stopped.get(id) ?? new Float64Array(trials), (on) => on === 1, frame),
    sunkCost: trialFigures.has(sunk) ? meanAndError(trialFigures.figure(sunk), 1).mean : 0,
    withinDeclared: { strict: declared('strict'), broad: declared('broad') },
    strict: of('strict').summary,
    broad: of('broad').summary,
  };
}

function ratioSummary(findings: Findings): RatioSummary {
  const of = (run: string): NonNullable<RunFigures['ratio']> => findings.run(run).ratio!;
  return {
    basis: 'revenue',
    window: 'trailing-12',
    all: of('all').band,
    strict: of('strict').band,
    none: of('none').band,
    undefinedTrials: [...of('all').undefinedTrials],
  };
}

/** Series kept in summary.json for charts: totals of the main runs. */
const SHOWN = [
  'revenue.indirect',
  'revenue.direct',
  'profit',
  'contributionProfit',
  'partners',
  'wins.indirect',
  'wins.direct',
  'mrr.indirect',
  'mrr.direct',
  'indirectRatio',
];

function shownSeries(findings: Findings): SeriesSummary[] {
  const segments = findings.scenario.segments.flatMap(({ id }) => [`revenue.${id}`, `partners.${id}`, `wins.${id}`]);
  const wanted = new Set([...SHOWN, ...segments]);
  return findings.series.filter(({ run, series }) => ['all', 'strict', 'none'].includes(run) && wanted.has(series));
}

function scenarioFacts(scenario: Scenario): Summary['scenario'] {
  return {
    title: scenario.title,
    purpose: scenario.purpose,
    locale: scenario.locale,
    currency: scenario.currency,
    start: formatMonth(scenario.start),
    horizon: scenario.horizon,
    fiscalYearStart: scenario.fiscalCalendar.firstMonth,
    fiscalYearName: scenario.fiscalCalendar.name,
    discountRate: scenario.discountRate.provenance.text === '' ? '0%' : scenario.discountRate.provenance.text,
    baseline: baselineSegments(scenario).join(', '),
    segments: scenario.segments.map(({ id, label, deal, openedBy }) => ({ id, label, deal: deal.kind, openedBy })),
    phases: scenario.phases.map(({ name, label, until, kpis }) => ({
      name,
      label,
      until: until?.text ?? '',
      kpis: [...kpis],
    })),
    paymentTerms: { ...scenario.paymentTerms },
  };
}

/** Joins the figures of all runs into the one value that every table, chart and report reads. */
export async function summarise(findings: Findings): Promise<Summary> {
  const { scenario, program, frame, trials, run, flow, version } = findings;
  const units = new Map(program.equations.map(({ name, unit }) => [name, unit]));
  const reached = (lens: Lens, name: string): Float64Array => run(mainRun(lens)).targets.get(name)!;
  const both = (what: string): Summary['program'] => ({
    strict: flow(`strict ${what}`).summary,
    broad: flow(`broad ${what}`).summary,
  });
  return {
    yoha: 1,
    version,
    scenario: scenarioFacts(scenario),
    replay: {
      digest: scenario.digest,
      seed: scenario.simulation.seed,
      trials,
      sampling: scenario.simulation.sampling,
      counts: scenario.simulation.counts,
      version,
    },
    months: Array.from({ length: scenario.horizon }, (_, t) => formatMonth(scenario.start + t)),
    fiscalYears: fiscalYears(scenario.start, scenario.horizon, scenario.fiscalCalendar).map(
      ({ label, from, to, complete }) => ({
        label: `FY${label}`,
        from: formatMonth(scenario.start + from),
        to: formatMonth(scenario.start + to),
        months: to - from + 1,
        complete,
      }),
    ),
    program: both('program'),
    wholeBusiness: both('whole'),
    initiatives: scenario.initiatives.map((initiative) => initiativeSummary(initiative, findings)),
    ratio: ratioSummary(findings),
    targets: scenario.targets.map((target) =>
      targetSummary(
        target,
        scenario,
        units.get(target.metric) ?? '',
        { strict: reached('strict', target.name), broad: reached('broad', target.name) },
        frame,
      ),
    ),
    pnl: await pnlRows(
      scenario,
      { all: run('all').lines, strict: run('strict').lines, none: run('none').lines },
      findings.threads,
    ),
    series: shownSeries(findings),
    phases: run('all').phases,
    verdict:
      scenario.decision === null
        ? null
        : verdict(
            scenario.decision,
            { strict: ruleFigures(findings, 'strict'), broad: ruleFigures(findings, 'broad') },
            frame,
          ),
    assumptions: assumptionSummaries(scenario, findings.trialFigures, frame),
    capacities: run('all').capacities,
    heldAtBound: heldAtBound(run('all').held),
  };
}
