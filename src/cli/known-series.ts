import { suggest } from '../diagnostics/suggest.js';
import { wordsOf } from '../words/words.js';
import { exitCode } from './exit-code.js';
import { Failure } from './failure.js';
import type { Reading } from './read-scenario.js';

/** The series that were named, by the names that they have; throws Failure of input, with suggestions, for names that none has. */
export function knownSeries(written: readonly string[], known: readonly string[], { locale }: Reading): string[] {
  const names = written.map((name) => name.normalize('NFC'));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names;
  const hints = unknown.flatMap((name) => suggest(name, [...known]) ?? []);
  const { unknownSeries } = wordsOf(locale).commandLine;
  throw new Failure(exitCode.input, unknownSeries(unknown.join(', '), hints.join(', ')));
}
