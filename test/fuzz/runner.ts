import { fork, type ChildProcess } from 'node:child_process';
import type { Answer, Request } from './child.js';

/** A process that runs command lines; a new one takes its place when it ends, hangs, or has done its share. */
export interface Runner {
  /** null = the process ended, or was ended after a minute. */
  run(request: Request): Promise<Answer | null>;
  close(): void;
}

/** Real time after which a process is given up; the limit that counts is processor time. */
const patience = 90_000;

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
          clearTimeout(timer);
          at.off('message', settle).off('exit', gone);
          if (answer === null) end();
          resolve(answer);
        };
        const gone = (): void => settle(null);
        const timer = setTimeout(gone, patience);
        at.on('message', settle).on('exit', gone);
        at.send(request);
      });
    },
    close: end,
  };
}
