// The same bits in every Node: SHA-256 over all numbers, made by this Node and by the others that stand in .cache/node-<major>
// (npm install --prefix .cache/node-22 node@22). Nothing is downloaded here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { report } from '../rows.js';
import { digests } from './digests.js';
import type { Digests } from './digests.js';

const majors = ['20', '22', '24'];
const ownMajor = process.versions.node.split('.')[0];
const binaryOf = (major: string): string => `.cache/node-${major}/node_modules/node/bin/node`;

function digestsOf(binary: string): { readonly version: string; readonly digests: Digests } {
  const { status, stdout } = spawnSync(binary, [fileURLToPath(import.meta.url), 'digests'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${binary} ended with ${status}`);
  return JSON.parse(stdout) as ReturnType<typeof digestsOf>;
}

function compare(): void {
  const own = digestsOf(process.execPath);
  for (const [what, digest] of Object.entries(own.digests)) console.log(`${digest}  ${what}`);
  for (const major of majors.filter((candidate) => candidate !== ownMajor)) {
    const other = existsSync(binaryOf(major)) ? digestsOf(binaryOf(major)) : null;
    const differing = other && Object.keys(own.digests).filter((what) => own.digests[what] !== other.digests[what]);
    differing?.forEach((what) => console.log(`Node ${other?.version} differs: ${what}: ${other?.digests[what]}`));
    const value = differing === null ? null : differing.length;
    if (value !== null && value > 0) process.exitCode = 1;
    const reference =
      other === null
        ? `Node ${major} is missing: npm install --prefix .cache/node-${major} node@${major}`
        : `Node ${other.version}`;
    const name = `bits: digests of Node ${own.version} that differ in Node ${major}`;
    report({
      name,
      value,
      bar: 0,
      better: 'lower',
      min: value,
      median: value,
      runs: Object.keys(own.digests).length,
      reference,
    });
  }
}

if (process.argv[2] === 'digests')
  console.log(JSON.stringify({ version: process.versions.node, digests: await digests() }));
else compare();
