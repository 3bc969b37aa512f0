import { letter } from '../../charts/compare-facts.js';
import type { Comparison } from '../../decide/compare/compare-analysis.js';
import type { CompareContext } from './compare-context.js';
import type { Section } from './context.js';
import { code, markup, user, type Content } from '../html/markup.js';
import { columnHead, rowGroup, rowHead, table, textCell } from './table.js';

type ChangeSummary = Comparison['changes'][number];

/** What differs, as the model reads it. */
export function changesSection({ scenario, changes }: Comparison, { words }: CompareContext): Section {
  const other = letter(scenario);
  const title = `${words.comparePaper.changes(changes.length)} · A → ${other}`;
  const id = `changes-${other}`;
  if (changes.length === 0) return { id, title, body: markup`<p>${words.comparePaper.noChanges}</p>` };
  const head = markup`<tr>
    ${columnHead(words.comparePaper.change, 'text')}${columnHead(words.comparePaper.before, 'text')}${columnHead(words.comparePaper.after, 'text')}
  </tr>`;
  const written = (text: string, kind: ChangeSummary['kind'], absent: ChangeSummary['kind'], word: string): Content =>
    kind === absent ? markup`<span class="none">${word}</span>` : code(text);
  const rows = changes.map(
    ({ path, label, kind, before, after, moves }) =>
      markup`<tr>
        ${rowHead([
          user(label),
          markup`<span class="detail">${code(path)}${moves ? null : ` · ${words.comparePaper.movesNothing}`}</span>`,
        ])}
        ${textCell(written(before, kind, 'added', words.comparePaper.added), words.comparePaper.before)}
        ${textCell(written(after, kind, 'removed', words.comparePaper.removed), words.comparePaper.after)}
      </tr>`,
  );
  const parts = {
    id: `${id}-table`,
    caption: words.comparePaper.changes(changes.length),
    unit: '',
    head,
    body: rowGroup(rows),
    layout: 'records',
  };
  return { id, title, body: markup`<p class="note">${words.comparePaper.changesNote}</p>${table(parts, words)}` };
}
