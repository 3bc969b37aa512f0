#!/usr/bin/env node
import { existsSync } from 'node:fs';

// A clone that was never built has no dist/; its own set-up makes it. An installed package always has one.
const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) (await import('../scripts/setup.js')).setup();
const { runProcess } = await import(main.href);
await runProcess();
