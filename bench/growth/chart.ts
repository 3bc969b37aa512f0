import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { FONT_FAMILY } from '../../src/write/font.js';

export interface Point {
  readonly axis: string;
  /** Times the base. */
  readonly size: number;
  readonly time: number;
  readonly counts: 'expected' | 'random';
}

/** Time a trial against size, both as multiples of the reference workload: on the dashed line what doubles takes double. */
export function growthChart(points: readonly Point[]): ChartSpec {
  const axisOf = (field: string, title: string) => ({
    field,
    type: 'quantitative' as const,
    title,
    scale: { type: 'log' as const, base: 2, domain: [0.25, 5] },
    axis: { values: [0.25, 0.5, 1, 2, 4], labelExpr: "datum.value + '×'" },
  });
  const [x, y] = [axisOf('size', 'size'), axisOf('time', 'time a trial')];
  const line = [{ size: 0.25, time: 0.25 }, { size: 5, time: 5 }]; // prettier-ignore
  return {
    name: 'growth',
    title: 'Time a trial grows no faster than the scenario',
    description: points
      .map(({ axis, size, time, counts }) => `${axis} ${size}×, counts ${counts}: ${time.toFixed(2)}×`)
      .join('; '),
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      title: {
        text: 'Time a trial against the size of the scenario',
        subtitle: 'Dashed: proportional to size. Both axes as multiples of 10 initiatives, 4 segments, 60 months.',
        anchor: 'start',
      },
      config: { font: FONT_FAMILY, background: 'white' },
      columns: 2,
      data: { values: [...points] },
      facet: { field: 'counts', type: 'nominal', title: null, header: { labelExpr: "'counts ' + datum.value" } },
      spec: {
        width: 300,
        height: 300,
        layer: [
          { data: { values: line }, mark: { type: 'line', strokeDash: [4, 4], color: '#888' }, encoding: { x, y } },
          {
            mark: { type: 'line', point: { size: 50 } },
            encoding: {
              x,
              y,
              color: {
                field: 'axis',
                type: 'nominal',
                title: 'grown alone',
                scale: { range: ['#0072b2', '#d55e00', '#009e73'] },
              },
              shape: { field: 'axis', type: 'nominal', title: 'grown alone' },
            },
          },
        ],
      },
    },
  };
}
