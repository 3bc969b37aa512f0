import type { Words } from '../equations/program.js';
import { wordsOf } from '../words/words.js';
import type { ModelSheetWords } from '../words/words.js';

type SumPart = keyof ModelSheetWords['sums'];

const [en, ja] = [wordsOf('en').modelSheets, wordsOf('ja').modelSheets];
const parts = Object.keys(en.sums) as SumPart[];

/** What the rows of a sum over the ages of these cohorts are called. */
export function sumWords(cohorts: Words): Readonly<Record<SumPart, Words>> {
  const named = parts.map((part): [SumPart, Words] => [
    part,
    { en: en.sumOf(cohorts.en, en.sums[part]), ja: ja.sumOf(cohorts.ja, ja.sums[part]) },
  ]);
  return Object.fromEntries(named) as Record<SumPart, Words>;
}
