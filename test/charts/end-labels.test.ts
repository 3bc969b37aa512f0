import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/charts/end-labels.js';

describe('labels at the ends of lines', () => {
  it('stay where they want to be when nothing is in the way', () => {
    expect(dodge([50, 150], [20, 20], 0, 200)).toEqual([50, 150]);
  });

  it('share the way out when two want the same place', () => {
    expect(dodge([100, 100], [20, 20], 0, 200)).toEqual([90, 110]);
  });

  it('are pushed back inside at the edge', () => {
    expect(dodge([0, 0], [20, 20], 0, 200)).toEqual([10, 30]);
    expect(dodge([200, 200], [20, 20], 0, 200)).toEqual([170, 190]);
  });

  it('never overlap and keep their order', () => {
    const label = fc.record({ wish: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 10, max: 60 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
        const wishes = labels.map(({ wish }) => wish);
        const heights = labels.map(({ height }) => height);
        const placed = dodge(wishes, heights, 0, 400);
        const order = wishes.map((_, k) => k).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
        order.slice(1).forEach((k, n) => {
          const above = order[n] ?? 0;
          const gap = ((heights[above] ?? 0) + (heights[k] ?? 0)) / 2;
          expect((placed[k] ?? 0) - (placed[above] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-6);
        });
      }),
    );
  });
});
