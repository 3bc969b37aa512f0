import { join } from 'node:path';
import { keptText } from './file-system.js';
import type { FileSystem } from './file-system.js';

/** What Yoha wrote into a folder and is there still, as far as it knows: by command the SHA-256 of each file by its name. */
export type FolderRecord = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The record of an output folder; it belongs to the outputs. */
export const RECORD = '.yoha.json';

/** Number of the form of the record. */
const FORMAT = 1;

/** Only plain names, in the folder or one below: a record that came with a folder of others reaches nothing outside it. */
const isPlainName = (name: string): boolean =>
  /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)?$/i.test(name) && !name.includes('..');

const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** Files by name with their digests; whatever else a damaged record says is passed over. */
export const digestsIn = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    entriesOf(value).filter((entry): entry is [string, string] => isPlainName(entry[0]) && isDigest(entry[1])),
  );

/** The record in a text; a text that is none records nothing. */
export function recordIn(value: unknown): FolderRecord {
  if (Object.fromEntries(entriesOf(value))['yoha-outputs'] !== FORMAT) return {};
  const { commands } = value as { commands?: unknown };
  return Object.fromEntries(entriesOf(commands).map(([command, files]) => [command, digestsIn(files)]));
}

export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** The record of a folder; empty where there is none. */
export function readRecord(system: FileSystem, folder: string): FolderRecord {
  const text = keptText(system, join(folder, RECORD));
  return text === null ? {} : recordIn(parsed(text));
}

/** The record as data, with names in order: the same outputs have the same record. */
export const recordData = (record: FolderRecord): unknown => ({
  'yoha-outputs': FORMAT,
  commands: Object.fromEntries(
    Object.entries(record)
      .filter(([, files]) => Object.keys(files).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([command, files]) => [command, inOrder(files)]),
  ),
});

export const recordText = (record: FolderRecord): string => `${JSON.stringify(recordData(record), null, 2)}\n`;

const inOrder = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The digest under which a file is known, by whichever command. */
export const knownDigest = (record: FolderRecord, name: string): string | null =>
  Object.values(record).find((files) => Object.hasOwn(files, name))?.[name] ?? null;

/** The record after a command has written: its files belong to it alone. */
export function recordAfter(
  before: FolderRecord,
  command: string,
  files: Readonly<Record<string, string>>,
): FolderRecord {
  const others = Object.entries(before)
    .filter(([name]) => name !== command)
    .map(([name, theirs]): [string, Record<string, string>] => [
      name,
      Object.fromEntries(Object.entries(theirs).filter(([file]) => !Object.hasOwn(files, file))),
    ]);
  return Object.fromEntries([...others, [command, files]]);
}
