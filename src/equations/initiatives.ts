import type { Initiative } from '../model/initiative.js';
import { outcomeStream } from '../model/stream-names.js';
import type { ProgramBuilder } from './builder.js';
import { byId } from './by-id.js';
import { conditionNode } from './conditions.js';
import {
  add,
  and,
  before,
  compare,
  div,
  max,
  min,
  MONTH,
  mul,
  not,
  num,
  ONE,
  pow,
  series,
  sub,
  when,
  ZERO,
} from './node.js';
import type { Node } from './node.js';
import { drawn, isConstant, monthly } from './quantities.js';
import { seriesOf } from '../model/what.js';

/** Start month relative to month 0 when the start is a date before it, else null. */
export function inFlightStart(builder: ProgramBuilder, initiative: Initiative): number | null {
  if (initiative.start.kind !== 'month') return null;
  const start = initiative.start.month - builder.scenario.start;
  return start < 0 ? start : null;
}

/** S_i: whether the initiative succeeds, drawn once per trial. */
export function success(builder: ProgramBuilder, initiative: Initiative): Node {
  const { id } = initiative;
  return builder.trial(seriesOf('initiative', id, 'success'), () => ({
    op: 'bernoulli',
    p: drawn(builder, initiative.success),
    stream: outcomeStream(id),
  }));
}

const initiativeSwitch = (builder: ProgramBuilder, id: string): Node => builder.switch(`initiative.${id}`);

/** 1 from the month on in which the initiative's own start rule is met; `requires` is another matter. */
function ready(builder: ProgramBuilder, initiative: Initiative): Node {
  const { id, start, requires } = initiative;
  switch (start.kind) {
    case 'month':
      return compare('>=', MONTH, num(start.month - builder.scenario.start));
    case 'phase': {
      const index = builder.scenario.phases.findIndex((phase) => phase.name === start.phase);
      return compare('>=', series('phase'), num(index));
    }
    case 'when': {
      const condition = conditionNode(builder, start.condition);
      if (requires.length === 0) return condition;
      const name = `ready.${id}`;
      return builder.series(seriesOf('initiative', id, 'ready'), max(before(name), condition));
    }
  }
}

/** 1 from the start month on, in runs that have the initiative. In flight: 1 throughout in runs that have it. */
function addStarted(builder: ProgramBuilder, initiative: Initiative): void {
  const { id } = initiative;
  const on = initiativeSwitch(builder, id);
  const held = initiative.requires.map((other) => {
    const required = builder.scenario.initiatives.find((candidate) => candidate.id === other)!;
    return mul(series(`started.${other}`), success(builder, required));
  });
  const inFlight = inFlightStart(builder, initiative) !== null;
  const now = inFlight ? ONE : mul(ready(builder, initiative), ...held);
  const latched = initiative.start.kind === 'month' && held.length === 0 ? now : max(before(`started.${id}`), now);
  builder.series(seriesOf('initiative', id, 'started'), mul(on, latched), inFlight ? { initial: on } : {});
}

/** Months since the start, 1 in the start month. */
function addElapsed(builder: ProgramBuilder, initiative: Initiative): void {
  const { id } = initiative;
  const start = inFlightStart(builder, initiative);
  const name = `elapsed.${id}`;
  builder.series(seriesOf('initiative', id, 'elapsed'), when(series(`started.${id}`), add(before(name), ONE), ZERO), {
    initial: start === null ? ZERO : num(-start),
  });
}

/** 1 once a stop rule has fired; it looks at the end of its months at an initiative that is running then. */
function addStopped(builder: ProgramBuilder, initiative: Initiative): void {
  const { id, stop } = initiative;
  if (stop === null || stop === 'none') return;
  const { start } = builder.scenario;
  const looks = stop.at.filter((month) => month >= start).map((month) => month - start + 1);
  const table = Array.from({ length: builder.scenario.horizon }, (_, t) => (looks.includes(t) ? 1 : 0));
  const check = and({ op: 'table', name: `review(${id})`, values: table }, before(`running.${id}`));
  const fires = and(check, not(conditionNode(builder, stop.unless)));
  const name = `stopped.${id}`;
  builder.series(seriesOf('initiative', id, 'stopped'), max(before(name), fires));
}

function addRunning(builder: ProgramBuilder, initiative: Initiative): void {
  const { id, runs } = initiative;
  const within = runs === null ? ONE : compare('<=', series(`elapsed.${id}`), drawn(builder, runs));
  const going = builder.has(`stopped.${id}`) ? not(series(`stopped.${id}`)) : ONE;
  const initial = inFlightStart(builder, initiative) === null ? ZERO : ONE;
  builder.series(seriesOf('initiative', id, 'running'), mul(series(`started.${id}`), within, going), { initial });
}

/** Planned end of an initiative in flight, exclusive, relative to month 0; effort at and after month 0 is left to the series. */
function inFlightEnd(builder: ProgramBuilder, initiative: Initiative, start: number): Node {
  return initiative.runs === null ? ZERO : min(ZERO, add(num(start), drawn(builder, initiative.runs)));
}

/** d(t) = e(t − delay); months before 0 count for an initiative in flight. */
function effortNode(builder: ProgramBuilder, initiative: Initiative): Node {
  const { id } = initiative;
  if (isConstant(initiative.delay, 0)) return series(`running.${id}`);
  const delay = drawn(builder, initiative.delay);
  const start = inFlightStart(builder, initiative);
  if (start === null) return when(compare('>=', MONTH, delay), series(`running.${id}`, delay), ZERO);
  const source = sub(MONTH, delay);
  const early = and(compare('>=', source, num(start)), compare('<', source, inFlightEnd(builder, initiative, start)));
  return when(compare('>=', source, ZERO), series(`running.${id}`, delay), early);
}

/** shape(x): min(x, 1), or 3x² − 2x³ held at 1. */
function shaped(initiative: Initiative, x: Node): Node {
  const capped = min(x, ONE);
  return initiative.shape === 'linear' ? capped : mul(capped, capped, sub(num(3), mul(num(2), capped)));
}

/** shape(n/ramp) for n ≥ 1 months of effort; ramp 0 means 1 at once. */
function rise(builder: ProgramBuilder, initiative: Initiative, months: Node): Node {
  return isConstant(initiative.ramp, 0) ? ONE : shaped(initiative, div(months, drawn(builder, initiative.ramp)));
}

/** Factor by which activation falls in a month without effort; null when it ends at once. */
function decay(builder: ProgramBuilder, initiative: Initiative): Node | null {
  const { id, halfLife } = initiative;
  if (halfLife === null) return null;
  if (halfLife === 'permanent') return ONE;
  return builder.trial(seriesOf('initiative', id, 'decay'), () => pow(num(2), div(num(-1), drawn(builder, halfLife))));
}

/** Effort months and activation at a month u < 0 of an initiative in flight: effort was one unbroken block, so both are closed forms. */
function beforeMonthZero(
  builder: ProgramBuilder,
  initiative: Initiative,
  start: number,
  u: Node,
): { months: Node; activation: Node } {
  const delay = isConstant(initiative.delay, 0) ? ZERO : drawn(builder, initiative.delay);
  const first = add(num(start), delay);
  const last = min(u, sub(add(inFlightEnd(builder, initiative, start), delay), ONE));
  const months = max(ZERO, add(sub(last, first), ONE));
  const peak = rise(builder, initiative, months);
  const factor = decay(builder, initiative);
  const faded = factor === null ? when(compare('==', last, u), peak, ZERO) : mul(peak, pow(factor, sub(u, last)));
  return { months, activation: when(compare('>', months, ZERO), faded, ZERO) };
}

function addActivation(builder: ProgramBuilder, initiative: Initiative): void {
  const { id } = initiative;
  const start = inFlightStart(builder, initiative);
  const past = start === null ? null : beforeMonthZero(builder, initiative, start, num(-1));
  const effort = builder.series(seriesOf('initiative', id, 'effort'), effortNode(builder, initiative));
  const months = builder.series(
    seriesOf('initiative', id, 'effortMonths'),
    add(before(`effortMonths.${id}`), effort),
    past === null ? {} : { initial: past.months },
  );
  const risen = when(effort, rise(builder, initiative, months), ZERO);
  const factor = decay(builder, initiative);
  const name = `rise.${id}`;
  builder.series(
    seriesOf('initiative', id, 'rise'),
    factor === null ? risen : max(risen, mul(before(name), factor)),
    past === null ? {} : { initial: past.activation },
  );
  builder.series(seriesOf('initiative', id, 'activation'), mul(success(builder, initiative), series(name)), {
    reported: true,
  });
}

/** A_i(t − lag), reaching before month 0 for an initiative in flight. `lag` null = 0. */
export function laggedActivation(builder: ProgramBuilder, initiative: Initiative, lag: Node | null): Node {
  const name = `activation.${initiative.id}`;
  if (lag === null) return series(name);
  const start = inFlightStart(builder, initiative);
  const early =
    start === null
      ? ZERO
      : mul(success(builder, initiative), beforeMonthZero(builder, initiative, start, sub(MONTH, lag)).activation);
  return when(compare('>=', MONTH, lag), series(name, lag), early);
}

/** boost_j(t) = 1 + Σ σ_ij · A_i(t − lag_ij), from activations without boosts. */
function addBoost(builder: ProgramBuilder, initiative: Initiative): void {
  const terms = byId(builder.scenario.initiatives).flatMap((from) =>
    from.spillovers
      .filter((spillover) => spillover.on.scope === 'initiative' && spillover.on.initiative === initiative.id)
      .map((spillover) =>
        mul(
          builder.switch(`edge.${spillover.id}`),
          monthly(builder, spillover.size),
          laggedActivation(builder, from, isConstant(spillover.lag, 0) ? null : drawn(builder, spillover.lag)),
        ),
      ),
  );
  if (terms.length === 0) return;
  builder.series(seriesOf('initiative', initiative.id, 'boost'), add(ONE, ...terms), { reported: true });
}

/** Initiatives with those they require before them. */
function inRequiredOrder(initiatives: readonly Initiative[]): Initiative[] {
  const ordered: Initiative[] = [];
  const visit = (initiative: Initiative): void => {
    if (ordered.includes(initiative)) return;
    for (const id of initiative.requires) visit(initiatives.find((candidate) => candidate.id === id)!);
    ordered.push(initiative);
  };
  initiatives.forEach(visit);
  return ordered;
}

/** Model section 6: start, running, effort, activation and boost of every initiative. */
export function addInitiatives(builder: ProgramBuilder): void {
  const { initiatives } = builder.scenario;
  for (const initiative of inRequiredOrder(initiatives)) {
    addStarted(builder, initiative);
    addElapsed(builder, initiative);
    addStopped(builder, initiative);
    addRunning(builder, initiative);
    addActivation(builder, initiative);
  }
  for (const initiative of initiatives) addBoost(builder, initiative);
}
