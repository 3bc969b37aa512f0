// node scripts/pin.js REV: builds a revision in a git worktree, runs it and the working tree over the samples and the cases
// of test/oracle, and prints which outputs differ. See docs/development.md; the commands stand in scripts/pin/plan.js.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { readAllowed } from './pin/allowed.js';
import { buildRevision, buildTree, commitOf, removeCheckout } from './pin/builds.js';
import { differencesOf, table, told } from './pin/compare.js';
import { optionsOf, usage } from './pin/options.js';
import { plan } from './pin/plan.js';
import { cacheOf, digestOfInputs, fileOf, missing, outputsIn, runCases } from './pin/runs.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (text) => process.stderr.write(`${text}\n`);
const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;

/** A folder for everything that is made, and the processes that run; both go when this process ends, however it does. */
function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'yoha-pin-'));
  const alive = new Set();
  process.on('exit', () => {
    for (const each of alive) each.kill('SIGKILL');
    removeCheckout(root, join(folder, 'revision'));
    rmSync(folder, { recursive: true, force: true });
  });
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  return { folder, alive };
}

/** Settings of a run that are wrong are told with how to write them. */
function settings() {
  try {
    const options = optionsOf(process.argv.slice(2));
    const allowed = options.allow === null ? [] : readAllowed(readFileSync(options.allow, 'utf8'));
    const all = plan(root, options.trials);
    const cases =
      options.only.length === 0 ? all : all.filter(({ name }) => options.only.some((o) => name.startsWith(o)));
    if (cases.length === 0) throw new Error(`no case begins so; there are ${all.map(({ name }) => name).join(' ')}`);
    return { ...options, allowed, cases, commit: commitOf(root, options.revision) };
  } catch (error) {
    say(`pin: ${error.message}\n${usage}`);
    process.exit(2);
  }
}

/** Runs what is missing of one side: builds only when there is something. */
async function runSide({ label, cases, fileOfCase, build, jobs, work, alive }) {
  const wanted = missing(cases, fileOfCase);
  if (wanted.length === 0) return say(`${label}: all ${cases.length} cases are kept from an earlier pin`);
  const since = performance.now();
  const folder = build();
  say(`${label}: built in ${seconds(since)}; ${wanted.length} cases to run`);
  let done = 0;
  const onCase = ({ name }) => {
    done++;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${label}: ${done} of ${wanted.length}, ${name}`);
  };
  await runCases({ root, build: folder, cases: wanted, fileOfCase, jobs, work, alive, onCase });
  say(`${process.stderr.isTTY ? '\r\x1b[K' : ''}${label}: ran ${wanted.length} cases in ${seconds(since)}`);
}

async function pin() {
  const { revision, cases, commit, allowed, jobs, lines } = settings();
  const { folder, alive } = temporary();
  const digest = digestOfInputs(root);
  const [kept, fresh] = [cacheOf(root, commit), folder];
  const common = { cases, jobs, alive };
  const at = join(folder, 'revision');
  await runSide({
    ...common,
    label: revision,
    fileOfCase: (each) => fileOf(kept, each, digest),
    build: () => buildRevision(root, commit, at),
    work: join(folder, 'work-revision'),
  });
  await runSide({
    ...common,
    label: 'working tree',
    fileOfCase: (each) => fileOf(fresh, each, digest),
    build: () => buildTree(root, join(folder, 'tree')),
    work: join(folder, 'work-tree'),
  });
  const compared = new Map();
  const differences = [];
  for (const each of cases) {
    const [before, after] = [kept, fresh].map((side) => outputsIn(fileOf(side, each, digest)));
    const found = await differencesOf(each.name, before, after, lines);
    differences.push(...found.differences);
    for (const [kind, count] of found.compared) compared.set(kind, (compared.get(kind) ?? 0) + count);
  }
  return { compared, differences, allowed };
}

function print({ compared, differences, allowed }) {
  const isAllowed = (name) => allowed.some(({ matches }) => matches(name));
  const meant = differences.filter(({ name }) => isAllowed(name));
  const open = differences.filter(({ name }) => !isAllowed(name));
  const lines = [...table(compared, differences, isAllowed), ...open.flatMap((each) => ['', ...told(each)])];
  const unused = allowed.filter(({ matches }) => !differences.some(({ name }) => matches(name)));
  for (const { pattern } of unused) lines.push(`allowed, but nothing differs: ${pattern}`);
  lines.push('', `${open.length} outputs differ${meant.length > 0 ? `, and ${meant.length} as is allowed` : ''}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  return open.length === 0 ? 0 : 1;
}

try {
  process.exitCode = print(await pin());
} catch (error) {
  say(`pin: ${error.message}`);
  process.exitCode = 1;
}
