import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './scripts/longest-first.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Starter scenarios are text modules in the build; here the same. */
const textModules = {
  name: 'text-modules',
  load: (id: string) => (id.endsWith('.yaml') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : null),
};

export default defineConfig({
  plugins: [textModules],
  define: { YOHA_VERSION: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    // Every processor works: left to itself, vitest keeps one free and so runs one file after the other on two.
    maxWorkers: availableParallelism(),
    // A worker keeps what it has loaded for its next file: nothing in src/ or test/ changes with what ran before.
    isolate: false,
    // Simulations and drawings leave much behind: with more room for what is new, less of the time goes to clearing up.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/browser/unpack-chromium.ts'],
    // A benchmark holds the same claims against many more cases.
    provide: { more: 1 },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/**/*.d.ts'] },
  },
});
