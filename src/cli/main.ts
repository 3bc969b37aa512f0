import { CommanderError } from 'commander';
import { codePointName } from '../scenario/read/decode-text.js';
import { MissingGlyph } from '../write/font.js';
import { Overflow } from '../summary/overflow-error.js';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { processHost } from './host.js';
import type { Host } from './host.js';
import { Interrupted } from './interrupt.js';
import { languageOf } from './language.js';
import { program } from './program.js';
import { systemErrorCode } from './system-error.js';
import { usageError } from './usage-error.js';
import { version } from './version.js';
import { words } from './words.js';

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
  const context = { host, locale, text: words(locale), end: (code: ExitCode) => void (result = code) };
  const root = program(context, (text) => void help.push(text));
  try {
    await root.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
  if (help.length > 0) await host.stdout.write(help.join(''));
  return result;
}

async function explainEnd(error: unknown, args: readonly string[], host: Host): Promise<ExitCode> {
  const text = words(languageOf(args, host.env));
  const tell = (message: string): Promise<void> => host.stderr.write(`${message}\n`).catch(() => undefined);
  const code = systemErrorCode(error);
  // The reader of a pipe went away (`| head`): all it wanted has been said.
  if (code === 'EPIPE') return exitCode.done;
  if (error instanceof Interrupted) {
    await tell(text.interrupted);
    return exitCode.interrupted;
  }
  if (error instanceof CommanderError) {
    await tell(usageError(error, text));
    return exitCode.input;
  }
  if (error instanceof Failure) {
    await tell(`yoha: ${error.message}`);
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
    await tell(`yoha: ${path === null ? text.cannotWriteOutput(why) : text.cannotRead(path, why)}`);
    return exitCode.files;
  }
  await tell(text.bug(error instanceof Error ? error.message : String(error), version));
  if (host.env['YOHA_DEBUG'] && error instanceof Error) await tell(error.stack ?? '');
  return exitCode.bug;
}
