import { directParts } from '../../model/pnl-lines.js';
import { lineNames } from '../line-names.js';
import { series } from './series.js';

/** The management P/L. */
export const pnl = {
  title: 'Management P/L by fiscal year',
  caption: (view: string, lens: string): string => `${view}, ${lens.toLowerCase()} lens`,
  views: { difference: 'Difference, with minus without', with: 'With the program', without: 'Without the program' },
  line: 'Line',
  note: 'Mean over the trials, with P10–P90 below. Accrual basis, before tax, without consumption tax. Percentiles of a total are taken over the totals of the trials: they are not sums of the years. Years add up to the total, lines to their subtotals, and with minus without is the difference, as printed. Partial years are marked.',
  lines: {
    ...lineNames(series.names),
    [directParts.strict.number]: 'of which cannibalisation and intended effects',
    [directParts.spillover.number]: 'of which spillovers',
  } as Readonly<Record<string, string>>,
  teamMemo: 'Memo: line 9, the team, shared out to the segments by care',
  teamMemoNote:
    'Each month the cost of a team group goes to its segments by the care that their partners need (partners × load), in equal parts while none has a partner. No subtotal holds it.',
};
