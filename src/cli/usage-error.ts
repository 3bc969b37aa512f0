import type { CommanderError } from 'commander';
import type { Words } from '../words/words.js';

/** One line about a wrong command line. The parser speaks English only, so its code and the name in quotes are used. */
export function usageError(error: CommanderError, text: Words['commandLine']): string {
  const message = error.message.replace(/^error: /, '');
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (error.code !== 'commander.invalidArgument') {
    const suggestion = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message)?.[1] ?? '';
    return `yoha: ${text.usageError(error.code, name, suggestion === '' ? '' : text.didYouMean(suggestion))}`;
  }
  const allowed = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  const reason = / is invalid(?: for argument '[^']*')?\. (.*)$/s.exec(message)?.[1] ?? message;
  return `yoha: ${text.usageError(error.code, name, allowed === undefined ? reason : text.allowedChoices(allowed))}`;
}
