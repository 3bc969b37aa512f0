// Writes the generated parts of README.md and docs/ between their markers: the field reference from the schema, the
// error catalogue, the dictionary of CSV tables, the structure of summary.json, and what the commands print for
// scenarios/tiny.yaml. With --check it only says whether they are fresh. Needs a build.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueTables } from './reference/catalogue.js';
import { inputFields, outputFields, quantityForms } from './reference/fields.js';
import { load } from './reference/source.js';
import { tableReference } from './reference/tables.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const checking = process.argv.includes('--check');

const fence = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** A scenario with mistakes, to show what they look like. */
const mistaken = `start: 2026-10
horizon: 36 months
purpose: Reach small companies
direct: { customers: 1000, mrr: 30_000_000, chrun: 1% }
segments:
  agencies: { deal: { kind: resale, margin: 25 } }
`;

/** What a command prints to both streams, run where nothing but the sample scenarios and `plan.yaml` lies. */
function printed(expected, ...args) {
  const folder = mkdtempSync(join(tmpdir(), 'yoha-reference-'));
  try {
    cpSync(join(root, 'scenarios'), join(folder, 'scenarios'), { recursive: true });
    writeFileSync(join(folder, 'plan.yaml'), mistaken);
    const env = { PATH: process.env.PATH, NO_COLOR: '1', LC_ALL: 'C' };
    const command = [join(root, 'bin', 'yoha.js'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
    if (status !== expected) throw new Error(`yoha ${args.join(' ')} ended with ${status}: ${stderr}`);
    return expected === 0 ? stdout : `${stderr.trimEnd()}\n\n${stdout}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every equation of a sample scenario: name, meaning, unit and formula. */
async function equationsOf(file) {
  const { explain, loadScenario } = await load(
    root,
    `export { explain } from './src/summary/explain.ts';
     export { loadScenario } from './src/scenario/load-scenario.ts';`,
  );
  const { ok, scenario } = loadScenario({ name: file, bytes: readFileSync(join(root, 'scenarios', file)) });
  if (!ok) throw new Error(`${file} is not valid`);
  const lines = explain(scenario).map(
    ({ name, what, unit, formula }) => `${name}: ${what.en} [${unit}]\n  = ${formula}`,
  );
  return fence('text', lines.join('\n'));
}

async function blocks() {
  const { scenario, summary, dictionary, namesForAuthors } = await load(
    root,
    `export { fieldSchema as scenario } from './src/scenario/field-schema.ts';
     export { summaryJsonSchema as summary } from './src/write/summary-schema.ts';
     export { dictionary } from './src/tables/dictionary.ts';
     export { namesForAuthors } from './src/model/author-series.ts';`,
  );
  const tables = Object.values(dictionary).map((shape) => [`${shape.name}.csv`, tableReference(shape)]);
  const listed = (names) => names.map((name) => `\`${name}\``).join(', ');
  const series = `- per segment: ${listed(namesForAuthors.segment.map((name) => `${name}.<id>`))};
- totals: ${listed(namesForAuthors.totals)};
- the business: ${listed(namesForAuthors.business)}.`;
  const modules = {};
  for (const name of readdirSync(join(root, 'src', 'diagnostics', 'catalogue'))) {
    const exported = await load(root, `export * from './src/diagnostics/catalogue/${name}';`);
    modules[name.replace(/\.ts$/, '')] = Object.values(exported)[0];
  }
  const { catalogue } = await load(root, `export { catalogue } from './src/diagnostics/catalogue.ts';`);
  const run = ['run', 'scenarios/tiny.yaml', '--out', 'out/tiny'];
  return {
    'README.md': {
      'tiny scenario': fence('yaml', readFileSync(join(root, 'scenarios', 'tiny.yaml'), 'utf8')),
      'tiny result': fence('text', printed(0, ...run)),
      'tiny explanation': fence('text', printed(0, 'explain', 'scenarios/tiny.yaml', 'mrr.agency')),
    },
    'docs/scenario.md': { series, fields: inputFields(scenario()), 'forms of a quantity': quantityForms(scenario()) },
    'docs/errors.md': {
      example: `${fence('text', mistaken)}\n\n${fence('text', printed(2, 'check', 'plan.yaml'))}`,
      catalogue: catalogueTables(modules, catalogue),
    },
    'docs/equations.md': { equations: await equationsOf('web-agency-launch.yaml') },
    'docs/outputs.md': { ...Object.fromEntries(tables), summary: outputFields(summary()) },
  };
}

/** The text with a part between its markers replaced. */
function replaced(text, name, part, file) {
  const [begin, end] = [`<!-- begin: ${name} -->`, `<!-- end: ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place marked "${name}"`);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
}

for (const [file, parts] of Object.entries(await blocks())) {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = Object.entries(parts).reduce((text, [name, part]) => replaced(text, name, part, file), before);
  if (after === before) continue;
  if (checking) {
    process.stderr.write(`${file} is stale: run node scripts/reference.js\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, after);
    process.stdout.write(`wrote ${file}\n`);
  }
}
