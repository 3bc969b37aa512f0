import { chmod, link, mkdir, open, realpath, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file of an output folder; `name` is relative to it, with `/` between folder and file. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Writing failed before anything under a final name was touched. `cause` is the error of the file system. */
export class NothingReplaced extends Error {
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`cannot write ${path}`, { cause });
    this.name = 'NothingReplaced';
  }
}

/**
 * Writes files into a folder so that a crash, a full disk or an interrupt leaves either the old or the new ones: all are
 * written and flushed to a hidden folder on the same disk first, then moved. A new folder appears as a whole; in an
 * existing one only the named files are replaced, each keeping its permissions, and all others stay.
 * Rejects with NothingReplaced, or with the signal's reason when it is aborted before the first move.
 */
export async function writeFolder(folder: string, files: readonly OutputFile[], signal?: AbortSignal): Promise<void> {
  const existing = await realpath(folder).catch(() => null);
  const staging = await makeStaging(existing ?? dirname(folder), folder);
  try {
    await stage(staging, files, signal);
    if (existing === null) await rename(staging, folder).catch(refuse(folder));
    else await moveInto(existing, staging, files);
    await flush(existing ?? dirname(folder));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Writes one file, whole or not at all. Without `replace` an existing file is an `EEXIST` error. */
export async function writeFileWhole(path: string, bytes: Uint8Array | string, replace: boolean): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await writeFlushed(temporary, bytes);
    if (replace) {
      await keepMode(path, temporary);
      await rename(temporary, path);
    } else {
      await link(temporary, path);
    }
    await flush(dirname(path));
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

const refuse =
  (path: string) =>
  (cause: unknown): never => {
    throw new NothingReplaced(path, cause);
  };

/** A folder with its parents. Node's own recursive form never ends where the system refuses new names with ENOENT (/proc). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

async function makeStaging(parent: string, folder: string): Promise<string> {
  const staging = join(parent, `.yoha-${process.pid}`);
  await makeFolder(parent).catch(refuse(folder));
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging).catch(refuse(folder));
  return staging;
}

async function stage(staging: string, files: readonly OutputFile[], signal: AbortSignal | undefined): Promise<void> {
  const folders = new Set([staging]);
  for (const { name, bytes } of files) {
    signal?.throwIfAborted();
    const path = join(staging, name);
    folders.add(dirname(path));
    try {
      await makeFolder(dirname(path));
      await writeFlushed(path, bytes);
    } catch (cause) {
      throw new NothingReplaced(name, cause);
    }
  }
  for (const folder of folders) await flush(folder);
  signal?.throwIfAborted();
}

/** Whatever could make a move fail is looked at before the first one. */
async function moveInto(folder: string, staging: string, files: readonly OutputFile[]): Promise<void> {
  const folders = new Set(files.map(({ name }) => dirname(join(folder, name))));
  for (const each of folders) await makeFolder(each).catch(refuse(each));
  for (const { name } of files) {
    const old = await stat(join(folder, name)).catch(() => null);
    if (old?.isDirectory())
      throw new NothingReplaced(name, Object.assign(new Error('folder'), { code: 'EISDIR', syscall: 'rename' }));
  }
  for (const { name } of files) {
    await keepMode(join(folder, name), join(staging, name));
    await rename(join(staging, name), join(folder, name));
  }
  for (const each of folders) await flush(each);
}

async function writeFlushed(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function keepMode(old: string, next: string): Promise<void> {
  const mode = await stat(old).then(
    (found) => found.mode,
    () => null,
  );
  if (mode !== null) await chmod(next, mode & 0o777);
}

/** Makes moves in a folder durable, where the system can (Windows cannot open folders). */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
