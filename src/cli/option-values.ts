import { InvalidArgumentError, Option } from 'commander';
import type { Words } from './words.js';

/** One `--set path=value`. */
export interface Setting {
  readonly path: string;
  readonly value: string;
}

/** Collects `--set path=value`, repeatable. */
export const setting =
  (text: Words) =>
  (written: string, before: readonly Setting[] = []): readonly Setting[] => {
    const at = written.indexOf('=');
    if (at < 1) throw new InvalidArgumentError(text.expectedSetting);
    return [...before, { path: written.slice(0, at).trim(), value: written.slice(at + 1).trim() }];
  };

/** A whole number from 1 on, as people write it (`10000`, `10_000`). */
export const wholeNumber =
  (text: Words) =>
  (written: string): number => {
    const value = /^[0-9][0-9_]*$/.test(written) ? Number(written.replaceAll('_', '')) : NaN;
    if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError(text.expectedWholeNumber);
    return value;
  };

export const localeOption = (text: Words): Option =>
  new Option('--locale <language>', text.options.locale).choices(['ja', 'en']);
