import { wordsOf } from '../../src/words/words.js';

type Leaf = string | ((...args: never[]) => unknown);
type Tree = { [key: string]: Leaf | Tree };

/** Signs stay: only what has letters is a word. `lang` is a code, not a word. */
const isWord = (key: string, text: string): boolean => key !== 'lang' && /\p{L}/u.test(text);

const marked = (key: string, value: unknown): unknown =>
  typeof value === 'string'
    ? isWord(key, value)
      ? `〔${value}〕`
      : value
    : Array.isArray(value)
      ? value.map((each) => marked(key, each))
      : value;

function mark(tree: Tree, undo: (() => void)[]): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      mark(value, undo);
      continue;
    }
    undo.push(() => void (tree[key] = value));
    tree[key] = (
      typeof value === 'function' ? (...args: never[]) => marked(key, value(...args)) : marked(key, value)
    ) as Leaf;
  }
}

/** Puts every word of English into brackets, until the returned function is called: a text without them escaped the dictionary. */
export function speakPseudo(): () => void {
  const undo: (() => void)[] = [];
  mark(wordsOf('en') as unknown as Tree, undo);
  return () => undo.forEach((each) => each());
}

/** What of a text stands outside brackets. */
export function outsideWords(text: string): string {
  let depth = 0;
  let left = '';
  for (const character of text) {
    if (character === '〔') depth += 1;
    else if (character === '〕') depth = Math.max(0, depth - 1);
    else if (depth === 0) left += character;
    if (depth === 0 && character === '〕') left += ' ';
  }
  return left;
}
