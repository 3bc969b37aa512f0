import { visiblePath } from '../../diagnostics/visible.js';
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { localeNamed, locales } from '../../diagnostics/locale.js';
import type { Locale } from '../../diagnostics/locale.js';
import { wordsOf } from '../../words/words.js';
import type { Run } from '../command.js';
import type { init } from '../commands/init.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { cannotWrite, Failure } from '../failure.js';
import { untilInterrupted } from '../interrupt.js';
import { writeOutput } from '../output/write-output.js';
import { scenarioSchemaText } from '../scenario-schema-text.js';
import { interview } from '../starter/interview.js';
import { starter } from '../starter/starter.js';

/** The schema beside the new file, as its first line names it: editors look it up from the folder of the file. */
const SCHEMA = 'scenario.schema.json';
const modeline = `# yaml-language-server: $schema=${SCHEMA}\n`;

/** Writes a commented scenario to start from. */
export const work: Run<typeof init> = async ([file], options, context) => {
  const { host, words } = context;
  const own = words.commands.init;
  if (!/^\.ya?ml$/i.test(extname(file))) throw new Failure(exitCode.input, own.notYaml(file));
  const replace = options.force === true;
  // Better said before the questions than after them, and before the schema is written.
  if (!replace && isFile(file)) throw cannotWrite(file, words.output.fileExists, words);
  const asks = host.converses && options.yes === undefined;
  const scenario = asks ? await conversed(options.locale ?? null, context) : starter(context.locale);
  const schema = join(dirname(file), SCHEMA);
  const fresh = await untilInterrupted(host, (signal) =>
    writeWithSchema({ file, scenario: modeline + scenario, schema }, { replace, signal }, context),
  );
  await host.stdout.write(own.initialised(visiblePath(file), visiblePath(schema), fresh));
  return exitCode.done;
};

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
  const fresh = !existsSync(schema);
  if (fresh) await writeOutput(schema, scenarioSchemaText(), { ...how, replace: false }, context);
  try {
    await writeOutput(file, scenario, how, context);
  } catch (error) {
    if (fresh) rmSync(schema, { force: true });
    throw error;
  }
  return fresh;
}

/** The starter with the answers of whoever sits at the terminal. Nothing is written when the input ends on the way. */
async function conversed(chosen: Locale | null, { host, locale }: Context): Promise<string> {
  const conversation = host.conversation();
  try {
    const language = chosen ?? languageFrom(await conversation.ask(`${languageQuestion()} [${locale}]: `), locale);
    const { opening, ended } = wordsOf(language).interview;
    await host.stderr.write(`${opening}\n`);
    const scenario = await interview(starter(language), language, (question) => conversation.ask(question));
    if (scenario === null) throw new Failure(exitCode.input, ended);
    return scenario;
  } finally {
    conversation.close();
  }
}

/** Asked in every language before anything else is known. */
const languageQuestion = (): string =>
  `${locales.map((locale) => wordsOf(locale).interview.language).join(' / ')} (${locales.join(', ')})`;

const languageFrom = (answer: string | null, otherwise: Locale): Locale =>
  localeNamed(answer?.trim().toLowerCase()) ?? otherwise;
