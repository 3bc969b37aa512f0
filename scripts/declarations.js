// node scripts/declarations.js FOLDER [--noCheck]: writes the type declarations of the library and of the browser bundle.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The browser bundle is a classic script: what it exports is the global `yoha`. */
const globalTypes = `import type * as browser from './browser.js';

declare global {
  const yoha: typeof browser;
}
`;

/** Throws when the types do not hold, unless they are not to be checked; what the compiler says goes to the terminal. */
export function writeDeclarations(folder, checked = true) {
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--stripInternal'];
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const check = checked ? [] : ['--noCheck'];
  const where = ['--rootDir', 'src', '--outDir', folder];
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json', ...options, ...check, ...where], {
    cwd: root,
    stdio: 'inherit',
  });
  writeFileSync(join(folder, 'browser-global.d.ts'), globalTypes);
}

const [, script, folder, ...rest] = process.argv;
if (script === fileURLToPath(import.meta.url) && folder !== undefined) {
  writeDeclarations(resolve(folder), !rest.includes('--noCheck'));
}
