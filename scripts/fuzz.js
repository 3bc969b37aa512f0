// npm run fuzz -- [--minutes 30] [--seed 1] [--case N]: whole commands over mutated samples and generated scenarios with
// extreme values. The same seed gives the same cases; --case N repeats one. See test/fuzz/fuzz.ts.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
