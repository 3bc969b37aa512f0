// Size of the bundle for browsers, minified and as it travels, and what it is made of. No goal: a figure to watch.
import console from 'node:console';
import { gzipSync } from 'node:zlib';
import { browserBundle } from '../../scripts/browser-bundle.js';

const { code, parts } = await browserBundle();

const line = (name, bytes, share = '') =>
  console.log(`${name.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(7)} kB${share}`);

line('minified', code.length);
line('minified, gzip -9', gzipSync(code, { level: 9 }).length);

/** A package by its name, our own code by its folder. */
const ownerOf = (path) =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/').slice(0, 2).join('/');

const owners = new Map();
for (const [path, { bytesInOutput }] of Object.entries(parts))
  owners.set(ownerOf(path), (owners.get(ownerOf(path)) ?? 0) + bytesInOutput);
console.log('of which');
for (const [name, bytes] of [...owners].sort(([, a], [, b]) => b - a).slice(0, 12))
  line(`  ${name}`, bytes, `  ${((100 * bytes) / code.length).toFixed(0).padStart(2)}%`);
