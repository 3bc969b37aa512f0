import { readFileSync } from 'node:fs';
import { buildProgram } from '../../src/equations/build-program.js';
import type { Program } from '../../src/equations/program.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';

/** The program of a scenario file that must be valid. */
export function programOf(path: string): Program {
  const loaded = loadScenario({ name: path, bytes: readFileSync(path) }, { resolve: folderResolver(path) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return buildProgram(loaded.scenario);
}
