import type { StabilityAnalysis } from '../../decide/stability/stability-analysis.js';
import type { Context, Section } from './context.js';
import { decisionWords } from './decision/words.js';
import { decimal } from '../../figures/digits.js';
import { percent } from '../../figures/share.js';
import { shareError } from './number-markup.js';
import { flipsWords } from './flips-words.js';
import { markup, type Markup } from './markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Lens } from '../../model/lens.js';

/** How often the verdict would come out the same under another seed. */
export function stabilitySection(analysis: StabilityAnalysis, { summary, words }: Context): Section {
  const own = flipsWords(summary.scenario.locale);
  const share = (value: number): string => percent(value, 0, words);
  const row = (lens: Lens): Markup => {
    const { outcome, same, go, borderline, noGo } = analysis[lens];
    return markup`<tr>
      ${rowHead(words.lenses[lens])}${textCell(words.outcomes[outcome], own.verdict)}
      ${numberCell([markup`<span class="figure">${share(same.value)}</span>`, shareError(same.se, words)], own.stability)}
      ${numberCell(share(go), words.outcomes.go)}${numberCell(share(borderline), words.outcomes.borderline)}
      ${numberCell(share(noGo), words.outcomes['no-go'])}
    </tr>`;
  };
  const head = markup`<tr>
    ${columnHead(decisionWords(summary.scenario.locale).lens, 'text')}${columnHead(own.verdict, 'text')}${columnHead(own.stability, 'number')}
    ${(['go', 'borderline', 'no-go'] as const).map((outcome) => columnHead(words.outcomes[outcome], 'number'))}
  </tr>`;
  const parts = { id: 'stability-table', caption: own.stability, unit: '', head, layout: 'records' };
  const { trials, resamples, replicates } = analysis;
  const note = own.stabilityNote(decimal(resamples, 0, words), decimal(trials, 0, words), replicates);
  const body = markup`<p class="note">${note}</p>
    ${table({ ...parts, body: rowGroup([row('strict'), row('broad')]) }, words)}`;
  return { id: 'stability', title: own.stability, body };
}
