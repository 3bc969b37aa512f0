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
