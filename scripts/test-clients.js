// npm run test:clients [NAME …] [sample.yaml …]: what Yoha writes, tried in the real programs that people open it with. The one of editors
// is fetched from npm into .cache/clients, which is said. A program that is not there is named with how to install it, and the script then
// exits with 2: nothing is passed over in silence.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runNode } from './child.js';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const office = {
  program: 'LibreOffice',
  tries: [
    ['soffice', '--version'],
    ['libreoffice', '--version'],
  ],
  install: [
    'Debian, Ubuntu:  sudo apt-get install libreoffice-calc',
    'macOS:           brew install --cask libreoffice',
  ],
};
const openpyxl = {
  program: 'Python with openpyxl and Pillow',
  tries: ['python3', '/usr/bin/python3'].map((name) => [name, '-c', 'import openpyxl, PIL']),
  install: ['Debian, Ubuntu:  sudo apt-get install python3-openpyxl python3-pil'],
};

const editor = {
  program: 'yaml-language-server 1.18.0',
  npm: { name: 'yaml-language-server', version: '1.18.0', start: 'bin/yaml-language-server' },
  install: ['npm:  it is fetched into .cache/clients by itself; see above why that failed'],
};

const webkit = {
  program: 'WebKit with Python and a virtual screen',
  tries: ['/usr/bin/python3', 'python3'].map((name) => [
    name,
    '-c',
    "import gi, shutil; gi.require_version('WebKit2', '4.1'); assert shutil.which('xvfb-run')",
  ]),
  install: ['Debian, Ubuntu:  sudo apt-get install gir1.2-webkit2-4.1 python3-gi python3-gi-cairo xvfb xauth'],
};

/** Each client: what is tried in it, and the test that gets the program and the samples as its arguments. */
const clients = [
  { name: 'office', what: 'workbooks recalculated from their formulas', ...office, test: 'office/office.ts' },
  { name: 'office-pdf', what: 'workbooks printed to PDF', ...office, test: 'office/print.ts' },
  { name: 'editor', what: 'the schema in the language server of editors', ...editor, test: 'editor/editor.ts' },
  { name: 'openpyxl', what: 'workbooks read with pictures and rules', ...openpyxl, test: 'openpyxl/openpyxl.ts' },
  { name: 'webkit', what: 'thin signs of the font at every size', ...webkit, test: 'webkit/webkit.ts' },
];

const asked = process.argv.slice(2);
const samples = asked.filter((name) => name.endsWith('.yaml'));
const names = asked.filter((name) => !name.endsWith('.yaml'));
const unknown = names.filter((name) => !clients.some((client) => client.name === name));
if (unknown.length > 0) {
  const known = clients.map(({ name }) => name).join(', ');
  process.stderr.write(`No client is called ${unknown.join(', ')}; there are: ${known}\n`);
  process.exit(2);
}

/** The start script of a client from npm, in exactly its version; fetched when it is not there. Undefined when it cannot be had. */
function fromNpm({ name, version, start }) {
  const home = join(root, '.cache', 'clients');
  const folder = join(home, 'node_modules', name);
  const isThere = () => {
    const manifest = join(folder, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  };
  if (!isThere()) {
    process.stdout.write(`  fetching ${name} ${version} into .cache/clients …\n`);
    const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    mkdirSync(home, { recursive: true });
    spawnSync('npm', ['install', '--prefix', home, ...options, `${name}@${version}`], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  return isThere() ? join(folder, start) : undefined;
}

/** What starts a client; undefined when nothing does. */
const startOf = ({ npm, tries }) =>
  npm === undefined ? tries.find(([program, ...args]) => spawnSync(program, args).status === 0)?.[0] : fromNpm(npm);

async function run({ name, test }, program) {
  const outfile = join(root, '.cache', `test-client-${name}.mjs`);
  await build({
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    entryPoints: [join(root, 'test', 'clients', test)],
    outfile,
    logLevel: 'warning',
    loader: { '.yaml': 'text' },
    define: { YOHA_VERSION: '"test"' },
  });
  return runNode([outfile, program, ...samples], { cwd: root });
}

setup();
mkdirSync(join(root, '.cache'), { recursive: true });
let [failed, missing] = [0, 0];
for (const client of clients.filter(({ name }) => names.length === 0 || names.includes(name))) {
  process.stdout.write(`— ${client.name}: ${client.what}\n`);
  const program = startOf(client);
  if (program === undefined) {
    missing += 1;
    process.stderr.write(`  ${client.program} cannot be started. Install it, then run this again:\n`);
    for (const line of client.install) process.stderr.write(`    ${line}\n`);
  } else if ((await run(client, program)) !== 0) failed += 1;
}
process.stdout.write(`${failed} clients failed, ${missing} could not be tried\n`);
process.exitCode = failed > 0 ? 1 : missing > 0 ? 2 : 0;
