import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Words } from '../../words/words.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { systemErrorCode } from '../system-error.js';
import { EndedEarly, talkWith, TimeUp } from './browser-process.js';
import { NotUnderstood, printed, Refused } from './devtools.js';

/** Printing takes a second or two; a browser that hangs is ended after this many milliseconds. */
const LIMIT = 60_000;

/** What the browser is told: be asked through pipes alone, load nothing from anywhere, keep nothing. */
const argumentsFor = (profile: string, root: boolean): string[] => [
  '--headless',
  '--remote-debugging-pipe',
  // The sandbox refuses to work for root; the page is our own and runs no script.
  ...(root ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  // No name resolves: the page needs nothing, and the browser reaches nobody.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  `--user-data-dir=${profile}`,
];

/** The moment of printing, which the browser notes twice, is blanked in place: the same page and browser give the same bytes. */
const withoutDates = (pdf: Buffer): Uint8Array =>
  Buffer.from(
    pdf.toString('latin1').replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, (entry) => ' '.repeat(entry.length)),
    'latin1',
  );

/** Why nothing was printed, in the reader's language; what the browser itself says is quoted. Empty = it said nothing; null = another error. */
function reasonOf(error: unknown, { pdf: own, commandLine }: Words): string | null {
  if (error instanceof EndedEarly || error instanceof Refused)
    return error.message === '' ? '' : own.said(error.message);
  if (error instanceof NotUnderstood) return own.notUnderstood;
  const code = systemErrorCode(error);
  return code === null ? null : commandLine.systemError(code);
}

export interface Printing {
  /** Path of the browser. */
  readonly browser: string;
  readonly signal: AbortSignal;
  /** Milliseconds that printing may take. */
  readonly limit?: number;
}

/**
 * A page as it prints, as the bytes of a PDF. The browser has an empty profile in a folder of its own, gone afterwards. Rejects with
 * the reason of the signal, or with a Failure of files when the browser prints nothing or takes too long.
 */
export async function printPdf(
  html: string,
  { browser, signal, limit = LIMIT }: Printing,
  { host, words }: Pick<Context, 'host' | 'words'>,
): Promise<Uint8Array> {
  const own = words.pdf;
  const profile = await mkdtemp(join(tmpdir(), 'yoha-pdf-'));
  try {
    const args = argumentsFor(profile, process.getuid?.() === 0);
    return withoutDates(
      await talkWith(browser, args, { env: host.env, signal, limit }, (pipes) => printed(html, pipes)),
    );
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof TimeUp) throw new Failure(exitCode.files, own.timeUp(browser, limit / 1000));
    const why = reasonOf(error, words);
    if (why === null) throw error;
    throw new Failure(exitCode.files, own.nothingPrinted(browser, why));
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
