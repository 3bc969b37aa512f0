import { deadline } from '../../../figures/month.js';
import { targetWriter } from '../../../figures/amount.js';
import type { TargetSummary } from '../../../summary/summary.js';
import type { Context } from '../context.js';
import { percent } from '../../../figures/share.js';
import { markup, user, type Content } from '../../html/markup.js';
import { targetCaveat } from '../../../pages/caveats.js';
import { caveatNotes } from './caveat-notes.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from '../table.js';
import { lenses } from '../../../model/lens.js';

/** Targets with a line on page one; the indirect sales ratio comes first. */
const MOST = 4;

/** What was promised by when, with its odds under both lenses. */
export function targetTable({ summary, words }: Context): Content {
  if (summary.targets.length === 0) return markup`<p class="answer-line">${words.targets.noTargets}</p>`;
  const isRatio = ({ metric }: TargetSummary): boolean => metric === 'indirectRatio';
  const ordered = [...summary.targets.filter(isRatio), ...summary.targets.filter((target) => !isRatio(target))];
  const shown = ordered.slice(0, MOST);
  const rows = shown.map((target) => {
    const writer = targetWriter(summary, target);
    const bound = words.targets[target.comparison](writer.stated(target.value));
    const odds = lenses.map((lens) =>
      numberCell(percent(target.odds[lens].value, target.odds[lens].se, words.figures)),
    );
    return markup`<tr>
      ${rowHead(user(target.label))}${textCell([bound, ' ', deadline(target.by, words.figures)])}${odds}
    </tr>`;
  });
  const head = markup`<tr>
    ${columnHead(words.targets.target, 'text')}${columnHead(words.targets.condition, 'text')}
    ${lenses.map((lens) => columnHead(words.verdict.lenses[lens], 'number'))}
  </tr>`;
  const layout = 'compact';
  return [
    table({ id: 'decision-targets', caption: words.targets.odds, unit: '', head, body: rowGroup(rows), layout }, words),
    caveatNotes(
      shown.flatMap((target) => targetCaveat(target, words) ?? []),
      words,
    ),
  ];
}
