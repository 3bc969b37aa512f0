import { limitsOf, SHORT } from './bottlenecks/limits.js';
import type { Limit } from './bottlenecks/limits.js';
import { columnSink } from './gather/gathering.js';
import { countAbove } from './pool/count-months.js';
import { firstMonthInto } from './pool/first-months.js';
import { countShort } from './pool/short-months.js';
import { reusableColumns } from './reusable-columns.js';
import { addedUp } from './run-figures.js';
import type { Overbooking, Part, Shortage, RunFigures, RunFrame } from './run-figures.js';

const STOPPED = 'stopped.';
const HELD = 'held.';

function stopPart(series: string, into: RunFigures, { threads, gathering }: RunFrame): Part {
  const reused = reusableColumns(threads);
  const sink = columnSink(1);
  into.stopped.set(series.slice(STOPPED.length), sink);
  return {
    series: [series],
    take: async (result, batch) => {
      const [out] = reused(1, result.trials);
      const months = result.offsets(series);
      await firstMonthInto(threads, { data: result.data, months, level: 1, base: 0, never: NaN, out });
      await gathering.addColumns(batch, [{ sink, column: out }]);
    },
  };
}

function heldPart(series: string, into: RunFigures, { threads }: RunFrame): Part {
  const driver = series.slice(HELD.length);
  return {
    series: [series],
    take: async (result) => {
      const { data, trials } = result;
      const work = { data, trials, months: result.offsets(series), limits: null, first: null };
      const counts = await countAbove(threads, work);
      into.held.set(
        driver,
        counts.reduce((sum, count) => sum + count, into.held.get(driver) ?? 0),
      );
    },
  };
}

function capacityPart(id: string, into: RunFigures, { threads, gathering }: RunFrame): Part {
  const [booked, there] = [`hoursBooked.${id}`, `hoursThere.${id}`];
  const reused = reusableColumns(threads);
  const overbooking: Overbooking = { first: columnSink(1), byMonth: [] };
  into.capacities.set(id, overbooking);
  return {
    series: [booked, there],
    take: async (result, batch) => {
      const { data, trials } = result;
      const [first] = reused(1, trials);
      const work = { data, trials, months: result.offsets(booked), limits: result.offsets(there), first };
      overbooking.byMonth = addedUp(overbooking.byMonth, await countAbove(threads, work));
      await gathering.addColumns(batch, [{ sink: overbooking.first, column: first }]);
    },
  };
}

function limitPart({ series, full }: Limit, into: RunFigures, { threads, gathering }: RunFrame): Part {
  const reused = reusableColumns(threads);
  const lowest = columnSink(7, { cuts: [SHORT] });
  const shortage: Shortage = { lowest, first: columnSink(1), byMonth: [] };
  into.shortages.set(series, shortage);
  return {
    series: [series],
    take: async (result, batch) => {
      const [least, first] = reused(2, result.trials);
      const work = { data: result.data, months: result.offsets(series), full, lowest: least, first };
      shortage.byMonth = addedUp(shortage.byMonth, await countShort(threads, work));
      await gathering.addColumns(batch, [
        { sink: lowest, column: least },
        { sink: shortage.first, column: first },
      ]);
    },
  };
}

function phasesPart(into: RunFigures, { scenario, threads, gathering }: RunFrame): Part {
  const reused = reusableColumns(threads);
  const sinks = scenario.phases.map(({ name }) => {
    const sink = columnSink(1);
    into.phases.set(name, sink);
    return sink;
  });
  return {
    series: ['phase'],
    take: async (result, batch) => {
      const columns = reused(sinks.length, result.trials);
      const { data } = result;
      const months = result.offsets('phase');
      for (const [level, out] of columns.entries())
        await firstMonthInto(threads, { data, months, level, base: 1, never: Infinity, out });
      await gathering.addColumns(
        batch,
        columns.map((column, i) => ({ sink: sinks[i], column })),
      );
    },
  };
}

/** What only the run with everything on tells: stops, bounds, capacities, people and pools, phases. */
export function diagnosisParts(into: RunFigures, about: RunFrame): Part[] {
  const { scenario, program } = about;
  const names = program.equations.map(({ name }) => name);
  const having = (prefix: string): string[] => names.filter((name) => name.startsWith(prefix));
  return [
    ...having(STOPPED).map((series) => stopPart(series, into, about)),
    ...having(HELD).map((series) => heldPart(series, into, about)),
    ...scenario.capacities.map(({ id }) => capacityPart(id, into, about)),
    ...limitsOf(scenario).map((limit) => limitPart(limit, into, about)),
    ...(scenario.phases.length > 0 ? [phasesPart(into, about)] : []),
  ];
}
