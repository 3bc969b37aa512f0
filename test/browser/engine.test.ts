import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firefox, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as yoha from '../../src/browser.js';
import { chromium, closeChromium, visit } from './chromium.js';
import { outcome, type Outcome } from './outcome.js';

const names = ['tiny.yaml', 'regional-alliance.yaml'] as const;
/** More than a block of the kernel, and odd: the last pair of lanes is half empty. */
const trials = 67;

interface Bundler {
  readonly browserBundle: (entry?: string) => Promise<{ readonly code: Uint8Array }>;
}
const bundler = (await import(pathToFileURL(resolve('scripts/browser-bundle.js')).href)) as Bundler;

/** Playwright drives a Firefox built for it; one that the system installed does not understand it. */
const firefoxMissing = !existsSync(firefox.executablePath());
const firefoxTitle = `gives the bits of Node in a worker of Firefox${firefoxMissing ? ' (missing: none here that Playwright can drive)' : ''}`;

let folder = '';
let bundle = '';
let url = '';

/** Runs in a classic worker, behind the text of the bundle. The page hears nothing of what its policy stops in a worker. */
const work = `
  const stopped = [];
  self.addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective + ' ' + event.blockedURI));
  self.onmessage = async ({ data }) => {
    try {
      const done = await (${outcome.toString()})(yoha, data);
      setTimeout(() => self.postMessage({ done, stopped }), 100);
    } catch (error) {
      self.postMessage({ failed: String(error && error.stack) });
    }
  };`;

/** What the worker answers: what it computed and what it was kept from. */
interface Answer {
  readonly done: Outcome;
  readonly stopped: readonly string[];
}

/** Scripts of the page itself and WebAssembly, and nothing else: no network, no code made from text. */
const policy = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; worker-src blob:";

/** A page with nothing in it but the text of the worker. */
function pageOf(script: string): string {
  const text = JSON.stringify(script).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>yoha</title>
<script>
const text = ${text};
const run = (data) => new Promise((resolve, reject) => {
  const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  worker.onmessage = ({ data }) => 'done' in data ? resolve(data) : reject(new Error(data.failed));
  worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
  worker.postMessage(data);
});
</script>`;
}

/** Writes a page and gives its address. */
async function written(name: string, script: string): Promise<string> {
  const path = join(folder, `${name}.html`);
  await writeFile(path, pageOf(script));
  return pathToFileURL(path).href;
}

beforeAll(async () => {
  // Reporters leave out the titles of skipped tests.
  if (firefoxMissing) console.info(`not run: the bundle ${firefoxTitle}`);
  folder = await mkdtemp(join(tmpdir(), 'yoha-engine-'));
  const { code } = await bundler.browserBundle();
  bundle = new TextDecoder().decode(code);
  url = await written('page', bundle + work);
}, 120_000);

afterAll(async () => {
  await closeChromium();
  await rm(folder, { recursive: true, force: true });
});

const read = (name: string): Promise<Buffer> => readFile(join('scenarios', name));
const inNode = async (name: string): Promise<Outcome> =>
  outcome(yoha, { name, bytes: new Uint8Array(await read(name)), trials });

interface Visited extends Answer {
  readonly complaints: readonly string[];
  /** What was asked for beyond the page itself and the worker made from its text. */
  readonly outside: readonly string[];
}

/** The same in a worker of a fresh page. */
async function inWorker(browser: Browser, address: string, name: string): Promise<Visited> {
  const { page, complaints, requests } = await visit(address, { browser });
  const bytes = JSON.stringify([...(await read(name))]);
  const given = `{ name: ${JSON.stringify(name)}, bytes: new Uint8Array(${bytes}), trials: ${trials} }`;
  const answer = await page.evaluate<Answer>(`run(${given})`);
  await page.context().close();
  return { ...answer, complaints, outside: requests.filter((request) => !request.startsWith('blob:')) };
}

async function expectSameBits(browser: Browser, name: string): Promise<void> {
  const [expected, found] = [await inNode(name), await inWorker(browser, url, name)];
  expect(expected.numbers).toBeGreaterThan(1000);
  expect(found.done.digest).toBe(expected.digest);
  expect(found).toEqual({ done: expected, stopped: [], complaints: [], outside: [] });
}

describe('the bundle for browsers', () => {
  test('cannot be built when a module of Node slips in', async () => {
    await expect(bundler.browserBundle('src/scenario/files.ts')).rejects.toThrow(/node:fs/);
  });

  test('is watched well: a request and code made from text are noticed', async () => {
    const rude = `${work} fetch('https://example.invalid/').catch(() => {}); try { new Function('1') } catch {}`;
    const { stopped } = await inWorker(await chromium(), await written('rude', bundle + rude), 'tiny.yaml');
    expect(stopped).toEqual(['connect-src https://example.invalid/', 'script-src eval']);
  });

  test.each(names)('gives the bits of Node for %s in a worker of Chromium, from disk and offline', async (name) => {
    await expectSameBits(await chromium(), name);
  });

  test.skipIf(firefoxMissing)(firefoxTitle, async () => {
    const browser = await firefox.launch({ headless: true });
    try {
      for (const name of names) await expectSameBits(browser, name);
    } finally {
      await browser.close();
    }
  });
});
