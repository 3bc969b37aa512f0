// How often nominal 95% intervals hold the true figure, by sampling method, over 2,000 replications: closed-form models, and a small
// program through the whole engine.
import process from 'node:process';
import { samplingMethods } from '../../src/random/sampling-method.js';
import { report } from '../rows.js';
import { coverage } from './coverage.js';
import type { Coverage } from './coverage.js';
import { closedForms } from './models.js';
import { smallProgram } from './small-program.js';

const REPLICATIONS = 2000;
const TRIALS = 512;
const LEAST = 0.93;
const MOST = 0.97;

const short = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Least and greatest coverage among the figures of one kind; percentiles of money and months have no upper bar. */
function reportKind(name: string, found: readonly Coverage[]): void {
  const shares = found.map(({ share }) => share);
  const row = { min: null, median: null, runs: REPLICATIONS, reference: found.map(({ figure }) => figure).join(', ') };
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  report({ ...row, name: `${name}, least`, value: least, bar: LEAST, better: 'higher' });
  const missed = least < LEAST || (found[0].kind !== 'percentile' && most > MOST);
  if (found[0].kind !== 'percentile')
    report({ ...row, name: `${name}, most`, value: most, bar: MOST, better: 'lower' });
  if (missed) process.exitCode = 1;
}

const subjects = [...closedForms, await smallProgram(64)];
for (const method of samplingMethods)
  for (const subject of subjects) {
    const found = await coverage(subject, method, { replications: REPLICATIONS, trials: TRIALS });
    console.log(
      `${method}, ${subject.name}: ${found.map(({ figure, share }) => `${figure} ${short(share)}`).join('; ')}`,
    );
    for (const kind of ['mean', 'probability', 'percentile'] as const) {
      const some = found.filter((one) => one.kind === kind);
      if (some.length > 0) reportKind(`${method}, ${subject.name}: ${kind}`, some);
    }
  }
