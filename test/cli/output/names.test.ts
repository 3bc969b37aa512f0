import { expect, test } from 'vitest';
import { charts } from '../../../src/charts/charts.js';
import { runOutputs } from '../../../src/cli/output/names.js';
import { CASES } from '../../charts/chart-cases.js';
import { sampleSummary } from '../../charts/sample-summary.js';

test.each(Object.entries(CASES))(
  'every picture that a run draws without analyses is among its outputs: %s',
  (_, options) => {
    const summary = { ...sampleSummary(options), analyses: undefined };
    const { names } = runOutputs([], false);
    const drawn = charts(summary);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((chart) => !names.includes(`charts/${chart.name}.svg`))).toEqual([]);
  },
);
