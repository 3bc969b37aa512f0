#!/usr/bin/env node
import { existsSync } from 'node:fs';

// A clone that was never built has no dist/; its own set-up makes it. An installed package always has one.
const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) (await import('../scripts/setup.js')).setup();
try {
  const { runProcess } = await import(main.href);
  await runProcess();
} catch (error) {
  // Without a free descriptor not even the words of the program can be loaded.
  if (error.code !== 'EMFILE' && error.code !== 'ENFILE') throw error;
  process.stderr.write('yoha: too many open files (ulimit -n) / 開いているファイルが多すぎます\n');
  process.exitCode = 3;
}
