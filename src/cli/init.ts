import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Command } from 'commander';
import type { Locale } from '../model/scenario.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { localeOption } from './option-values.js';
import { untilInterrupted } from './interrupt.js';

/** `yoha init`: a commented scenario to start from. */
export function addInit(root: Command, context: Context): void {
  const { text } = context;
  root
    .command('init')
    .argument('[file]', text.arguments.newFile, 'scenario.yaml')
    .description(text.commands.init)
    .addOption(localeOption(text))
    .option('--force', text.options.force)
    .option('--yes', text.options.yes)
    .addHelpText('after', `\n${text.examples.init}`)
    .action(async (file: string, options: InitOptions) => {
      await init(file, options, context);
      context.end(exitCode.done);
    });
}

interface InitOptions {
  readonly force?: true;
  readonly yes?: true;
  readonly locale?: Locale;
}

async function init(file: string, options: InitOptions, context: Context): Promise<void> {
  const { host, text } = context;
  const { writeOutput } = await import('./output/write-output.js');
  if (!/^\.ya?ml$/i.test(extname(file))) throw new Failure(exitCode.input, text.notYaml(file));
  const asks = host.converses && options.yes === undefined;
  // Better said before the questions than after them.
  if (asks && options.force === undefined && existsSync(file))
    throw new Failure(exitCode.files, text.cannotWrite(file, text.fileExists));
  const scenario = asks ? await conversed(options.locale ?? null, context) : await plain(context.locale);
  await untilInterrupted(host, (signal) =>
    writeOutput(file, scenario, { replace: options.force === true, signal }, context),
  );
  await host.stdout.write(text.initialised(file));
}

async function plain(locale: Locale): Promise<string> {
  const { starter } = await import('./starter/starter.js');
  return starter(locale);
}

/** The starter with the answers of whoever sits at the terminal. Nothing is written when the input ends on the way. */
async function conversed(chosen: Locale | null, { host, locale }: Context): Promise<string> {
  const { interview } = await import('./starter/interview.js');
  const { interviewWords, languageQuestion } = await import('./starter/questions.js');
  const conversation = host.conversation();
  try {
    const language = chosen ?? languageFrom(await conversation.ask(`${languageQuestion} [${locale}]: `), locale);
    await host.stderr.write(`${interviewWords[language].opening}\n`);
    const scenario = await interview(await plain(language), language, (question) => conversation.ask(question));
    if (scenario === null) throw new Failure(exitCode.input, interviewWords[language].ended);
    return scenario;
  } finally {
    conversation.close();
  }
}

const languageFrom = (answer: string | null, otherwise: Locale): Locale => {
  const said = answer?.trim().toLowerCase();
  return said === 'ja' || said === 'en' ? said : otherwise;
};
