import type { Lens } from '../../model/lens.js';
import { formatMonth } from '../../model/time.js';
import type { Frame } from '../flow-summary.js';
import { columnIn, columnSink } from '../gather/gathering.js';
import type { ColumnSink } from '../gather/gathering.js';
import { odds } from '../odds.js';
import { quantileOf, rankedOf } from '../quantile.js';
import { reusableColumns } from '../reusable-columns.js';
import type { Part, RunFigures, RunFrame } from '../run-figures.js';
import type { TargetSummary } from '../summary.js';
import { figureInto, meets, targetSeries } from '../targets.js';
import { quantileTypeOf } from '../units.js';
import type { PathPlan } from './path-plan.js';

/** What each target has come to at the checkpoints of its path. */
export function pathParts(into: RunFigures, { scenario, threads, gathering, units, paths }: RunFrame): Part[] {
  return paths.map(({ target, points }): Part => {
    const type = quantileTypeOf(units.get(target.metric) ?? '', scenario.currency);
    const sinks = points.map(({ required }) => columnSink(type, { cuts: [required] }));
    into.paths.set(target.name, sinks);
    const reused = reusableColumns(threads);
    return {
      series: targetSeries(target),
      take: async (result, batch) => {
        const columns = reused(points.length, result.trials);
        for (const [i, { window }] of points.entries())
          await figureInto(target, window, scenario, result, threads, columns[i]);
        await gathering.addColumns(
          batch,
          columns.map((column, i) => ({ sink: sinks[i], column })),
        );
      },
    };
  });
}

type Path = TargetSummary['path'];
type PathLens = Path['points'][number]['strict'];

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** @param sinks of a lens by target, one a checkpoint */
export function targetPathOf(
  { target, start, points }: PathPlan,
  sinks: Readonly<Record<Lens, ReadonlyMap<string, readonly ColumnSink[]>>>,
  by: string,
  frame: Frame,
): Path {
  const lensOf = (lens: Lens, at: number, required: number): PathLens => {
    const sink = sinks[lens].get(target.name)![at];
    const column = columnIn(sink);
    const ranked = rankedOf(column);
    const quantile = (p: number): number | null => finite(quantileOf(ranked, p, sink.type));
    const onTrack = odds(column, (value) => meets({ ...target, value: required }, value), frame);
    return { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9), onTrack };
  };
  return {
    start,
    points: points.map(({ label, window, required }, at) => ({
      label: label === '' ? by : label,
      to: formatMonth(frame.start + window.to),
      monthIndex: window.to,
      months: window.to - window.from + 1,
      required,
      strict: lensOf('strict', at, required),
      broad: lensOf('broad', at, required),
    })),
  };
}
