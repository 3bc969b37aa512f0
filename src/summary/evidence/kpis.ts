import type { Program } from '../../equations/program.js';
import { dimensionOfDriver, segmentDrivers, unitOfDimension, type SegmentDriver } from '../../model/fields.js';
import type { Scenario } from '../../model/scenario.js';
import type { Column } from '../column/column.js';
import { meanAndError } from '../mean.js';
import { quantileOf, rankedOf } from '../quantile.js';
import type { KpiSummary, YearFigures } from './shapes.js';
import { yearFigures, yearGathering } from './years.js';
import type { YearGathering } from './years.js';

/** A KPI of a phase, by segment where it is one of a segment. */
export interface KpiGathering {
  readonly phase: string;
  readonly name: string;
  readonly segment: string | null;
  /** A monthly series, or the input that stands for every month alike. */
  readonly of: YearGathering | { readonly input: string; readonly unit: string };
}

const isDriver = (name: string): name is SegmentDriver => segmentDrivers.some((driver) => driver === name);

/** Parts of a name that may end with the id of a segment. */
function split(name: string, { segments }: Scenario): { readonly bare: string; readonly segment: string | null } {
  const found = segments.find(({ id }) => name.endsWith(`.${id}`));
  return found === undefined
    ? { bare: name, segment: null }
    : { bare: name.slice(0, -found.id.length - 1), segment: found.id };
}

/** What the phases ask to be watched: series as they are; a driver in each segment that has it. */
export function kpiGatherings(scenario: Scenario, program: Program): KpiGathering[] {
  const units = new Map(program.equations.map(({ name, unit }) => [name, unit]));
  const inputs = new Set([...program.inputs.map(({ id }) => id), ...program.trialEquations.map(({ name }) => name)]);
  const driverIn = (phase: string, name: string, driver: SegmentDriver, segment: string): KpiGathering[] => {
    const id = `segments.${segment}.${driver}`;
    const unit = units.get(`driver.${id}`);
    if (unit !== undefined)
      return [{ phase, name, segment, of: yearGathering(`driver.${id}`, unit, scenario, 'average') }];
    const own = unitOfDimension(dimensionOfDriver(driver), scenario.currency);
    return inputs.has(id) ? [{ phase, name, segment, of: { input: id, unit: own } }] : [];
  };
  return scenario.phases.flatMap(({ name: phase, kpis }) =>
    kpis.flatMap((name): KpiGathering[] => {
      const { bare, segment } = split(name, scenario);
      const unit = units.get(name);
      if (unit !== undefined) return [{ phase, name, segment, of: yearGathering(name, unit, scenario) }];
      if (!isDriver(bare)) return [];
      const segments = segment === null ? scenario.segments.map(({ id }) => id) : [segment];
      return segments.flatMap((id) => driverIn(phase, name, bare, id));
    }),
  );
}

/** The gatherings that a run has to fill. */
export const kpiSeries = (kpis: readonly KpiGathering[]): YearGathering[] =>
  kpis.flatMap(({ of }) => ('sink' in of ? [of] : []));

/** The same in every year: an input is drawn once per trial. */
function everyYear(column: Column, years: number): YearFigures {
  const ranked = rankedOf(column);
  const same = (value: number): number[] => Array.from({ length: years }, () => value);
  const at = (p: number): number[] => same(quantileOf(ranked, p, 7));
  return { mean: same(meanAndError(column, 1).mean), p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** @param months of each fiscal year @param input figures of an input; null where it was not gathered */
export function kpiSummaries(
  kpis: readonly KpiGathering[],
  phase: string,
  months: readonly number[],
  input: (id: string) => Column | null,
): KpiSummary[] {
  return kpis
    .filter((kpi) => kpi.phase === phase)
    .flatMap(({ name, segment, of }): KpiSummary[] => {
      if ('sink' in of) return [{ name, segment, unit: of.unit, read: of.read, years: yearFigures(of, months) }];
      const column = input(of.input);
      if (column === null) return [];
      return [{ name, segment, unit: of.unit, read: 'average', years: everyYear(column, months.length) }];
    });
}
