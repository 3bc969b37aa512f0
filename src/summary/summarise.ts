import { strictWithoutRun, withoutRun } from '../equations/runs.js';
import { sunkCostName } from '../equations/profit-and-loss.js';
import type { TrialFigures } from '../engine/simulate.js';
import type { Program } from '../equations/program.js';
import { baselineSegments } from '../model/baseline.js';
import type { Lens } from '../model/decision.js';
import type { Initiative } from '../model/initiative.js';
import type { Scenario } from '../model/scenario.js';
import { fiscalYears, formatMonth } from '../model/time.js';
import type { RunFigures } from './assess.js';
import { assumptionSummaries } from './assumptions.js';
import { capacitySummaries, heldAtBound, phaseSummaries } from './diagnosis.js';
import type { Estimation } from './estimation.js';
import { flowOf } from './flow.js';
import type { Flow } from './flow.js';
import { flowSummary } from './flow-summary.js';
import type { Frame } from './flow-summary.js';
import { meanAndError } from './mean.js';
import { count, odds } from './odds.js';
import { pnlRows } from './profit-and-loss.js';
import { describeStart } from './scenario-words.js';
import { band } from './spread.js';
import type { InitiativeSummary, RatioSummary, SeriesSummary, Summary } from './summary.js';
import { meets, targetSummary } from './targets.js';
import { verdict } from './verdict.js';
import type { RuleFigures } from './verdict.js';

export interface Findings {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly estimation: Estimation;
  readonly version: string;
  readonly trials: number;
  readonly trialFigures: TrialFigures;
  readonly series: readonly SeriesSummary[];
  readonly run: (name: string) => RunFigures;
}

interface LensFlows {
  readonly program: Flow;
  readonly whole: Flow;
  readonly initiatives: ReadonlyMap<string, { readonly flow: Flow; readonly clock: Float64Array }>;
}

function flowsUnder(lens: Lens, findings: Findings, clock: Float64Array): LensFlows {
  const { scenario, run, trialFigures } = findings;
  const rates = trialFigures.figure(scenario.discountRate.id);
  const main = run(lens === 'strict' ? 'strict' : 'all');
  const without = lens === 'strict' ? strictWithoutRun : withoutRun;
  return {
    program: flowOf(main.side, run('none').side, rates, clock),
    whole: flowOf(main.side, run('direct only').side, rates, clock),
    initiatives: new Map(
      scenario.initiatives.map(({ id }) => {
        const own = main.started.get(id)!;
        return [id, { flow: flowOf(main.side, run(without(id)).side, rates, own), clock: own }];
      }),
    ),
  };
}

function ruleFigures(findings: Findings, flows: LensFlows, lens: Lens): RuleFigures {
  const reached = findings.run(lens === 'strict' ? 'strict' : 'all').targets;
  return {
    program: flows.program,
    initiatives: new Map([...flows.initiatives].map(([id, { flow }]) => [id, flow])),
    targets: new Map(
      findings.scenario.targets.map((target) => [
        target.name,
        reached.get(target.name)!.map((value) => (meets(target, value) ? 1 : 0)),
      ]),
    ),
  };
}

function initiativeSummary(
  initiative: Initiative,
  findings: Findings,
  flows: Record<Lens, LensFlows>,
  frame: Frame,
): InitiativeSummary {
  const { id } = initiative;
  const { scenario, trialFigures, trials } = findings;
  const of = (lens: Lens): { flow: Flow; clock: Float64Array } => flows[lens].initiatives.get(id)!;
  const within = initiative.payback?.within ?? null;
  const kept = (lens: Lens): InitiativeSummary['strict'] => flowSummary(of(lens).flow, of(lens).clock, frame);
  const declared = (lens: Lens): ReturnType<typeof odds> | null =>
    within === null ? null : odds(of(lens).flow.payback, (month) => month <= within, frame);
  const { result } = findings.run('all');
  const stopped = result!.has(`stopped.${id}`)
    ? result!.column(`stopped.${id}`, scenario.horizon - 1)
    : new Float64Array(trials);
  const sunk = sunkCostName(id);
  const { stop, payback, runs } = initiative;
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
    started: odds(of('broad').clock, (start) => !Number.isNaN(start), frame),
    succeeded: odds(trialFigures.figure(`success.${id}`), (on) => on === 1, frame),
    stopped: odds(stopped, (on) => on === 1, frame),
    sunkCost: trialFigures.has(sunk) ? meanAndError(trialFigures.figure(sunk), 1).mean : 0,
    withinDeclared: { strict: declared('strict'), broad: declared('broad') },
    strict: kept('strict'),
    broad: kept('broad'),
  };
}

function ratioSummary(findings: Findings): RatioSummary {
  const of = (run: string): readonly Float64Array[] => findings.run(run).ratio!;
  return {
    basis: 'revenue',
    window: 'trailing-12',
    all: band(of('all'), 7, findings.estimation),
    strict: band(of('strict'), 7, findings.estimation),
    none: band(of('none'), 7, findings.estimation),
    undefinedTrials: of('all').map((column) => count(column, Number.isNaN)),
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
export function summarise(findings: Findings): Summary {
  const { scenario, program, estimation, trials, run, version } = findings;
  const frame: Frame = { start: scenario.start, horizon: scenario.horizon, ...estimation };
  const clock = new Float64Array(trials);
  const flows: Record<Lens, LensFlows> = {
    strict: flowsUnder('strict', findings, clock),
    broad: flowsUnder('broad', findings, clock),
  };
  const units = new Map(program.equations.map(({ name, unit }) => [name, unit]));
  const reached = (lens: Lens, name: string): Float64Array =>
    run(lens === 'strict' ? 'strict' : 'all').targets.get(name)!;
  const both = (pick: (of: LensFlows) => Flow): Summary['program'] => ({
    strict: flowSummary(pick(flows.strict), clock, frame),
    broad: flowSummary(pick(flows.broad), clock, frame),
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
    program: both((of) => of.program),
    wholeBusiness: both((of) => of.whole),
    initiatives: scenario.initiatives.map((initiative) => initiativeSummary(initiative, findings, flows, frame)),
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
    pnl: pnlRows(scenario, { all: run('all').lines!, strict: run('strict').lines!, none: run('none').lines! }, frame),
    series: shownSeries(findings),
    phases: phaseSummaries(scenario, run('all').result!, frame),
    verdict:
      scenario.decision === null
        ? null
        : verdict(
            scenario.decision,
            {
              strict: ruleFigures(findings, flows.strict, 'strict'),
              broad: ruleFigures(findings, flows.broad, 'broad'),
            },
            frame,
          ),
    assumptions: assumptionSummaries(scenario, findings.trialFigures, frame),
    capacities: capacitySummaries(scenario, run('all').result!, frame),
    heldAtBound: heldAtBound(program, run('all').result!),
  };
}
