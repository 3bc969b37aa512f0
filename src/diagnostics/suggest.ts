/**
 * The candidate that an author most likely meant, or null when none is close. Case, width and `_`, `-` and blanks
 * do not count as differences; otherwise at most one edit per three letters is forgiven (at least one, at most three).
 */
export function suggest(found: string, candidates: Iterable<string>): string | null {
  const wanted = folded(found);
  if (wanted.length === 0 || wanted.length > longest) return null;
  const allowed = Math.min(mostEdits, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    const other = folded(candidate);
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, other, allowed);
    // Nothing of a one-letter word is left after an edit.
    if (distance < bestDistance && (distance === 0 || distance < Math.min(wanted.length, other.length))) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Longer texts, or more edits, are no typing slips. */
const longest = 100;
const mostEdits = 3;

const folded = (text: string): string[] => [
  ...text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, ''),
];

/**
 * Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), up to `limit`; Infinity beyond.
 * Only the diagonal band within the limit is filled, so the cost is linear in the length.
 */
function editDistance(a: readonly string[], b: readonly string[], limit: number): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(Infinity);
    row[0] = i;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const replaced = back[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, back[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], twoBack[j - 2] + 1);
    }
    twoBack = back;
    back = row;
  }
  return back[b.length] <= limit ? back[b.length] : Infinity;
}
