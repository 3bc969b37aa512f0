import { discountsByMonth } from '../equations/discount.js';
import { sunkCostName } from '../equations/profit-and-loss.js';
import type { Program } from '../equations/program.js';
import { stopText } from './evidence/stop-text.js';
import { baselineSegments } from '../model/baseline.js';
import type { Initiative } from '../model/initiative.js';
import type { Scenario } from '../model/scenario.js';
import { monthlyNames } from '../model/series.js';
import { formatMonth } from '../model/time.js';
import { assumptionSummaries } from './assumptions.js';
import { bottleneckSummaries } from './bottlenecks/bottleneck-summaries.js';
import { mapped } from './column/column.js';
import type { CompanyGathering } from './company.js';
import { capacitySummary, heldAtBound } from './diagnosis.js';
import { deadlineOf, meets, targetSummary } from './targets.js';
import { funnelSummaries } from './evidence/funnel.js';
import type { PathPlan } from './evidence/path-plan.js';
import { targetPathOf } from './evidence/path.js';
import { phaseSummaries } from './evidence/phases.js';
import { initiativeEvidence } from './evidence/timeline.js';
import { monthsOfYears } from './evidence/years.js';
import type { FlowFound } from './flow-ledger.js';
import type { Frame } from './flow-summary.js';
import { bandIn, columnIn } from './gather/gathering.js';
import { kpisOf } from './kpis.js';
import { meanAndError } from './mean.js';
import { odds } from './odds.js';
import { spreadsOf } from './pool/column-figures.js';
import { fiscalYearsOf } from './profit-and-loss.js';
import { pnlDetail } from './pnl-detail.js';
import { pnlMonths } from './pnl-months.js';
import type { PnlGathering } from './profit-and-loss.js';
import type { RunFigures } from './run-figures.js';
import { reliance } from './reliance.js';
import { describeStart, discountText } from './written-settings.js';
import type { InitiativeSummary, RatioSummary, SeriesSummary, Summary } from './summary.js';
import type { TargetReached } from './targets.js';
import type { Threads } from './threads.js';
import { successName } from './trial-gathering.js';
import type { TrialGathering } from './trial-gathering.js';
import { quantileTypeOf } from './units.js';
import { verdict } from './verdict.js';
import type { RuleFigures } from './verdict.js';
import { runOfLens, lenses, type Lens } from '../model/lens.js';

export interface Findings {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly frame: Frame;
  readonly version: string;
  readonly trials: number;
  /** Percentiles are read from counts. */
  readonly streamed: boolean;
  readonly figures: TrialGathering;
  readonly pnl: PnlGathering;
  readonly company: CompanyGathering;
  readonly paths: readonly PathPlan[];
  readonly series: readonly SeriesSummary[];
  readonly threads: Threads;
  readonly run: (name: string) => RunFigures;
  /** `strict program`, `broad whole`, `strict initiative <id>`, … */
  readonly flow: (name: string) => FlowFound;
}

export function ruleFigures({ scenario, run, flow }: Findings, lens: Lens): RuleFigures {
  const reached = run(runOfLens(lens)).targets;
  return {
    program: flow(`${lens} program`).columns,
    initiatives: new Map(scenario.initiatives.map(({ id }) => [id, flow(`${lens} initiative ${id}`).columns])),
    targets: new Map(
      scenario.targets.map((target) => [
        target.name,
        mapped(columnIn(reached.get(target.name)), (value) => (meets(target, value) ? 1 : 0)),
      ]),
    ),
  };
}

function initiativeSummary(
  initiative: Initiative,
  ownCost: InitiativeSummary['ownCost'],
  findings: Findings,
): InitiativeSummary {
  const { id, payback, runs } = initiative;
  const { scenario, figures, trials, frame } = findings;
  const of = (lens: Lens): FlowFound => findings.flow(`${lens} initiative ${id}`);
  const within = payback?.within ?? null;
  const declared = (lens: Lens): ReturnType<typeof odds> | null =>
    within === null ? null : odds(of(lens).columns.payback!, (month) => month <= within, frame);
  const all = findings.run('all');
  const stops = all.stopped.get(id);
  const sunk = figures.column(sunkCostName(id));
  const seen = { run: all, series: findings.series, trials, drawn: (name: string) => figures.column(name) };
  const evidence = initiativeEvidence(initiative, scenario, seen, frame);
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
    stop: stopText(initiative, evidence.timeline.stopChecks),
    started: odds(columnIn(all.starts.get(id)), (start) => !Number.isNaN(start), frame),
    succeeded: odds(figures.column(successName(id))!, (on) => on === 1, frame),
    stopped: odds(
      stops === undefined ? new Float64Array(trials).fill(NaN) : columnIn(stops),
      (month) => !Number.isNaN(month),
      frame,
    ),
    ownCost,
    sunkCost: sunk === null ? 0 : meanAndError(sunk, 1).mean,
    ...evidence,
    withinDeclared: { strict: declared('strict'), broad: declared('broad') },
    strict: of('strict').summary,
    broad: of('broad').summary,
  };
}

async function initiativeSummaries(findings: Findings): Promise<InitiativeSummary[]> {
  const { scenario, run, frame, threads } = findings;
  const columns = scenario.initiatives.flatMap(({ id }) =>
    lenses.map((lens) => ({
      column: columnIn(run(runOfLens(lens)).costs.get(id)),
      type: 7 as const,
    })),
  );
  const costs = await spreadsOf(threads, columns, frame);
  return scenario.initiatives.map((initiative, i) =>
    initiativeSummary(initiative, { strict: costs[2 * i], broad: costs[2 * i + 1] }, findings),
  );
}

function ratioSummary(findings: Findings): RatioSummary {
  const of = (run: string): RatioSummary['all'] => bandIn(findings.run(run).ratio);
  return {
    basis: 'revenue',
    window: 'trailing-12',
    all: of('all'),
    strict: of('strict'),
    none: of('none'),
    undefinedTrials: [...findings.run('all').undefinedTrials],
  };
}

/** Targets under both lenses. */
async function targetSummaries({
  scenario,
  program,
  run,
  frame,
  threads,
  paths,
}: Findings): Promise<Summary['targets']> {
  const units = new Map(program.equations.map(({ name, unit }) => [name, unit]));
  const unitOf = (metric: string): string => units.get(metric) ?? '';
  const columns = scenario.targets.flatMap(({ name, metric }) =>
    lenses.map((lens) => ({
      column: columnIn(run(runOfLens(lens)).targets.get(name)),
      type: quantileTypeOf(unitOf(metric), scenario.currency),
    })),
  );
  const spreads = await spreadsOf(threads, columns, frame);
  const sinks = { strict: run('strict').paths, broad: run('all').paths };
  const reached = (place: number): TargetReached => ({ column: columns[place].column, spread: spreads[place] });
  return scenario.targets.map((target, i) =>
    targetSummary(
      target,
      scenario,
      unitOf(target.metric),
      { strict: reached(2 * i), broad: reached(2 * i + 1) },
      targetPathOf(paths[i], sinks, deadlineOf(target), frame),
      frame,
    ),
  );
}

/** Series kept in summary.json for charts: totals of the main runs. */
function shownSeries({ scenario, series }: Findings): SeriesSummary[] {
  const wanted = new Set(monthlyNames(scenario.segments.map(({ id }) => id)));
  return series.filter(({ run, series: name }) => ['all', 'strict', 'none'].includes(run) && wanted.has(name));
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
    discountRate: discountText(scenario),
    ...(discountsByMonth(scenario) ? { discountByMonth: true as const } : {}),
    baseline: baselineSegments(scenario).join(', '),
    segments: scenario.segments.map(({ id, label, deal, openedBy }) => ({ id, label, deal: deal.kind, openedBy })),
    phases: scenario.phases.map(({ name, label, until, kpis }) => ({
      name,
      label,
      until: until?.text ?? '',
      kpis: [...kpis],
    })),
    paymentTerms: { ...scenario.paymentTerms },
    ...((scenario.decision?.approvers.length ?? 0) === 0 ? {} : { approvers: [...scenario.decision!.approvers] }),
  };
}

/** Fiscal years that the horizon touches. */
const fiscalYearFacts = (scenario: Scenario): Summary['fiscalYears'] =>
  fiscalYearsOf(scenario).map(({ label, from, to, complete }) => ({
    label,
    from: formatMonth(scenario.start + from),
    to: formatMonth(scenario.start + to),
    months: to - from + 1,
    complete,
  }));

/** Joins the figures of all runs into the one value that every table, chart and report reads. */
export async function summarise(findings: Findings): Promise<Summary> {
  const { scenario, frame, trials, threads, run, flow, version } = findings;
  const fiscalYears = fiscalYearFacts(scenario);
  const pnl = await findings.pnl.finish(threads, frame);
  const all = run('all');
  const { capacities, held } = all;
  const both = (what: string): Summary['program'] => ({
    strict: flow(`strict ${what}`).summary,
    broad: flow(`broad ${what}`).summary,
  });
  const program = both('program');
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
      ...(findings.streamed ? { percentiles: 'streamed' as const } : {}),
      version,
    },
    months: Array.from({ length: scenario.horizon }, (_, t) => formatMonth(scenario.start + t)),
    fiscalYears,
    program,
    wholeBusiness: both('whole'),
    initiatives: await initiativeSummaries(findings),
    ratio: ratioSummary(findings),
    reliance: reliance(program.strict.npv.mean!, program.broad.npv.mean!),
    targets: await targetSummaries(findings),
    pnl,
    company: await findings.company.finish(threads, frame, { fiscalYears, pnl }),
    pnlDetail: pnlDetail(findings),
    pnlMonths: pnlMonths(findings),
    kpis: kpisOf(scenario, findings.program),
    series: shownSeries(findings),
    funnel: funnelSummaries(all.funnels, monthsOfYears(scenario)),
    phases: phaseSummaries(scenario, all, (id) => findings.figures.column(id), frame),
    verdict:
      scenario.decision === null
        ? null
        : verdict(
            scenario.decision,
            { strict: ruleFigures(findings, 'strict'), broad: ruleFigures(findings, 'broad') },
            frame,
          ),
    assumptions: assumptionSummaries(scenario, await findings.figures.assumptions(threads, frame)),
    capacities: scenario.capacities.map((capacity) => {
      const { first, byMonth } = capacities.get(capacity.id);
      return capacitySummary(capacity, columnIn(first), byMonth, frame);
    }),
    bottlenecks: await bottleneckSummaries(scenario, all, trials, threads, frame),
    heldAtBound: heldAtBound(held, scenario.horizon * trials),
  };
}
