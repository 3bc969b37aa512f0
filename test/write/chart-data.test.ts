import { beforeAll, describe, expect, it } from 'vitest';
import { chartOf, charts } from '../../src/charts/charts.js';
import { numberAt } from '../../src/charts/chart-data.js';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import type { Summary } from '../../src/summary/summary.js';
import { reportSample } from './report-sample.js';

interface Layer {
  readonly mark?: string | { readonly type: string; readonly opacity?: number };
  readonly data?: { readonly values: readonly Readonly<Record<string, unknown>>[] };
  readonly layer?: readonly Layer[];
  readonly hconcat?: readonly Layer[];
  readonly vconcat?: readonly Layer[];
}

const layersIn = (spec: Layer): readonly Layer[] => [
  spec,
  ...[...(spec.layer ?? []), ...(spec.hconcat ?? []), ...(spec.vconcat ?? [])].flatMap(layersIn),
];

/** Heights of the lines and bands; the thin lines of single trials are no figures. */
function plotted({ spec }: ChartSpec): number[] {
  return layersIn(spec as Layer)
    .filter(({ mark }) => typeof mark === 'object' && ['line', 'area'].includes(mark.type) && mark.opacity !== 0.4)
    .flatMap(({ data }) => (data?.values ?? []).flatMap(({ f1, f2 }) => [f1, f2]))
    .filter((value) => typeof value === 'number');
}

describe("a chart's data", () => {
  let summary: Summary;
  beforeAll(() => {
    summary = reportSample({ trials: 40, horizon: 30 });
  });

  it('is there for every chart of a run, a value for each column of each row', () => {
    for (const { name } of charts(summary)) {
      const data = chartOf(name)?.data(summary) ?? null;
      expect([name, data === null ? 0 : data.rows.length]).toEqual([name, expect.any(Number)]);
      expect([name, (data?.rows.length ?? 0) > 0]).toEqual([name, true]);
      for (const { cells } of data?.rows ?? []) expect([name, cells.length]).toEqual([name, data?.columns.length]);
    }
  });

  it.each(['payback-curve', 'payback-odds', 'indirect-ratio'])(
    'of %s holds every number that is drawn, unrounded',
    (name) => {
      const chart = charts(summary).find((each) => each.name === name);
      const held = new Set(
        chartOf(name)
          ?.data(summary)
          ?.rows.flatMap(({ cells }) => cells)
          .map((cell) => (cell === null || typeof cell === 'string' ? cell : numberAt(cell.source))),
      );
      const drawn = chart === undefined ? [] : plotted(chart);
      expect(drawn.length).toBeGreaterThan(100);
      expect(drawn.filter((value) => !held.has(value))).toEqual([]);
    },
  );
});
