// Differences between the outputs of two builds, and how they are told.
import { figuresOf, namedFigures } from './page-text.js';
import { kindOf, kinds, readingsOf } from './readings.js';
import { shortDiff } from './short-diff.js';

const marked = new Set(['html', 'svg']);
const withFigures = new Set(['html', 'svg', 'markdown', 'terminal']);

/** What two texts say of figures: the diff of those that the markup names where both do, else of all numbers in order. */
function figureDiff(kind, [before, after], [linesBefore, linesAfter], most) {
  if (!withFigures.has(kind)) return null;
  const named = marked.has(kind) ? [before, after].map(namedFigures) : [[], []];
  const [a, b] = named.every(({ length }) => length > 0) ? named : [linesBefore, linesAfter].map(figuresOf);
  return shortDiff(a, b, most);
}

/** The outputs of a case that differ, with their kind and up to `most` lines; `compared` counts all of them by kind. */
export async function differencesOf(name, before, after, most) {
  const compared = new Map();
  const differences = [];
  for (const output of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const [a, b] = [before[output], after[output]];
    const kind = kindOf(output, b ?? a);
    compared.set(kind, (compared.get(kind) ?? 0) + 1);
    const at = { name: `${name}/${output}`, kind };
    if (a === undefined || b === undefined) {
      const there = a === undefined ? 'only the working tree writes it' : 'the working tree does not write it';
      differences.push({ ...at, diff: { lines: [there], count: 1 }, figures: null });
      continue;
    }
    const readings = await readingsOf(kind, a, b);
    if (readings === null) continue;
    const [x, y] = readings;
    differences.push({ ...at, diff: shortDiff(x, y, most), figures: figureDiff(kind, [a, b], readings, most) });
  }
  return { compared, differences };
}

/** One line a kind: how many outputs are the same, differ, and differ as is allowed. */
export function table(compared, differences, isAllowed) {
  return kinds
    .filter((kind) => compared.has(kind))
    .map((kind) => {
      const differing = differences.filter((each) => each.kind === kind);
      const meant = differing.filter(({ name }) => isAllowed(name)).length;
      const same = compared.get(kind) - differing.length;
      const allowed = meant === 0 ? '' : ` / allowed ${meant}`;
      return `${kind.padEnd(11)} same ${same} / differ ${differing.length - meant}${allowed}`;
    });
}

const shown = (line) => (line.length > 220 ? `${line.slice(0, 220)} …` : line);

/** A difference in lines for the terminal. */
export function told({ name, kind, diff, figures }) {
  const more = diff.count - diff.lines.length;
  const lines = [`${name} (${kind}): ${diff.count} lines`, ...diff.lines.map((line) => `  ${shown(line)}`)];
  if (more > 0) lines.push(`  … ${more} more`);
  if (figures !== null && figures.count === 0) lines.push('  figures: the same');
  if (figures !== null && figures.count > 0)
    lines.push(`  figures: ${figures.count} differ: ${shown(figures.lines.join(', '))}`);
  return lines;
}
