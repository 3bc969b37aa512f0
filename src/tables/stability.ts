import type { StabilityAnalysis } from '../decide/stability/stability-analysis.js';
import type { Table } from './table.js';

/** stability.csv: how the verdict comes out on resamples, one row a lens. */
export const stabilityTable = (analysis: StabilityAnalysis): Table => ({
  name: 'stability',
  columns: [
    { name: 'lens', kind: 'text' },
    { name: 'verdict', kind: 'text' },
    { name: 'same', kind: 'share' },
    { name: 'sameSe', kind: 'share' },
    { name: 'go', kind: 'share' },
    { name: 'borderline', kind: 'share' },
    { name: 'noGo', kind: 'share' },
    { name: 'resamples', kind: 'integer' },
    { name: 'drawn', kind: 'text' },
    { name: 'trials', kind: 'integer' },
  ],
  rows: (['strict', 'broad'] as const).map((lens) => {
    const { outcome, same, go, borderline, noGo } = analysis[lens];
    return [
      lens,
      outcome,
      same.value,
      same.se,
      go,
      borderline,
      noGo,
      analysis.resamples,
      analysis.drawn,
      analysis.trials,
    ];
  }),
});
