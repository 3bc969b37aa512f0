// What holds for any scenario (conservation, footing, monotonicity, common random numbers) and for any operand of the kernel's
// routines, held against ten times as many cases as in the suite, those of the suite among them. A number as argument of this
// file is another factor.
import console from 'node:console';
import process from 'node:process';
import { startVitest } from 'vitest/node';

const more = Number(process.argv[2] ?? 10);
const files = [
  'charts/every-chart',
  'proof/conservation',
  'proof/footing',
  'proof/properties',
  'proof/same-draws',
  'engine/wasm/library',
  'engine/wasm/counts',
  'spreadsheet/model-sheets',
  'scenario/fuzz',
];
const vitest = await startVitest(
  'test',
  files.map((name) => `test/${name}.test.ts`),
  { watch: false, testTimeout: 600_000, provide: { more } },
);
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const failed = tests.filter((test) => !test.ok());
await vitest.close();
console.log(`${tests.length} claims, cases times ${more}: ${failed.length} do not hold`);
if (failed.length > 0) process.exitCode = 1;
