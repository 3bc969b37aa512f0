import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

const folder = '/proc/self/task';

/** Milliseconds of processor time of each thread of this process so far, by thread; empty where the system does not tell. */
export function threadTimes(): Map<string, number> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).flatMap((thread): [string, number][] => {
      try {
        const [running] = readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ');
        return [[thread, Number(running) / 1e6]];
      } catch {
        // The thread has ended in between.
        return [];
      }
    }),
  );
}

/** The main thread's processor time since then, and that of the busiest other thread. */
export function busySince(before: ReadonlyMap<string, number>): { readonly main: number; readonly other: number } {
  const spent = [...threadTimes()].map(([thread, time]) => [thread, time - (before.get(thread) ?? 0)] as const);
  const main = spent.find(([thread]) => thread === String(process.pid))?.[1] ?? NaN;
  const others = spent.filter(([thread]) => thread !== String(process.pid)).map(([, time]) => time);
  return { main, other: Math.max(0, ...others) };
}
