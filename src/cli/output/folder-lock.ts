import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemErrorCode } from '../system-error.js';
import { keptText, leniently, unlessAbsent } from './file-system.js';
import type { FileSystem } from './file-system.js';

/** The folder of what Yoha needs while it writes; gone when it has written. */
export const WORK = '.yoha';

/** Another run writes into the folder and does not come to an end. */
export class FolderBusy extends Error {
  constructor(readonly lock: string) {
    super(`${lock} is held`);
    this.name = 'FolderBusy';
  }
}

/** Milliseconds between two looks at a lock that another holds, and between two signs of life of its holder. */
const LOOK = 50;
const BEAT = 1000;
/** As long a holder that lives may write, and one of which nothing is known may give no sign of life. */
const PATIENCE = 20_000;

/** Who holds a lock: a process of a machine, and when it started, for numbers of processes are given again. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: string | null;
}

/** State and start of a process in the clock of the system; null where it has no /proc. A dead one that nobody waited for is a Z. */
function lifeOf(pid: number): { readonly dead: boolean; readonly started: string } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { dead: /^[ZX]$/.test(fields[0]), started: fields[19] };
  } catch {
    return null;
  }
}

const myself = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  started: lifeOf(process.pid)?.started ?? null,
});

/** Whether a holder lives; null = it cannot be known from here. */
function lives({ pid, host, started }: Holder): boolean | null {
  if (host !== hostname()) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemErrorCode(error) === 'ESRCH') return false;
  }
  const life = lifeOf(pid);
  if (life === null) return true;
  return !life.dead && (started === null || life.started === started);
}

/** The holder that a lock names; null for one that is just being written, or was never finished. */
function holderOf(text: string): Holder | null {
  try {
    const { pid, host, started } = JSON.parse(text) as Partial<Holder>;
    if (!Number.isSafeInteger(pid) || pid! < 1 || typeof host !== 'string') return null;
    return { pid: pid!, host, started: typeof started === 'string' ? started : null };
  } catch {
    return null;
  }
}

const lockIn = (system: FileSystem, folder: string): string | null => keptText(system, join(folder, WORK, 'lock'));

/** Whether a lock was left by a process that has ended. */
export function isAbandoned(system: FileSystem, folder: string): boolean {
  const holder = holderOf(lockIn(system, folder) ?? '');
  return holder !== null && lives(holder) === false;
}

/** Whether there is work in a folder that nobody will go on with. */
export const isLeftAlone = (system: FileSystem, folder: string): boolean =>
  unlessAbsent(() => system.lstatSync(join(folder, WORK))) !== null &&
  (lockIn(system, folder) === null || isAbandoned(system, folder));

/** The right to write into a folder, held by one process at a time. */
export class FolderLock {
  private readonly heart: NodeJS.Timeout;

  private constructor(
    private readonly system: FileSystem,
    private readonly folder: string,
    private readonly own: string,
  ) {
    this.heart = setInterval(() => this.beat(), BEAT);
    this.heart.unref();
  }

  /**
   * Waits for the lock of an existing folder. One that a dead process left is taken over at once, one of another machine when it has
   * shown no sign of life for a while. Rejects with FolderBusy when a living holder does not finish, or with the reason of the signal.
   */
  static async take(
    system: FileSystem,
    folder: string,
    signal?: AbortSignal,
    patience = PATIENCE,
  ): Promise<FolderLock> {
    const own = JSON.stringify(myself());
    let seen = '';
    for (let waited = 0; ; waited += LOOK) {
      signal?.throwIfAborted();
      if (create(system, folder, own)) return new FolderLock(system, folder, own);
      const found = look(system, folder);
      if (found.lives === false || (found.lives === null && waited >= patience)) {
        takeAway(system, folder, found.text);
        continue;
      }
      if (waited >= patience) throw new FolderBusy(join(folder, WORK, 'lock'));
      if (found.lives === null && found.sign !== seen) waited = 0;
      seen = found.sign;
      await pause(LOOK, undefined, { signal }).catch(() => undefined);
    }
  }

  private get path(): string {
    return join(this.folder, WORK, 'lock');
  }

  /** Throws FolderBusy where somebody took this process for dead and the lock away. To be asked before the first move. */
  assertHeld(): void {
    if (lockIn(this.system, this.folder) !== this.own) throw new FolderBusy(this.path);
  }

  /** Lets go. `folder`: the name that the folder has by now. */
  release(folder = this.folder): void {
    clearInterval(this.heart);
    const work = join(folder, WORK);
    leniently(() => {
      if (lockIn(this.system, folder) !== this.own) return;
      this.system.unlinkSync(join(work, 'lock'));
      this.system.rmdirSync(work);
    });
  }

  private beat(): void {
    const now = new Date();
    leniently(() => this.system.utimesSync(this.path, now, now));
  }
}

/** Makes the lock where nobody has it. */
function create(system: FileSystem, folder: string, own: string): boolean {
  const work = join(folder, WORK);
  makeWork(system, work);
  const path = join(work, 'lock');
  let file: number | null = null;
  try {
    file = system.openSync(path, 'wx');
    system.writeFileSync(file, own);
    system.closeSync(file);
    return true;
  } catch (error) {
    // Held, or its folder was cleared away at this moment by the one that held it.
    if (file === null && ['EEXIST', 'ENOENT'].includes(systemErrorCode(error) ?? '')) return false;
    if (file !== null) leniently(() => system.unlinkSync(path));
    leniently(() => system.rmdirSync(work));
    throw error;
  }
}

/** A link of this name would lead the work, and what is cleared away after it, to another place. */
function makeWork(system: FileSystem, work: string): void {
  try {
    system.mkdirSync(work);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
    if (unlessAbsent(() => system.lstatSync(work).isDirectory()) === false) throw error;
  }
}

/** What is known of the holder: its lock, whether it lives, and its latest sign of life. */
function look(system: FileSystem, folder: string): { text: string; lives: boolean | null; sign: string } {
  const path = join(folder, WORK, 'lock');
  const text = lockIn(system, folder) ?? '';
  const sign = unlessAbsent(() => system.lstatSync(path).mtimeMs) ?? 0;
  const holder = holderOf(text);
  return { text, lives: holder === null ? null : lives(holder), sign: `${sign} ${text}` };
}

/** Takes a dead lock out of the way, unless another process was quicker and the lock is a new one. */
function takeAway(system: FileSystem, folder: string, dead: string): void {
  const path = join(folder, WORK, 'lock');
  const aside = join(folder, WORK, `lock-${process.pid}`);
  const moved = unlessAbsent(() => (system.renameSync(path, aside), true));
  if (moved === null) return;
  if ((keptText(system, aside) ?? '') !== dead) leniently(() => system.linkSync(aside, path));
  system.unlinkSync(aside);
}
