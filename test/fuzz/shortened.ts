import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario, type LoadOptions } from '../../src/scenario/load-scenario.js';

/** Months of a scenario that a command is tried with. */
const MONTHS = 12;

/** Errors of one sample that are taken out with what they point at, at most. */
const MOST = 100;

/**
 * The scenarios of a folder by file name, over twelve months: what lies beyond them, or names what does, is left out, one
 * error after the other. A variant stands on what it extends as that is here.
 */
export function shortenedSamples(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const whole = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const hasHorizon = (text: string): boolean => /^horizon:/m.test(text);
  const samples = new Map<string, string>();
  for (const [name, text] of [...whole].sort(([, a], [, b]) => Number(hasHorizon(b)) - Number(hasHorizon(a)))) {
    const path = join(folder, name);
    const files = folderResolver(path);
    const resolve: LoadOptions['resolve'] = (file, from) => {
      const short = samples.get(file);
      return short === undefined
        ? files(file, from)
        : { name: join(folder, file), bytes: new TextEncoder().encode(short) };
    };
    samples.set(name, shortened(path, text, resolve));
  }
  return samples;
}

function shortened(name: string, text: string, resolve: LoadOptions['resolve']): string {
  const document = parseDocument(text);
  if (document.has('horizon')) document.set('horizon', `${MONTHS} months`);
  for (let left = MOST; left > 0; left--) {
    const short = document.toString({ lineWidth: 0 });
    const { issues } = loadScenario({ name, bytes: new TextEncoder().encode(short) }, { resolve });
    const error = issues.find(({ severity }) => severity === 'error');
    if (error === undefined) return short;
    if (!remove(document, error.path)) throw new Error(`${name}: ${error.path} is not in the file`);
  }
  throw new Error(`${name} cannot be had over ${MONTHS} months`);
}

/** Takes the deepest part of a path out that the document holds itself; false where there is none. */
function remove(document: ReturnType<typeof parseDocument>, path: string): boolean {
  const keys = path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (let length = keys.length; length > 0; length--)
    if (document.hasIn(keys.slice(0, length))) return document.deleteIn(keys.slice(0, length));
  return false;
}
