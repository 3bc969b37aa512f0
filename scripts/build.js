// Builds dist/: the command line and the library as ES modules with shared chunks, so that a lazy import stays lazy,
// the browser bundle as one script, and the type declarations unless --code-only is given. The folder is made beside
// dist/ and swapped in when complete.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserBundle } from './browser-bundle.js';
import { writeDeclarations } from './declarations.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const staging = join(root, '.cache', `dist-${process.pid}`);

/** Not bundled: native code, WebAssembly that finds its files by path, and font files. */
const external = ['@resvg/resvg-js', 'subset-font', '@expo-google-fonts/biz-udpgothic'];
const unknown = external.filter((name) => !(name in dependencies));
if (unknown.length > 0) throw new Error(`not among the dependencies: ${unknown.join(', ')}`);

mkdirSync(staging, { recursive: true });
// Nothing is left of a build that fails; after a good one the folder has moved.
process.on('exit', () => rmSync(staging, { recursive: true, force: true }));
await build({
  absWorkingDir: root,
  entryPoints: {
    main: 'src/cli/main.ts',
    index: 'src/index.ts',
    'simulation-worker': 'src/cli/simulation-worker.ts',
  },
  outdir: staging,
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  legalComments: 'none',
  external: external.flatMap((name) => [name, `${name}/*`]),
  loader: { '.yaml': 'text' },
  define: { YOHA_VERSION: JSON.stringify(version) },
  // Packages in CommonJS call require() for built-in modules.
  banner: { js: "import{createRequire as yohaRequire}from'node:module';const require=yohaRequire(import.meta.url);" },
  logLevel: 'warning',
});
writeFileSync(join(staging, 'browser.js'), (await browserBundle()).code);

if (!process.argv.includes('--code-only')) writeDeclarations(join(staging, 'types'));

const dist = join(root, 'dist');
const old = `${staging}-old`;
if (existsSync(dist)) renameSync(dist, old);
renameSync(staging, dist);
rmSync(old, { recursive: true, force: true });
