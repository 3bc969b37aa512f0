/** How far a line is looked for on the other side until it counts as gone. */
const REACH = 100;

/**
 * How two lists of lines differ: the first `most` lines that stand on one side alone, `-` the old and `+` the new one, and
 * how many there are. Lines are taken up again at the nearest pair that is equal.
 */
export function shortDiff(before, after, most) {
  const lines = [];
  let count = 0;
  const say = (sign, line) => {
    count++;
    if (lines.length < most) lines.push(`${sign} ${line}`);
  };
  const nextAfter = finder(after);
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    if (a < before.length && b < after.length && before[a] === after[b]) {
      a++;
      b++;
      continue;
    }
    const [skipped, added] = nearest(before, after, a, b, nextAfter);
    for (const end = a + skipped; a < end; a++) say('-', before[a]);
    for (const end = b + added; b < end; b++) say('+', after[b]);
  }
  return { lines, count };
}

/** Finds the next place of a line from a place on, which may only grow; undefined where there is none. */
function finder(lines) {
  const places = new Map();
  lines.forEach((line, at) => {
    const known = places.get(line);
    if (known === undefined) places.set(line, { all: [at], passed: 0 });
    else known.all.push(at);
  });
  return (line, from) => {
    const known = places.get(line);
    if (known === undefined) return undefined;
    while (known.all[known.passed] < from) known.passed++;
    return known.all[known.passed];
  };
}

/** Lines to pass over on both sides until two are equal again: as few as possible together. */
function nearest(before, after, a, b, nextAfter) {
  const [left, right] = [before.length - a, after.length - b];
  if (left === 0 || right === 0) return [left, right];
  let best = null;
  for (let skipped = 0; skipped < Math.min(left, REACH); skipped++) {
    if (best !== null && skipped >= best[0] + best[1]) break;
    const at = nextAfter(before[a + skipped], b);
    if (at !== undefined && at - b < REACH && (best === null || skipped + at - b < best[0] + best[1]))
      best = [skipped, at - b];
  }
  return best ?? [1, 1];
}
