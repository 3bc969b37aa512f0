import { CommanderError } from 'commander';
import { visible, visiblePath } from '../diagnostics/visible.js';
import { codePointName } from '../scenario/read/decode-text.js';
import { MissingGlyph } from '../write/font.js';
import { Overflow } from '../summary/overflow-error.js';
import { wordsOf } from '../words/words.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { Failure, Refusal } from './failure.js';
import { processHost } from './host.js';
import type { Host } from './host.js';
import { Interrupted } from './interrupt.js';
import { languageOf } from './language.js';
import { program } from './program.js';
import { systemErrorCode } from './system-error.js';
import { usageError } from './usage-error.js';
import { version } from './version.js';

/**
 * Runs one command line (without `node` and the script) and returns its exit code. Never throws: whatever goes wrong
 * is told on stderr in one short text.
 */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await execute(args, host);
  } catch (error) {
    return await explainEnd(error, args, host);
  }
}

/** What bin/yoha.js calls. The process ends by itself when all output has been taken. */
export async function runProcess(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processHost());
}

async function execute(args: readonly string[], host: Host): Promise<ExitCode> {
  let result: ExitCode = exitCode.done;
  const help: string[] = [];
  const locale = languageOf(args, host.env);
  const context = { host, locale, words: wordsOf(locale), end: (code: ExitCode) => void (result = code) };
  const root = program(context, (text) => void help.push(text));
  try {
    await root.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) unlessGone(error);
    else if (error.exitCode !== 0) throw error;
  }
  if (help.length > 0) await host.stdout.write(help.join('')).catch(unlessGone);
  return result;
}

/** The reader of a pipe that went away (`| head`) has all that it wanted; any other error is one. */
function unlessGone(error: unknown): void {
  if (systemErrorCode(error) !== 'EPIPE') throw error;
}

async function explainEnd(error: unknown, args: readonly string[], host: Host): Promise<ExitCode> {
  const { commandLine: text, output } = wordsOf(languageOf(args, host.env));
  const tell = (message: string): Promise<void> => host.stderr.write(`${message}\n`);
  const code = systemErrorCode(error);
  if (error instanceof Interrupted) {
    await tell(text.interrupted);
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    await tell(visible(usageError(error, text)));
    return exitCode.input;
  }
  if (error instanceof Failure) {
    await tell(error instanceof Refusal ? error.message : `yoha: ${error.message.split('\n').map(visible).join('\n')}`);
    return error.exitCode;
  }
  if (error instanceof MissingGlyph) {
    await tell(`yoha: ${text.notDrawn(codePointName(error.character), error.character, error.text)}`);
    return exitCode.input;
  }
  if (error instanceof Overflow) {
    await tell(`yoha: ${text.overflow(error.series, error.month)}`);
    return exitCode.input;
  }
  if (code !== null) {
    const why = text.systemError(code);
    const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : null;
    await tell(`yoha: ${path === null ? output.cannotWriteOutput(why) : text.cannotRead(visiblePath(path), why)}`);
    return exitCode.files;
  }
  await tell(text.bug(error instanceof Error ? error.message : String(error), version));
  if (host.env['YOHA_DEBUG'] && error instanceof Error) await tell(error.stack ?? '');
  return exitCode.bug;
}
