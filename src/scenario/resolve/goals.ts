import type { Decision, Measure, Phase, Rule, Target } from '../../model/decision.js';
import type { Expression } from '../../formula/expression.js';
import { parseFormula } from '../../formula/parse-formula.js';
import { segmentDrivers } from '../../model/fields.js';
import type { Scenario } from '../../model/scenario.js';
import { isShareSeries, reservedNames, seriesNames } from '../../model/author-series.js';
import type { ScenarioInput } from '../schema/scenario-schema.js';
import { readCondition } from '../value/read-condition.js';
import { readRule } from '../value/read-rule.js';
import { readPeriod } from '../value/read-time.js';
import { buildChecks } from './checks.js';
import { readConstant } from './constant.js';
import type { BuildContext } from './context.js';
import { report, reportProblem } from './context.js';
import type { Cursor } from './cursor.js';
import { lostNames, resolveName, type Names } from './references.js';

/** More than this is data entry, not steering. */
const mostKpis = 5;

export function buildPhases(cursor: Cursor<ScenarioInput['phases']>, names: Names, context: BuildContext): Phase[] {
  const phases = cursor.items();
  // A phase is also watched by its drivers: win rate, qualification, engagement.
  const watchable = [
    ...names.series,
    ...segmentDrivers,
    ...names.segments.flatMap((id) => segmentDrivers.map((driver) => `${driver}.${id}`)),
  ];
  return phases.map((phase, index) => {
    const until = phase.at('until');
    const kpis = phase.at('kpis');
    const listedKpis = kpis
      .items()
      .flatMap((item) => resolveName(item, item.text(), watchable, 'unknown-series', context) ?? []);
    if (listedKpis.length > mostKpis) report(context, 'many-kpis', kpis, { found: listedKpis.length, limit: mostKpis });
    const read = until.node === undefined ? null : readCondition(until.text(), names.series);
    if (read?.ok === false) reportProblem(until, read.problem, context);
    const last = index === phases.length - 1;
    if (!last && until.node === undefined)
      report(context, 'phase-without-end', phase, { found: phase.at('name').text() });
    return {
      name: phase.at('name').text(),
      label: phase.at('label').words(phase.at('name').text()),
      until: read?.ok === true ? read.condition : null,
      kpis: listedKpis,
    };
  });
}

export function buildTargets(cursor: Cursor<ScenarioInput['targets']>, names: Names, context: BuildContext): Target[] {
  return cursor.items().flatMap((target): Target[] => {
    const metric = resolveName(
      target.at('metric'),
      target.at('metric').text(),
      names.series,
      'unknown-series',
      context,
    );
    const by = readPeriod(target.at('by').text());
    if (!by.ok) reportProblem(target.at('by'), by.problem, context);
    const bound = readBound(target, context);
    if (metric === null || !by.ok || bound === null) return [];
    const ratio = metric === 'indirectRatio';
    const window = by.value.kind === 'fiscal-year' ? 'fiscal-year' : ratio ? 'trailing-12' : 'month';
    if (isShareSeries(metric) && bound.value > 1) {
      report(context, 'above-maximum', target.at(bound.comparison), percentHint(bound.value));
      return [];
    }
    const name = target.at('name').text();
    return [
      {
        name,
        label: target.at('label').words(name),
        metric,
        basis: target.value.basis ?? 'revenue',
        over: target.value.over ?? window,
        ...bound,
        by: by.value,
      },
    ];
  });
}

const percentHint = (value: number): Record<string, string | number> => ({
  found: value,
  limit: 1,
  ...(value <= 100 ? { share: Number((value / 100).toPrecision(12)), percent: `${value}%` } : {}),
});

type TargetCursor = Cursor<NonNullable<ScenarioInput['targets']>[number]>;

/** Exactly one of atLeast and atMost. */
function readBound(target: TargetCursor, context: BuildContext): Pick<Target, 'comparison' | 'value'> | null {
  const [least, most] = [target.at('atLeast'), target.at('atMost')];
  if (context.issues.failedAt(least.path) || context.issues.failedAt(most.path)) return null;
  if ((least.node === undefined) === (most.node === undefined)) {
    report(context, least.node === undefined ? 'target-without-value' : 'target-with-two-values', target);
    return null;
  }
  const comparison = least.node === undefined ? 'atMost' : 'atLeast';
  const value = readConstant(target.at(comparison).as(), 'number', context);
  return value === null ? null : { comparison, value };
}

export function buildMeasures(
  cursor: Cursor<ScenarioInput['measures']>,
  names: Names,
  context: BuildContext,
): Measure[] {
  const given = seriesNames({ segments: names.segments.map((id) => ({ id })), measures: [] });
  const known = [...given, ...context.assumptions.keys()];
  const measures: Measure[] = [];
  for (const { key, cursor: entry } of cursor.entries()) {
    if (known.includes(key) || reservedNames.includes(key))
      report(context, 'name-taken', entry, { found: key }, entry.place);
    // A measure may use those above it, so that none depends on itself.
    const parsed = parseFormula(entry.text(), { names: known, functions: 'condition' });
    if (!parsed.ok) reportProblem(entry, parsed.problem, context);
    const expression: Expression = parsed.ok ? parsed.expression : { kind: 'number', value: 0 };
    measures.push({ name: key, text: entry.words(), expression });
    known.push(key);
  }
  return measures;
}

export function buildDecision(
  cursor: Cursor<ScenarioInput['decision']>,
  names: Names,
  parts: Pick<Scenario, 'assumptions' | 'initiatives'>,
  context: BuildContext,
): Decision | null {
  if (cursor.node === undefined) return null;
  const lists = { initiatives: names.initiatives, targets: names.targets, series: names.series };
  const rules = (list: Cursor<string[] | undefined>): Rule[] =>
    list.items().flatMap((item) => {
      const read = readRule(item.text(), lists);
      if (read.ok) return [read.rule];
      if (read.problem.code === 'rule-subject' && lostNames('targets', context)) return [];
      reportProblem(item, read.problem, context);
      return [];
    });
  const decision: Decision = {
    lens: cursor.value?.lens ?? 'strict',
    go: rules(cursor.at('go')),
    noGo: rules(cursor.at('noGo')),
    checks: buildChecks(cursor.at('checks'), parts, context),
    approvers: cursor
      .at('approvers')
      .items()
      .map((item) => item.words()),
  };
  if (cursor.at('go').node === undefined && cursor.at('noGo').node === undefined)
    report(context, 'decision-without-rules', cursor);
  return decision;
}
