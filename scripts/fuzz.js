// npm run fuzz -- [--minutes 30] [--seed 1] [--case N]: whole commands over mutated samples and generated scenarios with
// extreme values. The same seed gives the same cases; --case N repeats one. See test/fuzz/fuzz.ts.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child.js';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
setup();
const { build } = await import('esbuild');
const folder = join(root, '.cache', 'fuzz-code');
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/fuzz.ts', 'test/fuzz/child.ts'],
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const args = [join(folder, 'fuzz.mjs'), '--child', join(folder, 'child.mjs'), ...process.argv.slice(2)];
process.exitCode = await runNode(args, { cwd: root });
