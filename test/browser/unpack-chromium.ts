import type { TestProject } from 'vitest/node';

/** The browser of the tests, ready to be started. */
export interface UnpackedChromium {
  readonly path: string;
  /** Where its system libraries and fonts lie: for its process alone. */
  readonly env: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly chromium: UnpackedChromium;
  }
}

/** Unpacks the browser before any test runs, for two workers at once would meet a half-written file. Quick once it is there. */
export default async function unpackChromium({ provide }: TestProject): Promise<void> {
  const before = { ...process.env };
  // Read when the package is imported: it then unpacks the system libraries as well, and names them in the environment.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  const env: Record<string, string> = {};
  for (const name of ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  provide('chromium', { path, env });
}
