import type { Locale } from '../model/scenario.js';
import type { Words } from '../words/words.js';
import type { ExitCode } from './exit-code.js';
import type { Host } from './host.js';

/** What every command is given. */
export interface Context {
  readonly host: Host;
  readonly locale: Locale;
  /** Of the language of help and messages. */
  readonly words: Words;
  /** Called once by a command that ran, with its exit code. */
  end(code: ExitCode): void;
}
