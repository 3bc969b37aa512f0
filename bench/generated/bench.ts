// Kernel against interpreter on thousands of generated scenarios, bit for bit; another seed than that of the tests. A number as
// argument of .cache/bench-generated.mjs is the number of scenarios, a second one the seed. Then the samples, each on more than a
// block of trials, where the tests take a few.
import { readdirSync } from 'node:fs';
import { kernelDifferences } from '../../src/engine/kernel-differences.js';
import { programOf } from '../../test/engine/program-of.js';
import { assertKernelAgrees } from '../../test/proof/any-scenario-agrees.js';

const [count = 3300, seed = 7] = process.argv.slice(2).map(Number);
for (const counts of ['expected', 'random'] as const) {
  const before = process.cpuUsage().user;
  const { scenarios, refused, numbers } = assertKernelAgrees(counts, Math.ceil(count / 2), seed);
  const seconds = (process.cpuUsage().user - before) / 1e6;
  console.log(
    `counts ${counts}: ${scenarios} scenarios, ${numbers} numbers, none differs in a bit (${refused} more were refused by the loader; ` +
      `seed ${seed}, ${seconds.toFixed(0)} s of processor time)`,
  );
}

const samples = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
for (const name of samples) {
  const program = programOf(`scenarios/${name}`);
  const found = kernelDifferences(program, program.reported, 67);
  if (found.length > 0) throw new Error(`scenarios/${name}: ${found.join('; ')}`);
}
console.log(`${samples.length} samples on 67 trials, every run and reported series: none differs in a bit`);
