import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Answer, Request } from './child.js';

/** A process that runs command lines; a new one takes its place when it ends, hangs, or has done its share. */
export interface Runner {
  /** null = the process ended, or was given up. */
  run(request: Request): Promise<Answer | null>;
  close(): void;
}

/** Processor time after which a process is given up, far above the limit of a case; milliseconds. */
const patience = 30_000;
/** Real time after which one is given up that uses no processor, or whose use nobody can tell. */
const silence = 90_000;
const look = 1_000;

/** Processor time of a process so far, in milliseconds; null where the system does not tell. One tick is 10 ms. */
function processorTime(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/** Calls `gone` when a process has used more than its share, or has stopped working; the answer ends the watch. */
function watch(pid: number | undefined, gone: () => void): () => void {
  const first = processorTime(pid);
  let [used, since] = [first, performance.now()];
  const timer = setInterval(() => {
    const now = processorTime(pid);
    if (now !== used) [used, since] = [now, performance.now()];
    if ((now ?? 0) - (first ?? 0) > patience || performance.now() - since > silence) gone();
  }, look);
  return () => clearInterval(timer);
}

/** @param share cases per process, so that what one leaves in memory is not charged to many */
export function runner(child: string, program: string, share: number): Runner {
  let process: ChildProcess | null = null;
  let done = 0;
  const end = (): void => {
    process?.kill('SIGKILL');
    process = null;
    done = 0;
  };
  const started = async (): Promise<ChildProcess> => {
    if (process !== null && done < share) return process;
    end();
    const fresh = fork(child, [program], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    process = fresh;
    await new Promise((ready) => fresh.once('message', ready));
    return fresh;
  };
  return {
    async run(request) {
      const at = await started();
      done++;
      return new Promise((resolve) => {
        const settle = (answer: Answer | null): void => {
          stop();
          at.off('message', settle).off('exit', gone);
          if (answer === null) end();
          resolve(answer);
        };
        const gone = (): void => settle(null);
        const stop = watch(at.pid, gone);
        at.on('message', settle).on('exit', gone);
        at.send(request);
      });
    },
    close: end,
  };
}
