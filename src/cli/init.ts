import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Command } from 'commander';
import type { Locale } from '../model/scenario.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { localeOption } from './option-values.js';
import { untilInterrupted } from './interrupt.js';

/** The schema beside the new file, as its first line names it: editors look it up from the folder of the file. */
const SCHEMA = 'scenario.schema.json';
const modeline = `# yaml-language-server: $schema=${SCHEMA}\n`;

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
  if (!/^\.ya?ml$/i.test(extname(file))) throw new Failure(exitCode.input, text.notYaml(file));
  const replace = options.force === true;
  // Better said before the questions than after them, and before the schema is written.
  if (!replace && isFile(file)) throw new Failure(exitCode.files, text.cannotWrite(file, text.fileExists));
  const asks = host.converses && options.yes === undefined;
  const scenario = asks ? await conversed(options.locale ?? null, context) : await plain(context.locale);
  const schema = join(dirname(file), SCHEMA);
  const fresh = await untilInterrupted(host, (signal) =>
    writeWithSchema({ file, scenario: modeline + scenario, schema }, { replace, signal }, context),
  );
  await host.stdout.write(text.initialised(file, schema, fresh));
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * Writes the scenario and, where there is none, the schema that its first line names; true = the schema is new. The schema comes first,
 * so that a scenario never names one that is not there; it goes again when the scenario cannot be written.
 */
async function writeWithSchema(
  { file, scenario, schema }: { readonly file: string; readonly scenario: string; readonly schema: string },
  how: { readonly replace: boolean; readonly signal: AbortSignal },
  context: Context,
): Promise<boolean> {
  const { writeOutput } = await import('./output/write-output.js');
  const fresh = !existsSync(schema);
  if (fresh) {
    const { scenarioSchemaText } = await import('./scenario-schema-text.js');
    await writeOutput(schema, scenarioSchemaText(), { ...how, replace: false }, context);
  }
  try {
    await writeOutput(file, scenario, how, context);
  } catch (error) {
    if (fresh) rmSync(schema, { force: true });
    throw error;
  }
  return fresh;
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
