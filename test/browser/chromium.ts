import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** One browser a process: starting it takes longer than most tests. */
let started: Promise<Browser> | null = null;

/** A real headless Chromium without any of the switches that weaken its security model. */
export function chromium(): Promise<Browser> {
  started ??= launch();
  return started;
}

export async function closeChromium(): Promise<void> {
  const running = started;
  started = null;
  await (await running)?.close();
}

function launch(): Promise<Browser> {
  const { path, env } = inject('chromium');
  const surroundings = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
  return playwright.launch({
    executablePath: path,
    args: ['--no-sandbox'],
    headless: true,
    env: { ...(surroundings as Record<string, string>), ...env },
  });
}

/** What a page did while it was open. */
export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, uncaught exceptions, dialogs. */
  readonly complaints: string[];
  /** Every request but that for the file itself and the data URLs inside it. */
  readonly requests: string[];
}

export interface VisitOptions {
  readonly width?: number;
  readonly dark?: boolean;
  /** Chromium when left out. */
  readonly browser?: Browser;
}

/** Opens a file from disk in a fresh context and records all that a clean page must not do. Close with `visit.page.context().close()`. */
export async function visit(fileUrl: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, dark = false, browser = await chromium() } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== fileUrl && !request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.goto(fileUrl, { waitUntil: 'load' });
  return { page, complaints, requests };
}
