import type { Command } from 'commander';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { localeOption } from './option-values.js';
import { systemErrorCode } from './system-error.js';

/** `yoha init`: a commented scenario to start from. */
export function addInit(root: Command, context: Context): void {
  const { text } = context;
  root
    .command('init')
    .argument('[file]', text.arguments.newFile, 'scenario.yaml')
    .description(text.commands.init)
    .addOption(localeOption(text))
    .option('--force', text.options.force)
    .addHelpText('after', `\n${text.examples.init}`)
    .action(async (file: string, options: { force?: true }) => {
      await init(file, options.force === true, context);
      context.end(exitCode.done);
    });
}

async function init(file: string, force: boolean, context: Context): Promise<void> {
  const { host, locale, text } = context;
  const { starter } = await import('./starter/starter.js');
  const { writeFileWhole } = await import('../write/files.js');
  try {
    await writeFileWhole(file, starter(locale), force);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    throw new Failure(
      exitCode.files,
      text.cannotWrite(file, code === 'EEXIST' ? text.fileExists : text.systemError(code)),
    );
  }
  await host.stdout.write(text.initialised(file));
}
