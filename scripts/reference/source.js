import { Buffer } from 'node:buffer';
import { build } from 'esbuild';

/** What one TypeScript module of `src/` exports, bundled in memory, so that the reference never lags behind a build. */
export async function load(root, code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    // Packages in CommonJS call require() for built-in modules.
    banner: { js: "import{createRequire as r}from'node:module';const require=r(process.cwd()+'/');" },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
