import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from '../model/scenario.js';

/** Fields that change no number: names for people, evidence, the text a parsed value was written as. */
const silent: ReadonlySet<string> = new Set([
  'label',
  'text',
  'title',
  'purpose',
  'locale',
  'currency',
  'why',
  'because',
  'review',
  'approvers',
  'provenance',
]);

/** Lists whose order means something; all others are sorted, so that the order of a file does not matter. */
const ordered: ReadonlySet<string> = new Set([
  'phases',
  'steps',
  'seasonality',
  'weights',
  'values',
  'points',
  'parts',
  'args',
  'kpis',
  'at',
]);

/** `sha256:` and 64 hexadecimal digits over the canonical form of everything in these parts of a scenario that can change a number. */
export const digestOf = (scenario: Partial<Omit<Scenario, 'digest'>>): string =>
  `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(scenario, ''))))}`;

/** A decision without checks keeps the digest that it had before there were any. */
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** JSON with sorted keys and without what is silent; numbers as JavaScript prints them, infinities as words. */
function canonical(value: unknown, key: string): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : `"${value}"`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, ''));
    return `[${(ordered.has(key) ? items : items.sort()).join(',')}]`;
  }
  const entries = Object.entries(value)
    .filter(([name, part]) => !silent.has(name) && !(name === 'checks' && isEmpty(part)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part, name)}`).join(',')}}`;
}
