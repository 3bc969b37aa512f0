// One classic script for pages and workers: it defines the global `yoha` and needs neither files nor Node.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles src/browser.ts, or the given entry, in memory: minified code and what esbuild tells of its parts.
 * Rejects when anything is left to be loaded at run time, so no built-in module of Node can slip in.
 */
export async function browserBundle(entry = 'src/browser.ts') {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `import './scripts/browser-settings.js'; export * from './${entry}';`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'yoha',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    // Imports that a package tries and can do without are warnings; below they are errors.
    logLevel: 'silent',
  });
  const left = Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.filter(({ external }) => external).map(({ path }) => `${from} imports ${path}`),
  );
  if (left.length > 0) throw new Error(`the browser bundle would load modules at run time: ${left.join('; ')}`);
  const [{ contents }] = outputFiles;
  return { code: contents, parts: Object.values(metafile.outputs)[0].inputs };
}
