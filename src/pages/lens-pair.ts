import { lenses, type Lens } from '../model/lens.js';
import type { Words } from '../words/words.js';
import type { Content } from './content.js';
import { numberCell, rowGroup, rowHead, type RowGroup } from './table.js';

/** Two rows of one thing, a row a lens. @param name names both rows */
export const lensPair = (name: Content, words: Words, cellsOf: (lens: Lens) => readonly Content[]): RowGroup =>
  rowGroup(
    lenses.map((lens, index) => ({
      role: index === 0 ? 'first' : 'second',
      heads: [
        ...(index === 0 ? [{ content: name, rows: lenses.length, style: 'plain' } as const] : []),
        rowHead(words.verdict.lenses[lens], 'lens-name'),
      ],
      cells: cellsOf(lens).map(numberCell),
    })),
  );
