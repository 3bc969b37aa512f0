import type { Words } from '../words/words.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import type { Options, OptionsOf } from './options.js';

/** What stands on a command line without a flag; `written` as help shows it: `<file>`, `[series...]`. */
export interface Argument<T> {
  readonly written: string;
  readonly about: (words: Words) => string;
  /** Stands when nothing is given. */
  readonly otherwise: string | undefined;
  /** For the compiler only: what the command gets. */
  readonly value?: T;
}

/** Several where it is written with dots; in brackets it may be missing, unless something else stands for it. */
type ArgumentValue<W extends string, D> = W extends `${string}...${string}`
  ? readonly string[]
  : W extends `<${string}`
    ? string
    : D extends string
      ? string
      : string | undefined;

export const argument = <W extends string, D extends string | undefined = undefined>(
  written: W,
  about: (words: Words) => string,
  otherwise?: D,
): Argument<ArgumentValue<W, D>> => ({ written, about, otherwise });

/** The argument of most commands. */
export const scenarioFile = argument('<file>', ({ commandLine }) => commandLine.file);

type Arguments = readonly Argument<unknown>[];

/** The values of arguments, in their order. */
type ArgumentsOf<A extends Arguments> = { readonly [K in keyof A]: A[K] extends Argument<infer T> ? T : never };

/**
 * A command as its help tells it: what it says stands under its name in the words, and the flag of an option is its key. What it does
 * is loaded only when it is called (`commands.ts`).
 */
export interface Command<A extends Arguments = Arguments, O extends Options = Options> {
  readonly name: keyof Words['commands'];
  readonly arguments: A;
  readonly options: O;
}

export const command = <const A extends Arguments, O extends Options>(of: Command<A, O>): Command<A, O> => of;

/** The options that a command is called with. */
export type OptionsOfCommand<C> = C extends Command<Arguments, infer O> ? OptionsOf<O> : never;

/** What a command does; its values have the types that the command declares. */
export type Run<C> =
  C extends Command<infer A, infer O>
    ? (values: ArgumentsOf<A>, options: OptionsOf<O>, context: Context) => Promise<ExitCode>
    : never;
