import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderResolver, readScenarioFile } from '../../src/scenario/files.js';
import { centralIssues } from '../../src/summary/bottlenecks/central-issues.js';
import { loadScenario, type LoadOptions, type LoadResult } from '../../src/scenario/load-scenario.js';

const folder = import.meta.dirname;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const good = 'start: 2026-10\nhorizon: 24 months\ndirect: { wins: 10, arpa: 30_000 }\n';

/** Codes that no small text file can cause: their bytes or options are made here. */
const made: Readonly<Record<string, { readonly bytes: Uint8Array; readonly options?: LoadOptions }>> = {
  'file-too-large': { bytes: utf8(`# ${'x'.repeat(300 * 1024)}\n${good}`) },
  // 「題」 in Shift_JIS
  'not-utf8': { bytes: Uint8Array.of(...utf8('title: '), 0x91, 0xe8, 0x96, 0xbc, 0x0a) },
  'not-text': { bytes: Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0x00, 0xff) },
  'too-deep': { bytes: utf8(`${good}title: ${'['.repeat(100_000)}`) },
  'too-many-words': { bytes: utf8(`${good}title: [${'1,'.repeat(50_000)}1]\n`) },
  'too-many-entries': { bytes: utf8(`${good}segments: { web: { salesCycle: [${'0.001, '.repeat(1000)}0] } }\n`) },
  'files-not-available': { bytes: utf8(`extends: base.yaml\n${good}`), options: {} },
  'file-unreadable': {
    bytes: utf8(`extends: base.yaml\n${good}`),
    options: { resolve: () => ({ failure: 'unreadable', detail: 'EACCES' }) },
  },
  'set-path': { bytes: utf8(good), options: { set: [{ path: 'direct.wins.mode', value: '3' }] } },
  'set-empty': { bytes: utf8(good), options: { set: [{ path: 'direct.wins', value: '' }] } },
  'character-not-drawn': {
    bytes: utf8(`${good}title: 目標 🚀 2030\nsegments:\n  𠮷野家: { deal: { kind: resale }, partners: 3 }\n`),
    options: { canDraw: (codePoint) => codePoint < 0x10000 },
  },
  'more-problems': { bytes: utf8(`${good}segments:\n${Array.from({ length: 70 }, (_, k) => `  s${k}: 1\n`).join('')}`) },
};

export interface CatalogueCase {
  readonly code: string;
  readonly load: () => LoadResult;
}

/** One case for each code: a file `<code>.yaml` of this folder, or bytes made above. */
export const catalogueCases: readonly CatalogueCase[] = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ code: name.replace(/\.yaml$/, ''), load: () => loadFile(name) })),
  ...Object.entries(made).map(([code, { bytes, options }]) => ({
    code,
    load: () => loadScenario({ name: `${code}.yaml`, bytes }, options),
  })),
];

function loadFile(name: string): LoadResult {
  const path = join(folder, name);
  const file = readScenarioFile(path);
  if ('failure' in file) throw new Error(`cannot read ${path}`);
  const resolve = folderResolver(path);
  // Names without the folder, so that the expected texts are the same on every machine.
  const result = loadScenario(
    { ...file, name },
    {
      resolve: (wanted, from) => {
        const found = resolve(wanted, join(folder, from));
        return 'failure' in found ? found : { ...found, name: found.name.slice(folder.length + 1) };
      },
    },
  );
  // What `yoha check` says beside.
  if (!result.ok) return result;
  return { ...result, issues: [...result.issues, ...centralIssues(result.scenario, result.document)] };
}
