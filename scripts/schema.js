// npm run schema: writes schema/ from the types; with --check it only says whether the files are what the types give.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarioJsonSchema, summaryJsonSchema } from '../dist/index.js';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'schema');
const schemas = { 'scenario.schema.json': scenarioJsonSchema(), 'summary.schema.json': summaryJsonSchema() };

const existing = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const path = join(folder, name);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (existing(path) === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`schema/${name} is stale: run npm run schema\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    process.stdout.write(`wrote schema/${name}\n`);
  }
}
