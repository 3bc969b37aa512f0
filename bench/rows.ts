import { appendFileSync } from 'node:fs';

/** One line of the table of benchmarks: a figure beside what it is held against. */
export interface Row {
  readonly name: string;
  /** Null where the reference is not installed. */
  readonly value: number | null;
  readonly bar: number;
  readonly better: 'lower' | 'higher';
  /** Least and middle of what was timed, in the unit of the row's note. */
  readonly min: number | null;
  readonly median: number | null;
  readonly runs: number;
  readonly reference: string;
}

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** Prints a row and, where `npm run bench -- --json FILE` asks for it, keeps it for the file. */
export function report(row: Row): void {
  const { name, value, bar, better, runs, reference } = row;
  const held = value === null ? 'missing' : (better === 'lower' ? value <= bar : value >= bar) ? 'met' : 'missed';
  const sign = better === 'lower' ? '≤' : '≥';
  const figure = value === null ? '–' : short(value);
  console.log(
    `${name.padEnd(58)} ${figure.padStart(7)}   bar ${sign} ${String(bar).padEnd(5)} ${held.padEnd(8)} ${reference} (${runs} runs)`,
  );
  const file = process.env['YOHA_BENCH_ROWS'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
