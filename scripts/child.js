// Runs Node as a child of a script: it has the terminal, gets the signals that the script gets, and decides how both end.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const handed = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The exit code of Node with these arguments; 128 and the number of the signal that ended it. @param options of `spawn` */
export function runNode(args, options = {}) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...options });
  // On a terminal Ctrl-C reaches the child as well; it takes the second one for the same.
  const hand = (signal) => child.kill(signal);
  for (const signal of handed) process.on(signal, hand);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const each of handed) process.off(each, hand);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
