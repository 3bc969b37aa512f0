import { visiblePath } from '../../diagnostics/visible.js';
import { join } from 'node:path';
import stringWidth from 'string-width';
import type { CompareAnalysis, Comparison } from '../../decide/compare/compare-analysis.js';
import { bridgeInShort } from '../../pages/compare/bridge.js';
import { changeLines, type ChangeLine } from '../../pages/compare/changes.js';
import { compareContext, type CompareContext } from '../../pages/compare/context.js';
import { compareMasthead } from '../../pages/compare/frame.js';
import { pairedInShort } from '../../pages/compare/paired.js';
import { sideBySideInShort } from '../../pages/compare/side-by-side.js';
import type { Content } from '../../pages/content.js';
import type { Block } from '../../pages/page.js';
import { blocksText } from '../../write/text/blocks.js';
import { pageWidth } from '../../write/text/columns.js';
import { contentText } from '../../write/text/content.js';
import { fit, fitMiddle } from '../../write/text/fit.js';
import { noPaint, type Paint } from '../../write/text/paint.js';

interface ComparePage extends CompareContext {
  readonly paint: Paint;
}

/** A comparison as text for a terminal, at most 100 columns wide; `folder` is where files were written, or null. */
export function compareText(found: CompareAnalysis, folder: string | null, paint: Paint): string {
  const page: ComparePage = { ...compareContext(found), paint };
  const text = (blocks: readonly Block[]): string[] => blocksText(blocks, page);
  const parts = [
    masthead(page),
    text(sideBySideInShort(page)),
    ...found.comparisons.flatMap((comparison) => [
      text(pairedInShort(comparison, page)),
      changes(comparison, page),
      comparison.bridge === null ? [page.words.comparePaper.noBridge] : text(bridgeInShort(comparison, page)),
    ]),
    files(folder, page),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const plain = (content: Content): string => contentText(content, noPaint);

function masthead(page: ComparePage): string[] {
  const { found, paint } = page;
  const head = compareMasthead(page);
  const names = head.scenarios.map(
    ({ letter, title: name, name: file }) => `${letter}  ${fit(name, 60)}  ${paint.faint(fit(file, 34))}`,
  );
  const adopted = head.adopted.map((each) => `  ${fit(plain(each), pageWidth - 2)}`);
  return [
    paint.strong(head.title),
    ...names,
    paint.faint(plain(head.frame(fit(found.seed, 16)))),
    ...(adopted.length === 0 ? [] : [head.adoptedWhy, ...adopted]),
    ...head.starts,
  ];
}

/** Every change with its values; on lines of their own where both do not fit beside the name. */
function changes(comparison: Comparison, page: ComparePage): string[] {
  const { words, paint } = page;
  const all = changeLines(comparison, page);
  if (all.length === 0) return [words.comparePaper.noChanges];
  return [paint.strong(words.comparePaper.changes(all.length)), ...all.flatMap((change) => changeText(change, paint))];
}

function changeText({ name, values, line, still }: ChangeLine, paint: Paint): string[] {
  const note = still === null ? '' : ` ${paint.faint(still)}`;
  const room = pageWidth - 2 - (still === null ? 0 : stringWidth(still) + 1);
  const whole = plain(line);
  if (values !== null && stringWidth(whole) <= room) return [`  ${fit(whole, pageWidth)}${note}`];
  const [from, to] = (values ?? []).map((value) => fit(plain(value), pageWidth - 6));
  return [`  ${fitMiddle(plain(name), room)}${note}`, ...(values === null ? [] : [`      ${from}`, `    → ${to}`])];
}

function files(folder: string | null, { words, paint }: ComparePage): string[] {
  if (folder === null) return [paint.faint(words.comparePaper.nothingWritten)];
  return [
    `${paint.strong(words.comparePaper.files)}: ${visiblePath(join(folder, 'compare.html'))}`,
    '  compare.json · compare.csv · bridge.csv · charts/',
  ];
}
