import type { IssueList } from '../../diagnostics/issues.js';
import { codePointName } from '../read/decode-text.js';
import { formatPath, type MapNode, type PathStep, type TreeNode } from '../read/tree.js';
import type { Place } from '../../diagnostics/issue.js';

/** Says whether reports and pictures can show a code point: their font has it, or it is nothing to be seen. */
export type CanDraw = (codePoint: number) => boolean;

/**
 * Names every text and id of a document that holds a character without a glyph, at its place in the file: a picture
 * would show an empty box instead. Texts count as they are drawn, with composed characters (か + ゛ is が).
 */
export function checkCharacters(document: MapNode, canDraw: CanDraw, issues: IssueList): void {
  const look = (text: string, path: readonly PathStep[], place: Place): void => {
    const missing = Array.from(text.normalize('NFC')).find((each) => !canDraw(each.codePointAt(0) ?? 0));
    if (missing === undefined) return;
    const data = { codePoint: codePointName(missing), character: /\p{Cs}/u.test(missing) ? '�' : missing };
    issues.add('character-not-drawn', { path: formatPath(path), place, data });
  };
  const walk = (node: TreeNode, path: readonly PathStep[]): void => {
    if (node.kind === 'list') node.items.forEach((item, at) => walk(item, [...path, at]));
    else if (node.kind === 'scalar') look(typeof node.value === 'string' ? node.value : '', path, node.place);
    else
      for (const { key, keyPlace, value } of node.entries) {
        look(key, [...path, key], keyPlace);
        walk(value, [...path, key]);
      }
  };
  walk(document, []);
}
