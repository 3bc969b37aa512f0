import { Command, InvalidArgumentError, Option } from 'commander';
import type { Words } from '../words/words.js';
import { commands } from './commands.js';
import type { Entry } from './commands.js';
import type { Context } from './context.js';
import type { Option as OptionOfCommand } from './options.js';
import { version } from './version.js';

/** The command line of Yoha. Help goes to `help`; a wrong command line throws commander's own error. */
export function program(context: Context, help: (text: string) => void): Command {
  const text = context.words.commandLine;
  const root = new Command('yoha')
    .description(text.about)
    .usage(text.usage)
    .version(version, '-V, --version', text.options.version)
    .helpOption('-h, --help', text.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: help, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({ helpWidth: 100, styleTitle: text.helpTitle })
    .addHelpText('after', `\n${text.examples}`);
  for (const entry of commands) add(root, entry, context);
  return root;
}

function add(root: Command, { command: { name, arguments: values, options }, load }: Entry, context: Context): void {
  const { words } = context;
  const { about, examples } = words.commands[name];
  const added = root.command(name).description(about).addHelpText('after', `\n${examples}`);
  for (const each of values) added.argument(each.written, each.about(words), each.otherwise);
  for (const [key, each] of Object.entries(options)) added.addOption(optionOf(key, each, words));
  added.action(async (...given: readonly unknown[]) => {
    const work = await load();
    context.end(await work(given.slice(0, values.length), given[values.length] as object, context));
  });
}

function optionOf(key: string, { written, about, choices, parse }: OptionOfCommand<unknown>, words: Words): Option {
  const flag = `--${key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
  const option = new Option(`${flag} ${written}`.trim(), about(words));
  if (choices !== undefined) option.choices(choices);
  if (parse !== undefined) option.argParser(parse(words.commandLine) as (written: string, before: unknown) => unknown);
  if (option.required) refuseEmpty(option, words);
  return option;
}

/** No option takes an empty value: a variable of a shell that is not set would otherwise mean something else in each command. */
function refuseEmpty(option: Option, words: Words): void {
  const parse = option.parseArg as ((written: string, before: unknown) => unknown) | undefined;
  option.argParser((written: string, before: unknown): unknown => {
    if (written.trim() === '') throw new InvalidArgumentError(words.commandLine.expectedValue);
    if (parse !== undefined) return parse.call(option, written, before);
    return option.variadic ? [...(Array.isArray(before) ? (before as string[]) : []), written] : written;
  });
}
