// kill -9 while an output folder is written, 200 times at random moments. After each the folder is looked at, and again after the
// next write. Bar: no file is other than whole, old or new; the next write leaves the new ones and nothing else.
import { tmpdir } from 'node:os';
import process from 'node:process';
import { report } from '../rows.js';
import { killWriters } from './kill-writers.js';

const KILLS = 200;

const { faults, halfDone, mixed } = await killWriters(KILLS, tmpdir(), 20_261_129);
for (const fault of faults) console.log(fault);
console.log(`${KILLS} kills: ${halfDone} while files were written, ${mixed} between the first and the last move`);
report({
  name: 'kills: files neither whole nor repaired',
  value: faults.length,
  bar: 0,
  better: 'lower',
  min: faults.length,
  median: faults.length,
  runs: KILLS,
  reference: 'kill -9',
});
if (faults.length > 0) process.exitCode = 1;
