/** The environment in which the command line prints with the browser of the tests. */
export async function printingEnv(): Promise<Record<string, string>> {
  // Read when the package is imported: it then unpacks the system libraries that the browser needs and names them.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  const named = ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH'].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]] as const],
  );
  return { YOHA_BROWSER: path, ...Object.fromEntries(named) };
}

/** What the bytes of a PDF say without a reader of it: its sheets, and their sizes in points. */
export function sheetsOf(pdf: Buffer): { readonly count: number; readonly sizes: string[] } {
  const text = pdf.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, size]) => size ?? '');
  return { count: [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length, sizes: [...new Set(sizes)] };
}
