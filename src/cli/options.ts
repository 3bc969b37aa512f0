import { InvalidArgumentError } from 'commander';
import { locales } from '../diagnostics/locale.js';
import { readSeed } from '../scenario/value/read-seed.js';
import type { Words } from '../words/words.js';

/** An option of commands; its flag is its key in the record of the command. */
export interface Option<T> {
  /** How its value is shown behind the flag, `<number>`; empty for a switch. */
  readonly written: string;
  readonly about: (words: Words) => string;
  readonly choices?: readonly string[];
  /** Reads a value; `before` is what the same option gave earlier on the line. Throws commander's own error. */
  readonly parse?: (words: Words['commandLine']) => (written: string, before: never) => T;
  /** For the compiler only: what the command gets. */
  readonly value?: T;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values of options by their keys; one that is not given is missing. */
export type OptionsOf<O extends Options> = { readonly [K in keyof O]?: O[K] extends Option<infer T> ? T : never };

type About = Option<unknown>['about'];

/** Takes a text as it is written. */
export const text = (written: `<${string}>`, about: About): Option<string> => ({ written, about });

/** Takes one or more texts. */
export const texts = (written: `<${string}...>`, about: About): Option<readonly string[]> => ({ written, about });

/** Takes one of a few texts. */
export const choice = <const C extends string>(
  written: `<${string}>`,
  about: About,
  choices: readonly C[],
): Option<C> => ({ written, about, choices });

/** Takes nothing. */
export const flag = (about: About): Option<true> => ({ written: '', about });

/** A whole number from 1 on, as people write it (`10000`, `10_000`). */
export const wholeNumber = (about: About): Option<number> => ({
  written: '<number>',
  about,
  parse: (words) => (written) => {
    const value = /^[0-9][0-9_]*$/.test(written) ? Number(written.replaceAll('_', '')) : NaN;
    if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError(words.expectedWholeNumber);
    return value;
  },
});

/** One `--set path=value`. */
export interface Setting {
  readonly path: string;
  readonly value: string;
}

const set: Option<readonly Setting[]> = {
  written: '<path=value>',
  about: ({ commandLine }) => commandLine.options.set,
  parse:
    (words) =>
    (written: string, before: readonly Setting[] = []) => {
      const at = written.indexOf('=');
      if (at < 1) throw new InvalidArgumentError(words.expectedSetting);
      return [...before, { path: written.slice(0, at).trim(), value: written.slice(at + 1).trim() }];
    },
};

const seed: Option<string> = {
  written: '<text>',
  about: ({ commandLine }) => commandLine.options.seed,
  parse: (words) => (written) => {
    const found = readSeed(written);
    if (found === null) throw new InvalidArgumentError(words.expectedSeed);
    return found;
  },
};

/** Options of more than one command, by reference. */
export const shared = {
  trials: wholeNumber(({ commandLine }) => commandLine.options.trials),
  seed,
  set,
  locale: choice('<language>', ({ commandLine }) => commandLine.options.locale, locales),
  json: flag(({ commandLine }) => commandLine.options.json),
  quiet: flag(({ commandLine }) => commandLine.options.quiet),
  strict: flag(({ commandLine }) => commandLine.options.strict),
  workers: wholeNumber(({ commandLine }) => commandLine.options.workers),
};

/** What the command line may change in a scenario that is simulated. */
export const changes = { trials: shared.trials, seed: shared.seed, set: shared.set, locale: shared.locale };

/** Those changes as a command gets them. */
export type Changes = OptionsOf<typeof changes> & { readonly maxCells?: number };
