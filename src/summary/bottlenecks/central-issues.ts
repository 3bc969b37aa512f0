import { IssueList } from '../../diagnostics/issues.js';
import type { Issue } from '../../diagnostics/issue.js';
import { buildProgram } from '../../equations/build-program.js';
import type { Initiative } from '../../model/initiative.js';
import type { Scenario } from '../../model/scenario.js';
import { formatMonth } from '../../model/time.js';
import { groupsOf } from '../../scenario/build/channels.js';
import { report } from '../../scenario/build/context.js';
import { Cursor } from '../../scenario/build/cursor.js';
import type { MapNode } from '../../scenario/read/tree.js';
import type { ScenarioInput } from '../../scenario/schema/scenario-schema.js';
import { centralFigures } from '../central-case.js';
import type { CentralFigures } from '../central-case.js';
import { isBooked } from '../pool/count-months.js';
import { limitsOf, NEARLY_EMPTY, SHORT } from './limits.js';
import type { Limit } from './limits.js';
import { startsTooLate } from './too-late.js';

/** A limit that holds back for fewer months is a step of the hiring plan, not a bottleneck. */
const LASTING = 3;

/** What the search for bottlenecks goes by. */
interface Central {
  readonly scenario: Scenario;
  readonly figures: CentralFigures;
  readonly root: Cursor<ScenarioInput>;
  readonly issues: IssueList;
}

/**
 * What a scenario can be warned of without running it: conditions, phases and requirements that never come in the central case,
 * stop rules that fire there, and people, pools and hours that do not suffice.
 * @param document what the scenario was built from; the issues point into it
 */
export function centralIssues(scenario: Scenario, document: MapNode): Issue[] {
  const central: Central = {
    scenario,
    figures: centralFigures(buildProgram(scenario)),
    root: Cursor.root({} as ScenarioInput, document),
    issues: new IssueList(),
  };
  checkPhases(central);
  for (const initiative of scenario.initiatives) {
    checkStart(initiative, central);
    checkStop(initiative, central);
  }
  for (const limit of limitsOf(scenario)) checkLimit(limit, central);
  checkCapacities(central);
  return [...central.issues.all];
}

const labelOf = ({ scenario }: Central, id: string): string =>
  scenario.initiatives.find((initiative) => initiative.id === id)!.label;

/** Whether an initiative does not succeed in the central case: its success is below 50%. */
const fails = (id: string, { figures }: Central): boolean => figures.value(`success.${id}`) === 0;

const lastMonth = ({ start, horizon }: Scenario): string => formatMonth(start + horizon - 1);

/** Only the first that does not end: the ones after it are never entered. */
function checkPhases({ scenario, figures, root, issues }: Central): void {
  const { phases } = scenario;
  if (phases.length === 0) return;
  const reached = Math.max(...figures.series('phase'));
  const phase = phases[reached];
  if (reached === phases.length - 1 || phase.until === null) return;
  const data = { found: phase.label, condition: phase.until.text, until: lastMonth(scenario) };
  report({ issues }, 'central-phase-never-ends', root.at('phases').step(reached).step('until'), data);
}

function checkStart(initiative: Initiative, central: Central): void {
  const { scenario, figures, root, issues } = central;
  const { id, label, start, requires } = initiative;
  const until = lastMonth(scenario);
  if (figures.series(`started.${id}`).some((started) => started === 1)) return;
  const cursor = root.at('initiatives').step(id);
  const missing = requires.find(
    (other) => fails(other, central) || figures.series(`started.${other}`).every((on) => on === 0),
  );
  if (missing !== undefined) {
    const required = labelOf(central, missing);
    const late = startsTooLate(missing, scenario);
    const data = { found: label, required, until, fails: fails(missing, central) && !late ? required : '' };
    report({ issues }, 'central-requires-never', cursor.step('requires'), data);
    return;
  }
  // A date after the last month is said by the scenario itself.
  if (start.kind === 'month') return;
  const condition = start.kind === 'when' ? start.condition.text : phaseLabel(start.phase, scenario);
  const data = { found: label, condition, until };
  report({ issues }, 'central-never-starts', cursor.step('start').step(start.kind), data);
}

const phaseLabel = (name: string, { phases }: Scenario): string => phases.find((phase) => phase.name === name)!.label;

function checkStop({ id, label, stop }: Initiative, central: Central): void {
  const { scenario, figures, root, issues } = central;
  if (stop === null || stop === 'none') return;
  const at = figures.series(`stopped.${id}`).indexOf(1);
  if (at < 0) return;
  // It looked at the end of the month before.
  const month = formatMonth(scenario.start + at - 1);
  const data = { found: label, month, condition: stop.unless.text, fails: fails(id, central) ? label : '' };
  report({ issues }, 'central-stop-fires', root.at('initiatives').step(id).step('stop'), data);
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What is said of a limit, and the field that eases it. */
const said = {
  coverage: { code: 'central-coverage', field: 'managers' },
  staffing: { code: 'central-staffing', field: 'managers' },
  pool: { code: 'central-pool', field: 'pool' },
} as const;

function checkLimit({ kind, id, label, series }: Limit, central: Central): void {
  const { scenario, figures, root, issues } = central;
  const limit = kind === 'pool' ? NEARLY_EMPTY : SHORT;
  const shares = figures.series(series);
  const months = [...shares.keys()].filter((month) => shares[month] < limit);
  if (months.length < LASTING) return;
  const lowest = Math.min(...months.map((month) => shares[month]));
  const owner =
    kind === 'pool'
      ? root.at('segments').step(id).step('recruitment')
      : groupsOf(root.at('team')).find((group) => group.id === id)!.cursor;
  const { code, field } = said[kind];
  report({ issues }, code, owner.step(field), {
    found: label,
    limit: percent(limit),
    month: formatMonth(scenario.start + months[0]),
    months: months.length,
    lowest: percent(lowest),
    worst: formatMonth(scenario.start + shares.indexOf(lowest)),
  });
}

/** Hours that nobody has: one month is enough. */
function checkCapacities({ scenario, figures, root, issues }: Central): void {
  for (const { id, label } of scenario.capacities) {
    const [booked, there] = [figures.series(`hoursBooked.${id}`), figures.series(`hoursThere.${id}`)];
    const beyond = booked.map((hours, month) => (isBooked(hours, there[month]) ? hours - there[month] : 0));
    const months = [...beyond.keys()].filter((month) => beyond[month] > 0);
    if (months.length === 0) continue;
    const worst = beyond.indexOf(Math.max(...beyond));
    report({ issues }, 'central-capacity', root.at('capacities').step(id).step('hours'), {
      found: label,
      month: formatMonth(scenario.start + months[0]),
      worst: formatMonth(scenario.start + worst),
      booked: plain(booked[worst]),
      hours: plain(there[worst]),
    });
  }
}

const plain = (hours: number): string => `${Number(hours.toPrecision(3))}`;
