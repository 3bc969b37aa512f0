// npm run test:office: LibreOffice recalculates the workbooks of the samples from their formulas alone, and every cell is held
// against the engine. Exits with 2 and says what to install when there is no LibreOffice.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (office === undefined) {
  process.stderr.write(
    [
      'LibreOffice is not there: neither `soffice` nor `libreoffice` can be started.',
      'Install its spreadsheet, then run this again:',
      '  Debian, Ubuntu:  sudo apt-get install libreoffice-calc',
      '  macOS:           brew install --cask libreoffice',
      '',
    ].join('\n'),
  );
  process.exit(2);
}
setup();
mkdirSync(join(root, '.cache'), { recursive: true });
const outfile = join(root, '.cache', 'test-office.mjs');
const common = { bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' };
await build({
  ...common,
  entryPoints: [join(root, 'test', 'office', 'office.ts')],
  outfile,
  logLevel: 'warning',
  loader: { '.yaml': 'text' },
  define: { YOHA_VERSION: '"test"' },
});
const args = [outfile, office, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
