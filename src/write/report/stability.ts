import type { StabilityAnalysis } from '../../decide/stability/stability-analysis.js';
import type { Context, Section } from './context.js';
import { decimal } from '../../figures/digits.js';
import { percent } from '../../figures/share.js';
import { shareError } from './number-markup.js';
import { markup, type Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Lens } from '../../model/lens.js';

/** How often the verdict would come out the same under another seed. */
export function stabilitySection(analysis: StabilityAnalysis, { words }: Context): Section {
  const share = (value: number): string => percent(value, 0, words.figures);
  const row = (lens: Lens): Markup => {
    const { outcome, same, go, borderline, noGo } = analysis[lens];
    return markup`<tr>
      ${rowHead(words.verdict.lenses[lens])}${textCell(words.verdict.outcomes[outcome], words.verdict.verdict)}
      ${numberCell([markup`<span class="figure">${share(same.value)}</span>`, shareError(same.se, words.figures)], words.flips.stability)}
      ${numberCell(share(go), words.verdict.outcomes.go)}${numberCell(share(borderline), words.verdict.outcomes.borderline)}
      ${numberCell(share(noGo), words.verdict.outcomes['no-go'])}
    </tr>`;
  };
  const head = markup`<tr>
    ${columnHead(words.verdict.lens, 'text')}${columnHead(words.verdict.verdict, 'text')}${columnHead(words.flips.stability, 'number')}
    ${(['go', 'borderline', 'no-go'] as const).map((outcome) => columnHead(words.verdict.outcomes[outcome], 'number'))}
  </tr>`;
  const parts = { id: 'stability-table', caption: words.flips.stability, unit: '', head, layout: 'records' };
  const { trials, resamples, replicates } = analysis;
  const note = words.flips.stabilityNote(
    decimal(resamples, 0, words.figures),
    decimal(trials, 0, words.figures),
    replicates,
  );
  const body = markup`<p class="note">${note}</p>
    ${table({ ...parts, body: rowGroup([row('strict'), row('broad')]) }, words)}`;
  return { id: 'stability', title: words.flips.stability, body };
}
