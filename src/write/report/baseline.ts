import type { Summary } from '../../summary/summary.js';
import type { Words } from '../../words/words.js';

/** What the program is compared with, by the names that its author gave; the summary holds ids. */
export function baselineText({ baseline, segments }: Summary['scenario'], words: Words): string {
  const ids = baseline === '' ? [] : baseline.split(', ');
  const labels = ids.map((id) => segments.find((one) => one.id === id)?.label ?? id);
  return words.method.baseline(labels);
}
