import type { IssueList } from '../../diagnostics/issues.js';
import type { Locale, Scenario, Simulation } from '../../model/scenario.js';
import { monthOf } from '../../model/time.js';
import { defaultSampling } from '../../random/sampling-method.js';
import type { ScenarioInput } from '../schema/scenario-schema.js';
import { formatVersion } from '../schema/scenario-schema.js';
import { plainText } from '../../diagnostics/plain-text.js';
import { report, reportProblem } from './context.js';
import type { Cursor } from './cursor.js';
import { durationAt, monthAt } from './months.js';
import { readSeed as seedOf } from '../value/read-seed.js';
import { readValue } from '../value/read-value.js';

/** What the command line says instead of the file. */
export interface Overrides {
  readonly trials?: number | undefined;
  readonly seed?: string | undefined;
  readonly locale?: Locale | undefined;
}

const longestHorizon = 600;
const mostTrials = 1_000_000;

type Frame = Pick<
  Scenario,
  'title' | 'purpose' | 'locale' | 'currency' | 'start' | 'horizon' | 'fiscalCalendar' | 'simulation'
>;

/** The fields that everything else is read against: time, language, simulation. */
export function buildFrame(root: Cursor<ScenarioInput>, file: string, overrides: Overrides, issues: IssueList): Frame {
  const context = { issues };
  checkVersion(root.at('yoha'), context);
  return {
    title: root.at('title').words(plainText(stemOf(file))),
    purpose: root.at('purpose').words(),
    locale: overrides.locale ?? root.value.locale ?? 'en',
    currency: readCurrency(root.at('currency'), { issues }),
    ...readSpan(root, context),
    fiscalCalendar: {
      firstMonth: readFirstMonth(root.at('fiscalYearStart'), context),
      name: root.value.fiscalYearName ?? 'start',
    },
    simulation: readSimulation(root.at('simulation'), overrides, context),
  };
}

type Reporting = { readonly issues: IssueList };

/** Name of the file without folder and ending. */
const stemOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.(ya?ml|json)$/i, '');

function checkVersion(cursor: Cursor<unknown>, context: Reporting): void {
  if (cursor.node === undefined || cursor.text() === String(formatVersion)) return;
  const found = cursor.text();
  const newer = /^\d+$/.test(found) && Number(found) > formatVersion;
  report(
    context,
    newer ? 'newer-format' : 'unknown-format',
    cursor,
    { found, version: formatVersion },
    cursor.valuePlace,
  );
}

/** Stands in front of amounts: one word, so that nobody takes a part of it for a number or a size. */
function readCurrency(cursor: Cursor<unknown>, context: Reporting): string {
  // An empty one is refused below, not replaced.
  const currency = cursor.node === undefined ? 'JPY' : cursor.words();
  if (/^(?=.*[\p{L}\p{Sc}])[^\s\p{N}]{1,12}$/u.test(currency)) return currency;
  report(context, 'currency-form', cursor, { found: currency }, cursor.valuePlace);
  return 'JPY';
}

/** Without a first month no date can be said to lie outside: two centuries stand for it. */
function readSpan(root: Cursor<ScenarioInput>, context: Reporting): Pick<Frame, 'start' | 'horizon'> {
  const [start, horizon] = [monthAt(root.at('start'), context), readHorizon(root.at('horizon'), context)];
  if (start === null || context.issues.failedAt('start')) return { start: monthOf(1900, 1), horizon: 2400 };
  return { start, horizon };
}

function readHorizon(cursor: Cursor<unknown>, context: Reporting): number {
  const months = durationAt(cursor, context);
  if (months === null) return longestHorizon;
  if (months >= 1 && months <= longestHorizon) return months;
  report(context, 'horizon-range', cursor, { found: cursor.text(), limit: longestHorizon }, cursor.valuePlace);
  return longestHorizon;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** April, Apr, 4 or 4月. */
function readFirstMonth(cursor: Cursor<unknown>, context: Reporting): number {
  if (cursor.node === undefined) return 4;
  const found = cursor.text().toLowerCase();
  const named = monthNames.findIndex((name) => name === found || (found.length === 3 && name.startsWith(found)));
  const number = named >= 0 ? named + 1 : Number(/^(\d{1,2})月?$/.exec(found)?.[1] ?? 0);
  if (number >= 1 && number <= 12) return number;
  report(context, 'month-name', cursor, { found: cursor.text() }, cursor.valuePlace);
  return 4;
}

function readSimulation(
  cursor: Cursor<ScenarioInput['simulation']>,
  overrides: Overrides,
  context: Reporting,
): Simulation {
  return {
    trials: overrides.trials ?? readTrials(cursor.at('trials'), context),
    seed: overrides.seed ?? readSeed(cursor.at('seed'), context),
    sampling: cursor.value?.sampling ?? defaultSampling,
    counts: cursor.value?.counts ?? 'random',
  };
}

function readTrials(cursor: Cursor<string | number | undefined>, context: Reporting): number {
  if (cursor.node?.kind !== 'scalar') return 2048;
  const read = readValue(cursor.node.value, { names: [], source: cursor.node.text });
  if (!read.ok) {
    reportProblem(cursor, read.problem, context);
    return 2048;
  }
  const { value } = read;
  const whole = value.kind === 'number' && Number.isInteger(value.value) && value.unit === null && !value.percent;
  if (whole && value.value >= 1 && value.value <= mostTrials) return value.value;
  report(context, 'trials-range', cursor, { found: cursor.text(), limit: mostTrials }, cursor.valuePlace);
  return 2048;
}

/** A whole number that a double holds exactly, or text that is not empty. */
function readSeed(cursor: Cursor<string | number | undefined>, context: Reporting): string {
  if (cursor.node?.kind !== 'scalar') return '1';
  const text = cursor.text();
  const number = typeof cursor.node.value === 'number';
  const inexact = cursor.node.plain && !number && /^[-+]?[\d_.]+$/.test(text);
  const seed = seedOf(text);
  if (seed !== null && !inexact && (!number || Number.isInteger(cursor.node.value)))
    return number ? String(cursor.node.value) : seed;
  report(context, 'seed-form', cursor, { found: text }, cursor.valuePlace);
  return '1';
}
