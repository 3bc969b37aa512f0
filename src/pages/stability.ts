import type { StabilityAnalysis } from '../decide/stability/stability-analysis.js';
import { decimal } from '../figures/digits.js';
import { percent } from '../figures/share.js';
import { lenses } from '../model/lens.js';
import type { Words } from '../words/words.js';
import { sentence, strong, type Figure } from './content.js';
import type { AnalysisContext, PageContext } from './context.js';
import { at, figure, odds } from './figures.js';
import { answerLine, blocks, note, type Paragraph, type Section } from './page.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Table } from './table.js';

type UnderLens = StabilityAnalysis['strict'];
const shares = ['go', 'borderline', 'noGo'] as const;

/** The share of the resamples that come out so. */
const shareOf = (found: UnderLens, outcome: (typeof shares)[number], words: Words): Figure =>
  figure(percent(found[outcome], 0, words.figures), at(found, outcome));

/** How often the verdict would come out the same under another seed. */
export function stabilitySection(analysis: StabilityAnalysis, { words }: PageContext): Section {
  const { trials, resamples, replicates } = analysis;
  const [drawn, of] = [resamples, trials].map((count) => decimal(count, 0, words.figures));
  return {
    id: 'stability',
    title: words.flips.stability,
    blocks: blocks(note(words.flips.stabilityNote(drawn, of, replicates)), stabilityTable(analysis, words)),
  };
}

function stabilityTable(analysis: StabilityAnalysis, words: Words): Table {
  const rows = lenses.map((lens) => {
    const found = analysis[lens];
    return row(words.verdict.lenses[lens], [
      textCell(words.verdict.outcomes[found.outcome]),
      numberCell(odds(found.same, words.figures)),
      ...shares.map((outcome) => numberCell(shareOf(found, outcome, words))),
    ]);
  });
  return table({
    id: 'stability-table',
    caption: words.flips.stability,
    layout: 'records',
    head: [
      textHead(words.verdict.lens),
      textHead(words.verdict.verdict),
      numberHead(words.flips.stability),
      ...(['go', 'borderline', 'no-go'] as const).map((outcome) => numberHead(words.verdict.outcomes[outcome])),
    ],
    groups: [rowGroup(rows)],
  });
}

/** The same of the deciding lens, in a line. */
export function stabilityInShort(analysis: StabilityAnalysis, { words }: Pick<AnalysisContext, 'words'>): Paragraph {
  const found = analysis[analysis.lens];
  return answerLine(
    strong(words.flips.stability),
    ': ',
    sentence((keep) => words.flips.same(keep(odds(found.same, words.figures)), words.verdict.outcomes[found.outcome])),
    ' (',
    sentence((keep) => {
      const [go, borderline, noGo] = shares.map((outcome) => keep(shareOf(found, outcome, words)));
      return words.flips.shares(go, borderline, noGo);
    }),
    ')',
  );
}
