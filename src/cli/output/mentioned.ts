import type { Words } from '../../words/words.js';

/** As many names are told; of the others only how many they are. */
const MOST = 3;

/** Names to tell, and how many are left out. */
export const mentioned = (names: readonly string[]): [names: readonly string[], more: number] => [
  names.slice(0, MOST),
  Math.max(0, names.length - MOST),
];

/** Why a folder is not written into: what stands in it was changed, or is not Yoha's. */
export const notOurs = (
  { changed, foreign }: { readonly changed: readonly string[]; readonly foreign: readonly string[] },
  words: Words['output'],
): string => (changed.length > 0 ? words.changed(...mentioned(changed)) : words.foreign(...mentioned(foreign)));
