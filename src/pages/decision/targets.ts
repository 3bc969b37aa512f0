import { deadline } from '../../figures/month.js';
import { lenses } from '../../model/lens.js';
import type { TargetSummary } from '../../summary/summary.js';
import { targetCaveat } from '../caveats.js';
import { author } from '../content.js';
import type { TextContext } from '../context.js';
import { chance } from '../figures.js';
import { answerLine, blocks, type Block } from '../page.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Row } from '../table.js';
import { targetBound } from '../targets.js';
import { caveatNotes } from './caveat-notes.js';

/** Targets with a line on page one; the indirect sales ratio comes first. */
const MOST = 4;

/** What was promised by when, with its odds under both lenses. */
export function targetsAnswer({ summary, words }: TextContext): Block[] {
  if (summary.targets.length === 0) return [answerLine(words.targets.noTargets)];
  const isRatio = ({ metric }: TargetSummary): boolean => metric === 'indirectRatio';
  const ordered = [...summary.targets.filter(isRatio), ...summary.targets.filter((target) => !isRatio(target))];
  const shown = ordered.slice(0, MOST);
  const targetRow = (target: TargetSummary): Row =>
    row(author(target.label), [
      textCell([targetBound(target, summary, words), ' ', deadline(target.by, words.figures)]),
      ...lenses.map((lens) => numberCell(chance(target.odds[lens], words.figures))),
    ]);
  return blocks(
    table({
      id: 'decision-targets',
      caption: words.targets.odds,
      layout: 'compact',
      head: [
        textHead(words.targets.target),
        textHead(words.targets.condition),
        ...lenses.map((lens) => numberHead(words.verdict.lenses[lens])),
      ],
      groups: [rowGroup(shown.map(targetRow))],
    }),
    caveatNotes(
      shown.flatMap((target) => targetCaveat(target, words) ?? []),
      words,
    ),
  );
}
