import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldSchema } from '../../../src/scenario/field-schema.js';
import { scenarioJsonSchema } from '../../../src/scenario/json-schema.js';
import { openEditor } from './language-server.js';
import type { Editor } from './language-server.js';

const [program, ...wanted] = process.argv.slice(2);

const head = 'start: 2026-10\nhorizon: 36\n';
const segment = (line: string): string => `${head}segments:\n  web:\n    ${line}\n`;

const full = `${head}segments:
  web:
    partners: 40
    winRate: 22%
    recruitment: 3
    churn: 1%
    deal: { kind: referral, commission: 20% }
initiatives:
  a:
    payback: { within: 36 months }
`;

/** Variants that the documentation allows: null removes a key, half a deal keeps the rest of it. */
const valid: Readonly<Record<string, string>> = {
  'a variant that removes keys with null':
    'extends: base.yaml\nsegments: { web: null }\ninitiatives: { a: { effects: null, cost: null } }\n',
  'a variant with half a deal': 'extends: base.yaml\nsegments: { web: { deal: { margin: 30% } } }\n',
  'quantiles with a capital P': `${head}assumptions: { a: { quantiles: { P10: 1, P50: 2, P90: 3 } } }\n`,
};

/** Forms that `yoha check` refuses too. */
const wrong: Readonly<Record<string, string>> = {
  'a deal without its kind': segment('deal: { margin: 30% }'),
  'resale with a commission': segment('deal: { kind: resale, commission: 30% }'),
  'an unknown key': segment('winrate: 30%'),
  'a key without a value': segment('winRate:'),
  'no start': 'horizon: 36\nsegments: { web: { winRate: 3% } }\n',
  'a month 13': 'start: 2026-13\nhorizon: 36\n',
  'lift and add at once': `${head}initiatives: { a: { effects: [{ on: direct.wins, lift: 3%, add: 3 }] } }\n`,
  'eleven seasonal factors': `${head}direct: { wins: { value: 3, seasonality: [1,1,1,1,1,1,1,1,1,1,1] } }\n`,
  'trials: many': `${head}simulation: { trials: many }\n`,
};

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described;
}

/** What the reference of fields says at a path of the schema; `*` stands for an id. */
function described(path: readonly string[]): string {
  let at = fieldSchema() as unknown as Described;
  for (const key of path) {
    const next = key === '*' ? at.additionalProperties : at.properties?.[key];
    if (next === undefined) throw new Error(`the schema has no ${path.join('.')}`);
    at = next;
  }
  return at.description ?? '';
}

async function validity(editor: Editor): Promise<string[]> {
  const samples = wanted.length > 0 ? wanted : readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
  // The first line of a sample names a schema by a path that only holds where the sample lies.
  const text = (name: string): string =>
    readFileSync(join('scenarios', name), 'utf8').replace(/^# yaml-language-server.*\n/, '');
  const good = [...samples.map((name): [string, string] => [name, text(name)]), ...Object.entries(valid)];
  const failures: string[] = [];
  for (const [name, yaml] of good)
    for (const { line, message } of await editor.problems(yaml))
      failures.push(`${name} is marked in line ${line}: ${message}`);
  for (const [name, yaml] of Object.entries(wrong))
    if ((await editor.problems(yaml)).length === 0) failures.push(`${name} is not marked`);
  process.stdout.write(`${good.length} valid texts and ${Object.keys(wrong).length} wrong ones opened\n`);
  return failures;
}

async function hovers(editor: Editor): Promise<string[]> {
  const fields = [
    ...['partners', 'winRate', 'recruitment', 'churn'].map((name) => ['segments', '*', name]),
    ['initiatives', '*', 'payback', 'within'],
  ];
  const failures: string[] = [];
  const variant = `extends: base.yaml\n${full.slice(head.length)}`;
  for (const [path, text] of fields.flatMap((each) => [full, variant].map((yaml) => [each, yaml] as const))) {
    const shown = await editor.hover(text, path.at(-1) ?? '');
    const own = described(path);
    // Markdown shows plain text with escapes.
    if (own === '' || !shown.replaceAll('\\', '').includes(own))
      failures.push(`hover over ${path.join('.')} shows ${JSON.stringify(shown)}, not ${JSON.stringify(own)}`);
  }
  return failures;
}

async function completion(editor: Editor): Promise<string[]> {
  const inserted: readonly (readonly [string, string])[] = [
    ['lift', `${head}initiatives:\n  a:\n    effects:\n      - on: direct.wins\n        li|\n`],
    ['within', `${head}initiatives:\n  a:\n    payback:\n      wi|\n`],
    ['min', `${head}direct:\n  wins:\n    value: 3\n    mi|\n`],
  ];
  const failures: string[] = [];
  for (const [key, text] of inserted) {
    const insert = (await editor.completions(text)).get(key);
    if (insert?.startsWith(`${key}: `) !== true) failures.push(`${key} inserts ${JSON.stringify(insert ?? null)}`);
  }
  const offered = await editor.completions(segment('winRate:\n      |'));
  for (const key of ['value', 'min', 'discrete', 'quantiles'])
    if (!offered.has(key)) failures.push(`below winRate: ${key} is not offered, but ${[...offered.keys()].join(', ')}`);
  return failures;
}

/** The first line of a file that `yoha init` wrote; the schema of the settings is for other endings. */
async function modeline(editor: Editor): Promise<string[]> {
  const failures: string[] = [];
  for (const locale of ['en', 'ja']) {
    const file = join(folder, `${locale}.yml`);
    const { status } = spawnSync(process.execPath, ['bin/yoha.js', 'init', file, '--locale', locale]);
    if (status !== 0) return [`yoha init ended with ${String(status)}`];
    const text = readFileSync(file, 'utf8');
    for (const { line, message } of await editor.problems(text, file))
      failures.push(`the starter in ${locale} is marked in line ${line}: ${message}`);
    const odd = await editor.problems(`${text}\nwinrate: 3\n`, join(folder, `${locale}-odd.yml`));
    if (odd.length === 0) failures.push(`an unknown key in the starter in ${locale} is not marked`);
  }
  return failures;
}

const folder = mkdtempSync(join(tmpdir(), 'yoha-editor-'));
const schema = join(folder, 'settings.schema.json');
writeFileSync(schema, JSON.stringify(scenarioJsonSchema()));
const failures: string[] = [];
try {
  const editor = await openEditor(program, schema);
  try {
    for (const check of [validity, hovers, completion, modeline]) failures.push(...(await check(editor)));
  } finally {
    editor.end();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) process.stdout.write(`  ${failure}\n`);
process.stdout.write(failures.length === 0 ? 'editor: all as wanted\n' : `editor: ${failures.length} failed\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
