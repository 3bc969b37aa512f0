import type { OutputFile } from '../../src/write/files.js';

/** As many files as a run writes, of sizes as they have there. One of the two sets lacks a file of the other. */
export const outputsOf = (set: number): OutputFile[] =>
  Array.from({ length: 40 }, (_, at): OutputFile => ({
    name: at < 20 ? `table-${at}.csv` : `charts/chart-${at}.svg`,
    bytes: `${set} ${at} ${'x'.repeat(at === 0 ? 1_000_000 : 1000 * at)}`,
  })).filter(({ name }) => name !== `table-${set}.csv`);
