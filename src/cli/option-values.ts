import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { readSeed } from '../scenario/value/read-seed.js';
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

/** A seed as a file may hold it. */
export const seedText =
  (text: Words) =>
  (written: string): string => {
    const seed = readSeed(written);
    if (seed === null) throw new InvalidArgumentError(text.expectedSeed);
    return seed;
  };

/** No option takes an empty value: a variable of a shell that is not set would otherwise mean something else in each command. */
export function refuseEmptyValues(command: Command, text: Words): void {
  for (const option of command.options.filter(({ required }) => required)) {
    const parse = option.parseArg as ((written: string, before: unknown) => unknown) | undefined;
    option.argParser((written: string, before: unknown): unknown => {
      if (written.trim() === '') throw new InvalidArgumentError(text.expectedValue);
      if (parse !== undefined) return parse.call(option, written, before);
      return option.variadic ? [...(Array.isArray(before) ? (before as string[]) : []), written] : written;
    });
  }
}

export const localeOption = (text: Words): Option =>
  new Option('--locale <language>', text.options.locale).choices(['ja', 'en']);
