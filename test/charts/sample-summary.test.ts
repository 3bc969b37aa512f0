import { describe, expect, it } from 'vitest';
import { Summary } from '../../src/summary/summary.js';
import { sampleSummary } from './sample-summary.js';

describe('the sample summary', () => {
  it.each(['ja', 'en'] as const)('is a valid summary in %s', (locale) => {
    const summary = sampleSummary({ locale });
    expect(Summary.parse(summary)).toEqual(summary);
    expect(summary.months).toHaveLength(60);
    expect(summary.initiatives).toHaveLength(3);
  });

  it('is a valid summary at its edges: one month, no initiative, no target, no difference', () => {
    Summary.parse(sampleSummary({ horizon: 1 }));
    Summary.parse(
      sampleSummary({
        initiativeLabels: [],
        segmentLabels: [],
        targets: false,
        direct: false,
        verdict: false,
        difference: false,
      }),
    );
  });
});
