import { readFileSync } from 'node:fs';
import { compare } from '../../../src/decide/compare/compare.js';
import type { CompareAnalysis } from '../../../src/decide/compare/compare-analysis.js';
import type { Side } from '../../../src/decide/compare/what-changed.js';
import type { Scenario } from '../../../src/model/scenario.js';
import { loadDocument, loadScenario } from '../../../src/scenario/load-scenario.js';
import type { MapNode } from '../../../src/scenario/read/tree.js';

export const tiny = readFileSync('scenarios/tiny.yaml', 'utf8');

/** A scenario from its text. */
export function sideOf(name: string, text: string): Side {
  const loaded = loadScenario({ name, bytes: new TextEncoder().encode(text) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return { name, scenario: loaded.scenario, document: loaded.document };
}

export function build(document: MapNode): Scenario | null {
  const loaded = loadDocument(document, 'made.yaml');
  return loaded.ok ? loaded.scenario : null;
}

/** Texts compared with the first of them. */
export const compared = (...texts: readonly string[]): Promise<CompareAnalysis> =>
  compare(
    texts.map((text, at) => sideOf(`${at}.yaml`, text)),
    { version: 'test', build, contentOf: () => '', adopted: [] },
  );
