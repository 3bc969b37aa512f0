// A step of npm run check: what the locked packages allow and what they run. Licences that bind nobody who passes Yoha on
// may be used anywhere, a few packages under other terms are named with their reason; no package that runs with Yoha may
// have a script that npm starts when it installs.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** SPDX identifiers that ask for a notice at most. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT/X11',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that run with Yoha under other terms, by the beginning of their name. */
const inProduction = {
  '@resvg/resvg-js': { license: 'MPL-2.0', because: 'binds changes to its own files, and we change none' },
  buffers: { license: '', because: 'states no licence; a part of the reader of exceljs, of which we use the writer' },
};

/** The same for packages that stay with those who develop Yoha. */
const inDevelopment = {
  hyperformula: { license: 'GPL-3.0-only', because: 'recalculates workbooks in tests; is never passed on' },
  lightningcss: { license: 'MPL-2.0', because: 'a part of vite' },
  'axe-core': { license: 'MPL-2.0', because: 'checks pages in tests' },
};

/** Packages of development whose install script may run. */
const installScripts = { esbuild: 'looks whether its binary fits the machine' };

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Whether an SPDX expression leaves a choice that is permissive: "A OR B" needs one of them, "A AND B" both. */
const isPermissive = (license) =>
  license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => permissive.has(each)));

/**
 * Complaints about the packages of a lock file, one line each; none when all is well. Exceptions that no package needs
 * any more are complaints too.
 */
export function complaints({ packages }) {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  const needed = new Set();
  const found = entries.flatMap(([path, { license = '', dev = false, devOptional = false, hasInstallScript }]) => {
    const [name, where] = [nameOf(path), dev || devOptional ? 'development' : 'production'];
    const named = where === 'production' ? inProduction : inDevelopment;
    const exception = Object.keys(named).find((each) => name.startsWith(each) && named[each].license === license);
    const out = [];
    if (!isPermissive(license)) {
      if (exception === undefined) out.push(`${name} (${where}): licence ${license || 'not stated'} is not allowed`);
      else needed.add(`${where} ${exception}`);
    }
    if (hasInstallScript === true) {
      if (where === 'development' && name in installScripts) needed.add(`script ${name}`);
      else out.push(`${name} (${where}): has an install script`);
    }
    return out;
  });
  const listed = [
    ...Object.keys(inProduction).map((name) => `production ${name}`),
    ...Object.keys(inDevelopment).map((name) => `development ${name}`),
    ...Object.keys(installScripts).map((name) => `script ${name}`),
  ];
  return [...found, ...listed.filter((each) => !needed.has(each)).map((each) => `no package needs: ${each}`)];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const lines = complaints(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (lines.length > 0) process.exitCode = 1;
}
