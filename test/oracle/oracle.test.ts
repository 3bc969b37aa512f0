import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import type { Assessment } from '../../src/summary/assess.js';
import type { FlowSummary } from '../../src/summary/summary.js';

/** Figures of the independent implementation in oracle.py. */
interface OracleMonth {
  readonly month: number;
  readonly calendar: string;
}

interface OracleMeasures {
  readonly start: string | null;
  readonly status: 'recovered' | 'not-recovered' | 'self-funding' | 'no-difference';
  readonly payback: OracleMonth | null;
  readonly firstCrossing: OracleMonth | null;
  readonly discountedStatus: string;
  readonly discountedPayback: OracleMonth | null;
  readonly peakDeficit: number;
  readonly peakDeficitAt: OracleMonth | null;
  readonly npv: number;
  readonly npvEndOfMonth: number;
  readonly irrRoots: number;
  readonly irr: number | null;
  readonly roi: Readonly<Record<'3' | '6' | '12' | 'horizon', number | null>>;
  readonly moic: number | null;
}

interface Lenses {
  readonly strict: OracleMeasures;
  readonly broad: OracleMeasures;
}

interface Oracle {
  readonly runs: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
  readonly measures: { readonly program: Lenses; readonly initiatives: Readonly<Record<string, Lenses>> };
}

const folder = new URL('.', import.meta.url);
const cases = readdirSync(new URL('cases/', folder)).map((name) => name.replace('.json', ''));

async function ours(name: string): Promise<Assessment> {
  const bytes = readFileSync(new URL(`cases/${name}.json`, folder));
  const loaded = loadScenario({ name: `${name}.json`, bytes }, {});
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 1));
  return assess(loaded.scenario, { version: 'test', allSeries: true });
}

/** 1e-9 relative; below it only what summing large numbers in another order leaves. */
const close = (a: number, b: number, scale: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-12 * scale + 1e-9;

function seriesDifferences(oracle: Oracle, found: Assessment): string[] {
  const rows = new Map(found.series.map((row) => [`${row.run}|${row.series}`, row.band]));
  const out: string[] = [];
  for (const [run, series] of Object.entries(oracle.runs))
    for (const [name, values] of Object.entries(series)) {
      const band = rows.get(`${run}|${name}`);
      if (band === undefined) {
        out.push(`${run}|${name}: missing`);
        continue;
      }
      const scale = Math.max(...values.map((value) => Math.abs(value ?? 0)));
      const month = values.findIndex((value, t) => {
        const mine = band.mean[t];
        return value === null || mine === null ? value !== mine : !close(value, mine, scale);
      });
      if (month >= 0) out.push(`${run}|${name}[${month}]: ${band.mean[month]} instead of ${values[month]}`);
    }
  return out;
}

const statusOf = (payback: FlowSummary['payback']): string =>
  payback.noDifference.value === 1
    ? 'no-difference'
    : payback.selfFunding.value === 1
      ? 'self-funding'
      : payback.notRecovered.value === 1
        ? 'not-recovered'
        : 'recovered';

function flowFacts(flow: FlowSummary): Record<string, unknown> {
  const month = (payback: FlowSummary['payback']): number | null => (payback.by50.month === 0 ? null : payback.by50.month);
  return {
    start: flow.clockStart,
    status: statusOf(flow.payback),
    payback: month(flow.payback),
    calendar: flow.payback.by50.calendar,
    firstCrossing: month(flow.firstCrossing),
    discountedStatus: statusOf(flow.discountedPayback),
    discountedPayback: month(flow.discountedPayback),
    irrRoots: flow.irr.noRoot === 1 ? 0 : flow.irr.oneRoot === 1 ? 1 : 2,
  };
}

const oracleFacts = (measures: OracleMeasures): Record<string, unknown> => ({
  start: measures.start,
  status: measures.status,
  payback: measures.payback?.month ?? null,
  calendar: measures.payback?.calendar ?? null,
  firstCrossing: measures.firstCrossing?.month ?? null,
  discountedStatus: measures.discountedStatus,
  discountedPayback: measures.discountedPayback?.month ?? null,
  irrRoots: Math.min(2, measures.irrRoots),
});

const oracleNumbers = (m: OracleMeasures): (number | null)[] => [
  Math.abs(m.peakDeficit), m.npv, m.npvEndOfMonth, m.irr, m.roi['3'], m.roi['6'], m.roi['12'], m.roi.horizon, m.moic,
];
const ourNumbers = (f: FlowSummary): (number | null)[] => [
  f.peakDeficit.mean, f.npv.mean, f.npvEndOfMonth.mean, f.irr.annual.mean, f.roi.months3.mean, f.roi.months6.mean, f.roi.months12.mean, f.roi.horizon.mean, f.moic.mean,
];

function measureDifferences(where: string, oracle: OracleMeasures, flow: FlowSummary): string[] {
  const [theirs, mine] = [oracleFacts(oracle), flowFacts(flow)];
  const facts = Object.keys(theirs).filter((key) => theirs[key] !== mine[key]);
  const [a, b] = [oracleNumbers(oracle), ourNumbers(flow)];
  const numbers = a.flatMap((value, i) => {
    const other = b[i];
    const same = value === null || other === null ? value === other : close(value, other, i < 3 ? Math.abs(oracle.npv) + 1 : 1e3);
    return same ? [] : [`${where} number ${i}: ${other} instead of ${value}`];
  });
  return [...facts.map((key) => `${where}.${key}: ${String(mine[key])} instead of ${String(theirs[key])}`), ...numbers];
}

describe('an independent implementation of the model gives the same numbers', () => {
  it('has at least 45 cases', () => expect(cases.length).toBeGreaterThanOrEqual(45));

  it.each(cases)('%s', async (name) => {
    const oracle = JSON.parse(readFileSync(new URL(`expected/${name}.json`, folder), 'utf8')) as Oracle;
    const found = await ours(name);
    const differences = seriesDifferences(oracle, found);
    for (const lens of ['strict', 'broad'] as const) {
      differences.push(...measureDifferences(`program.${lens}`, oracle.measures.program[lens], found.summary.program[lens]));
      for (const initiative of found.summary.initiatives)
        differences.push(...measureDifferences(`${initiative.id}.${lens}`, oracle.measures.initiatives[initiative.id][lens], initiative[lens]));
    }
    expect(differences).toEqual([]);
  });
});
