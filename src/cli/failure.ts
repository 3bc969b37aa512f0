import { visiblePath } from '../diagnostics/visible.js';
import type { Words } from '../words/words.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';

/** The end of a command that is not a bug: its message is all that the user needs to see. */
export class Failure extends Error {
  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
    this.name = 'Failure';
  }
}

/** The end of a command whose scenario is not run; the message holds the letters to its author. */
export class Refusal extends Failure {
  constructor(message: string) {
    super(exitCode.input, message);
  }
}

/** A file that could not be written, and why in plain words. */
export const cannotWrite = (path: string, why: string, words: Words): Failure =>
  new Failure(exitCode.files, words.output.cannotWrite(visiblePath(path), why));
