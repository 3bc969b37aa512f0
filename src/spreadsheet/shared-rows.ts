import type { Lowered } from './lower.js';
import { readByForm } from './model-row.js';
import type { ModelRow } from './model-row.js';
import { visit } from '../equations/node-parts.js';
import { isNumber } from '../equations/node.js';

/** Series that a row reads, at any lag. */
export function readBy({ equation, form }: ModelRow, horizon: number): string[] {
  if (form !== null) return readByForm(form, horizon);
  const names = new Set<string>();
  for (const node of [equation.node, equation.initial])
    if (node !== null) visit(node, (part) => void (part.op === 'series' && names.add(part.name)));
  return [...names];
}

/** Series that some row reads in an earlier month: what they are before month 0 matters. */
export function readEarlier(rows: readonly ModelRow[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { equation } of rows)
    visit(equation.node, (part) => void (part.op === 'series' && !isNumber(part.lag, 0) && names.add(part.name)));
  return names;
}

const sameKey = ({ equation: { node, initial }, form }: ModelRow): string => JSON.stringify([node, initial, form]);

/** The block of a row by age; null for other rows. */
const blockOf = ({ equation, age }: ModelRow): string | null =>
  age === null ? null : equation.name.slice(0, equation.name.lastIndexOf('['));

/**
 * Rows of a run that are the same as those of the main run, whatever the inputs are: same formula over series that are the same.
 * They are written once.
 */
export function sharedRows(main: Lowered, run: Lowered, horizon: number): ReadonlySet<string> {
  const written = new Map(main.rows.map((row) => [row.equation.name, sameKey(row)]));
  const rows = run.rows.filter(({ equation }) => !run.constants.has(equation.name));
  const shared = new Set(
    rows.filter((row) => written.get(row.equation.name) === sameKey(row)).map(({ equation }) => equation.name),
  );
  const reads = new Map(rows.map((row) => [row.equation.name, readBy(row, horizon)]));
  for (let before = -1; before !== shared.size;) {
    before = shared.size;
    for (const name of shared) if (!reads.get(name)!.every((read) => shared.has(read))) shared.delete(name);
    // A block by age stands on one sheet.
    const broken = new Set(rows.filter(({ equation }) => !shared.has(equation.name)).map(blockOf));
    for (const row of rows) if (row.age !== null && broken.has(blockOf(row))) shared.delete(row.equation.name);
  }
  return shared;
}

/**
 * Rows that these series need, themselves included, in order of evaluation; those of `elsewhere` and what they need are left out.
 * A series that is one number needs a row only where something still reads it: it may have been another before month 0.
 */
export function neededRows(
  run: Lowered,
  wanted: readonly string[],
  elsewhere: ReadonlySet<string>,
  horizon: number,
): ModelRow[] {
  const byName = new Map(run.rows.map((row) => [row.equation.name, row]));
  const needed = new Set<string>();
  const open = wanted.filter((name) => !run.constants.has(name));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const row = byName.get(name);
    if (row === undefined) throw new Error(`the program has no series ${name}`);
    if (needed.has(name) || elsewhere.has(name)) continue;
    needed.add(name);
    open.push(...readBy(row, horizon));
  }
  return run.rows.filter(({ equation }) => needed.has(equation.name));
}
