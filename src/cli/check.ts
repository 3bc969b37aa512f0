import type { Command } from 'commander';
import type { Locale } from '../model/scenario.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { localeOption, setting } from './option-values.js';
import type { Setting } from './option-values.js';
import type { Reading } from './read-scenario.js';
import { words } from './words.js';

interface CheckOptions {
  readonly set?: readonly Setting[];
  readonly strict?: true;
  readonly json?: true;
  readonly locale?: Locale;
}

/** `yoha check`: reads and validates scenarios, and looks at their central case; runs nothing. */
export function addCheck(root: Command, context: Context): void {
  const { text } = context;
  root
    .command('check')
    .argument('<file...>', text.arguments.files)
    .description(text.commands.check)
    .option('--set <path=value>', text.options.set, setting(text))
    .option('--strict', text.options.strict)
    .option('--json', text.options.checkJson)
    .addOption(localeOption(text))
    .addHelpText('after', `\n${text.examples.check}`)
    .action((files: string[], options: CheckOptions) => check(files, options, context));
}

async function check(files: readonly string[], options: CheckOptions, context: Context): Promise<void> {
  const { readScenario, withCentralCase } = await import('./read-scenario.js');
  const { host } = context;
  const { set, locale } = options;
  const readings = files.map((file) => withCentralCase(readScenario(file, { set, locale }, context)));
  const refused = (reading: Reading): boolean =>
    reading.scenario === null || (options.strict === true && reading.count.warning > 0);
  // How it ends does not hang on who reads it.
  context.end(readings.some(refused) ? exitCode.input : exitCode.done);
  if (options.json) {
    const issues = readings.flatMap((reading) => reading.issues);
    await host.stdout.write(`${inert(JSON.stringify({ ok: !readings.some(refused), issues }, null, 2))}\n`);
  } else {
    for (const reading of readings) {
      const letters = reading.letters(host.stderr.color);
      if (letters.length > 0) await host.stderr.write(`${letters.join('\n\n')}\n\n`);
      await host.stdout.write(`${words(reading.locale).checked(reading.file, !refused(reading), reading.count)}\n`);
    }
  }
}

/** What a faulty text holds may be anything: what is not seen is escaped, which is the same data. */
const inert = (json: string): string =>
  json.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, k) => `\\u${character.charCodeAt(k).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
