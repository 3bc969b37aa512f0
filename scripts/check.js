// npm run check: everything that must hold before a change is handed in, quickest first; stops at the first failure.
// npm run check -- --changed [revision]: the same of the files alone that differ from main (or from the revision given),
// with what was found earlier kept in .cache/, and of the tests only those that the change can reach.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changedFiles } from './changed-files.js';
import { runNode } from './child.js';
import { relatedTo } from './related-tests.js';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (packageName, file) => join(root, 'node_modules', packageName, file);
const prettier = [bin('prettier', 'bin/prettier.cjs'), '--check'];
const types = [
  bin('typescript', 'bin/tsc'),
  '-p',
  '.',
  '--incremental',
  '--tsBuildInfoFile',
  '.cache/types.tsbuildinfo',
];
const eslint = [bin('eslint', 'bin/eslint.js'), '--max-warnings=0', '--no-warn-ignored'];
const quick = [
  ['licences', 'scripts/audit.js'],
  ['dead code', bin('knip', 'bin/knip.js')],
  ['schema', 'scripts/schema.js', '--check'],
];

const everything = () => [
  ['format', ...prettier, '.'],
  ['types', ...types],
  ['lint', ...eslint, '.'],
  ...quick,
  ['tests', 'scripts/test.js'],
];

function changedOnly(revision) {
  const { files } = changedFiles(root, revision);
  process.stderr.write(`${files.length} files differ from ${revision}\n`);
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${name.replaceAll('\\', '/')}`);
  const linted = files.filter((name) => /\.[jt]s$/.test(name));
  return [
    ...(files.length > 0 ? [['format', ...prettier, '--ignore-unknown', ...files]] : []),
    ['types', ...types],
    ...(linted.length > 0
      ? [['lint', ...eslint, '--cache', '--cache-strategy=content', '--cache-location=.cache/eslint/', ...linted]]
      : []),
    ...quick,
    ['tests', 'scripts/test.js', 'related', '--run', ...relatedTo(files, tests)],
  ];
}

const [option, revision = 'main'] = process.argv.slice(2);
if (option !== undefined && option !== '--changed') {
  process.stderr.write(`unknown option ${option}: write npm run check, or npm run check -- --changed [revision]\n`);
  process.exit(2);
}
setup();
for (const [name, ...args] of option === undefined ? everything() : changedOnly(revision)) {
  process.stderr.write(`— ${name}\n`);
  const status = await runNode(args, { cwd: root });
  if (status !== 0) {
    process.stderr.write(`— ${name}: failed\n`);
    process.exit(status);
  }
}
