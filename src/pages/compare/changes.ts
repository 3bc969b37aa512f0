import { letter } from '../../charts/compare-facts.js';
import type { ChangeSummary, Comparison } from '../../decide/compare/compare-analysis.js';
import type { Words } from '../../words/words.js';
import { author, detail, none, notation, sentence, type Content } from '../content.js';
import { list, note, paragraph, title, type Block, type Section } from '../page.js';
import { row, rowGroup, table, textCell, textHead } from '../table.js';
import type { CompareContext } from './context.js';

/** A change in words. */
export interface ChangeLine {
  /** What changed; where the name of the change says all, that it came or went. */
  readonly name: Content;
  /** Before and after; null where the name says all. */
  readonly values: readonly [before: Content, after: Content] | null;
  /** Name and values in one line. */
  readonly line: Content;
  /** That it moves no cash. */
  readonly still: string | null;
  /** Who answers for the numbers in it. */
  readonly owner: Content;
}

/** What differs of a pair, a line each. */
export const changeLines = ({ changes }: Comparison, { words }: CompareContext): ChangeLine[] =>
  changes.map((change) => {
    const { label, kind, moves } = change;
    const still = moves ? null : words.comparePaper.movesNothing;
    const owner = ownerOf(change, words);
    if (isSaidByName(change)) {
      const name = author(kind === 'added' ? words.changes.added(label) : words.changes.removed(label));
      return { name, values: null, line: name, still, owner };
    }
    const [name, from, to] = [author(label), before(change, words, plainly), after(change, words, plainly)];
    const line = sentence((keep) => words.comparePaper.changed(keep(name), keep(from), keep(to)));
    return { name, values: [from, to], line, still, owner };
  });

/** Whether the name of a change says all: a part, or a member of a list, that comes or goes. */
const isSaidByName = ({ label, kind, before: from, after: to }: ChangeSummary): boolean =>
  kind !== 'changed' && label.endsWith(from + to);

const plainly = (word: string): Content => word;

/** What stands before and after a change, `word` in place of what is not there. */
const before = (change: ChangeSummary, { comparePaper }: Words, word: (text: string) => Content): Content =>
  change.kind === 'added' ? word(comparePaper.added) : notation(change.before);
const after = (change: ChangeSummary, { comparePaper }: Words, word: (text: string) => Content): Content =>
  change.kind === 'removed' ? word(comparePaper.removed) : notation(change.after);

const ownerOf = ({ owners }: ChangeSummary, { compareComment: own }: Words): Content =>
  owners === null ? null : owners.length === 0 ? own.noOwner : author(own.owner(owners));

/** What differs, as the model reads it. */
export function changesSection({ scenario, changes }: Comparison, { words }: CompareContext): Section {
  const { comparePaper: own } = words;
  const other = letter(scenario);
  const id = `changes-${other}`;
  const head = { id, title: `${own.changes(changes.length)} · A → ${other}` };
  if (changes.length === 0) return { ...head, blocks: [paragraph(own.noChanges)] };
  const rows = changes.map((change) =>
    row(
      [author(change.label), detail(notation(change.path), change.moves ? null : ` · ${own.movesNothing}`)],
      [textCell(before(change, words, none)), textCell(after(change, words, none))],
    ),
  );
  return {
    ...head,
    blocks: [
      note(own.changesNote),
      table({
        id: `${id}-table`,
        caption: own.changes(changes.length),
        layout: 'records',
        head: [own.change, own.before, own.after].map(textHead),
        groups: [rowGroup(rows)],
      }),
    ],
  };
}

/** The same as a list, with who answers for each. */
export function changesList(comparison: Comparison, context: CompareContext): Block[] {
  const { comparePaper: own } = context.words;
  if (comparison.changes.length === 0) return [paragraph(own.noChanges)];
  const items = changeLines(comparison, context).map(({ line, still, owner }) =>
    [line, still, owner].filter((part) => part !== null).map((part, at) => (at === 0 ? part : [' · ', part])),
  );
  return [title(own.changes(comparison.changes.length), `A → ${letter(comparison.scenario)}`), list(items)];
}
