import type { StabilityAnalysis } from '../decide/stability/stability-analysis.js';
import { alike, integer, lensColumn, share, text, trialsColumn } from './columns.js';
import { filled } from './table.js';
import type { Table, TableShape } from './table.js';
import { lenses } from '../model/lens.js';

export const stabilityShape: TableShape = {
  name: 'stability',
  oneRow: 'How the verdict comes out when the trials are drawn again from those of the run. One row a lens.',
  columns: [
    lensColumn,
    text('verdict', '`go`, `borderline` or `no-go`: that of the run'),
    share('same', 'share of the resamples with the verdict of the run'),
    share('sameSe', 'standard error of `same`, because so many resamples were drawn'),
    ...alike(['go', 'borderline', 'noGo'], (name) =>
      share(name, 'share of the resamples that come out so; together they are 1'),
    ),
    integer('resamples', 'resamples', 'how many were drawn'),
    text('drawn', 'what was drawn: `trials`, or `replicates` where trials are not independent'),
    trialsColumn,
  ],
};

/** stability.csv: how the verdict comes out on resamples, one row a lens. */
export const stabilityTable = (analysis: StabilityAnalysis): Table =>
  filled(
    stabilityShape,
    lenses.map((lens) => {
      const { outcome, same, go, borderline, noGo } = analysis[lens];
      const { resamples, drawn, trials } = analysis;
      return [lens, outcome, same.value, same.se, go, borderline, noGo, resamples, drawn, trials];
    }),
  );
