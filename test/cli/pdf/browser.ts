import { inject } from 'vitest';

/** The environment in which the command line prints with the browser of the tests. */
export function printingEnv(): Record<string, string> {
  const { path, env } = inject('chromium');
  return { YOHA_BROWSER: path, ...env };
}

/** What the bytes of a PDF say without a reader of it: its sheets, and their sizes in points. */
export function sheetsOf(pdf: Buffer): { readonly count: number; readonly sizes: string[] } {
  const text = pdf.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, size]) => size ?? '');
  return { count: [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length, sizes: [...new Set(sizes)] };
}
