// dieharder on the kernel's uniforms in the engine's own orders, unlucky seeds included. The same words for any other test:
// node .cache/bench-streams.mjs words trials high 1 | dieharder -g 200 -a
import { spawn, spawnSync } from 'node:child_process';
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { battery, streamCases } from './cases.js';
import type { StreamCase } from './cases.js';
import { report } from '../rows.js';
import { orders, wordSource } from './words.js';

/** Writes words until the reader goes away. */
function writeWords([order, part, ...seeds]: readonly string[]): void {
  const known = orders.find((candidate) => candidate === order);
  if (known === undefined || (part !== 'high' && part !== 'low') || seeds.length === 0)
    throw new Error(`words ${orders.join('|')} high|low SEED …`);
  const next = wordSource(known, part, seeds);
  try {
    for (;;) writeAll(next());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

function writeAll(words: Uint32Array): void {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  for (let at = 0; at < bytes.length; at += writeSync(1, bytes, at));
}

/** A p-value of a test. */
interface Outcome {
  readonly test: string;
  readonly p: number;
}

/** Lines of `dieharder -c ,`: test, n-tuple, samples, p-samples, p-value, assessment. */
function outcomesOf(text: string): Outcome[] {
  return text
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()))
    .filter((cells) => ['PASSED', 'WEAK', 'FAILED'].includes(cells.at(-1) ?? ''))
    .map((cells) => ({ test: cells[0], p: Number(cells.at(-2)) }));
}

function dieharder({ order, part, seeds }: StreamCase, test: number): Promise<Outcome[]> {
  const words = spawn(process.execPath, [fileURLToPath(import.meta.url), 'words', order, part, ...seeds], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const checker = spawn('dieharder', ['-g', '200', '-c', ',', '-d', String(test)], {
    stdio: [words.stdout, 'pipe', 'inherit'],
  });
  words.stdout.destroy();
  let text = '';
  checker.stdout.on('data', (piece) => (text += String(piece)));
  return new Promise((resolve, reject) => {
    checker.on('error', reject);
    checker.on('close', () => {
      words.kill();
      resolve(outcomesOf(text));
    });
  });
}

/** dieharder's own limits: of fair words, one p-value in a hundred is weak and one in two million fails. */
const isWeak = (p: number): boolean => p < 0.005 || p > 0.995;
const isFailed = (p: number): boolean => p < 1e-6 || p > 1 - 1e-6;

/** A weak result is looked at again under another seed: chance does not repeat itself, a fault does. */
async function again(stream: StreamCase, test: number): Promise<string> {
  const other = { ...stream, seeds: stream.seeds.map((seed) => `${seed} again`) };
  return (await dieharder(other, test)).map(({ p }) => p.toPrecision(3)).join(', ');
}

async function runBattery(): Promise<void> {
  const totals = { values: 0, weak: 0, failed: 0 };
  for (const stream of streamCases) {
    const found: string[] = [];
    let values = 0;
    for (const test of battery)
      for (const { test: name, p } of await dieharder(stream, test)) {
        values += 1;
        if (isWeak(p)) totals.weak += 1;
        if (isFailed(p)) totals.failed += 1;
        if (isWeak(p)) found.push(`${name} p = ${p} (another seed: ${await again(stream, test)})`);
      }
    totals.values += values;
    console.log(`${stream.what.padEnd(36)} ${values} p-values; ${found.length === 0 ? 'none weak' : found.join('; ')}`);
  }
  console.log(
    `${totals.values} p-values, ${totals.weak} weak (chance: ${(totals.values / 100).toFixed(1)}), ${totals.failed} failed`,
  );
  row(totals.failed, totals.values);
  if (totals.failed > 0) process.exitCode = 1;
}

const row = (failed: number | null, runs: number): void =>
  report({
    name: 'streams: failed tests of randomness',
    value: failed,
    bar: 0,
    better: 'lower',
    min: failed,
    median: failed,
    runs,
    reference: 'dieharder',
  });

if (process.argv[2] === 'words') writeWords(process.argv.slice(3));
else if (spawnSync('dieharder', ['-h']).error === undefined) await runBattery();
else {
  console.log('dieharder is missing: nothing was tested (it is a package of Debian and others of this name)');
  row(null, 0);
}
