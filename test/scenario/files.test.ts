import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model/quantity.js';
import { folderResolver, readScenarioFile } from '../../src/scenario/files.js';
import { loadScenario, type LoadResult } from '../../src/scenario/load-scenario.js';

let top = '';
let folder = '';
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'yoha-files-'));
  folder = join(top, 'scenarios');
  mkdirSync(join(folder, 'parts'), { recursive: true });
  writeFileSync(join(top, 'secret.yaml'), 'horizon: 12\n');
  mkdirSync(join(top, 'scenarios-other'));
  writeFileSync(join(top, 'scenarios-other', 'x.yaml'), 'horizon: 12\n');
  symlinkSync(join(top, 'secret.yaml'), join(folder, 'link.yaml'));
  write('parts/time.yaml', 'start: 2026-10\nhorizon: 24 months\n');
  write(
    'base.yaml',
    'extends: parts/time.yaml\ntitle: base\ndirect: { wins: 10, arpa: 30_000, churn: 1% }\nphases: [{ name: a, until: "profit > 0" }, { name: b }]\n',
  );
  write('variant.yaml', 'extends: base.yaml\ndirect: { wins: 20, churn: null }\nphases: [{ name: c }]\n');
  write('parts/history.csv', '\ufeffmonth,wins\n2026-08,80\n2026-07,71\n2026-09,\n');
  write(
    'parts/data.yaml',
    'extends: time.yaml\ndirect: { arpa: 3, wins: { data: history.csv, column: wins, max: 75, why: x } }\n',
  );
  write('wrong.yaml', 'extends: broken.yaml\ndirect: { wins: 20 }\n');
  write('broken.yaml', 'start: 2026-10\nhorizon: 24 months\ndirect: { arpa: ten }\n');
});
afterAll(() => rmSync(top, { recursive: true }));

function load(name: string): LoadResult {
  const path = join(folder, name);
  const file = readScenarioFile(path);
  if ('failure' in file) throw new Error(file.failure);
  return loadScenario(file, { resolve: folderResolver(path) });
}

function scenarioOf(name: string) {
  const result = load(name);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.scenario;
}

const constantOf = ({ base }: Quantity): number => (base.kind === 'constant' ? base.value : NaN);

describe('extends', () => {
  test('merges maps, replaces lists and scalars, removes with null', () => {
    const { title, horizon, direct, phases } = scenarioOf('variant.yaml');
    expect({ title, horizon, phases: phases.map(({ name }) => name) }).toEqual({
      title: 'base',
      horizon: 24,
      phases: ['c'],
    });
    expect(direct.wins.base).toEqual({ kind: 'constant', value: 20 });
    expect(direct.arpa.base).toEqual({ kind: 'constant', value: 30_000 });
    expect(direct.churn).toMatchObject({ rate: { base: { value: 0 } } });
  });

  test('a problem points at the file in which it stands', () => {
    const issue = load('wrong.yaml').issues.find(({ severity }) => severity === 'error');
    expect(issue?.place?.file).toBe(join(folder, 'broken.yaml'));
    expect(issue?.place?.start.line).toBe(3);
  });

  test.each([
    '../secret.yaml',
    '../scenarios-other/x.yaml',
    'link.yaml',
    'parts/../../secret.yaml',
    '/etc/hostname',
    'file:///etc/hostname',
  ])('refuses %s', (name) => {
    write('out.yaml', `extends: ${name}\nstart: 2026-10\nhorizon: 24\ndirect: { wins: 1, arpa: 1 }\n`);
    const errors = load('out.yaml').issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['file-outside']);
  });

  test('a file beside the one that names it may be used from a folder below', () => {
    expect(
      folderResolver(join(folder, 'base.yaml'))('../base.yaml', join(folder, 'parts', 'time.yaml')),
    ).toHaveProperty('bytes');
  });
});

describe('a name that looks the same is the same', () => {
  const [composed, decomposed] = ['データ', 'データ'.normalize('NFD')];

  test('on a disk that composes it otherwise: extends, data, folders and the file itself', () => {
    mkdirSync(join(folder, `${decomposed}用`));
    write(`${decomposed}用/${decomposed}.csv`, 'wins\n71\n80\n');
    write(
      `${decomposed}.yaml`,
      `start: 2026-10\nhorizon: 24\ndirect: { arpa: 3, wins: { data: ${composed}用/${composed}.csv } }\n`,
    );
    write('variant-nfc.yaml', `extends: ${composed}.yaml\n`);
    const drawn = { kind: 'drawn', distribution: { kind: 'data', values: [71, 80] } };
    expect(scenarioOf('variant-nfc.yaml').direct.wins.base).toEqual(drawn);
    expect(scenarioOf(`${composed}.yaml`).direct.wins.base).toEqual(drawn);
  });

  test('in a file that writes it so, where the disk composes it', () => {
    write('ガイド.yaml', 'start: 2026-10\nhorizon: 24\ndirect: { wins: 5, arpa: 3 }\n');
    write('variant-nfd.yaml', `extends: ${'ガイド'.normalize('NFD')}.yaml\n`);
    expect(constantOf(scenarioOf('variant-nfd.yaml').direct.wins)).toBe(5);
  });

  test('and leads out of the folder as little as any other', () => {
    mkdirSync(join(top, decomposed));
    writeFileSync(join(top, decomposed, 'x.yaml'), 'horizon: 12\n');
    symlinkSync(join(top, 'secret.yaml'), join(folder, `${decomposed}-link.yaml`));
    for (const name of [`../${composed}/x.yaml`, `${composed}-link.yaml`])
      expect(folderResolver(join(folder, 'base.yaml'))(name, join(folder, 'base.yaml'))).toMatchObject({
        failure: 'outside',
      });
  });
});

test('a missing file is told with the name beside it that comes nearest', () => {
  write('slip.yaml', 'extends: bsae.yaml\n');
  const [issue, ...others] = load('slip.yaml').issues;
  expect(others).toEqual([]);
  expect([issue.code, issue.data.found, issue.data.suggestion]).toEqual(['file-missing', 'bsae.yaml', 'base.yaml']);
});

test('observations come from a CSV file, in order, without empty cells, and bounds apply to them', () => {
  const { wins } = scenarioOf('parts/data.yaml').direct;
  expect(wins.base).toEqual({ kind: 'drawn', distribution: { kind: 'data', values: [71, 80] } });
  expect([wins.max, wins.provenance.why]).toEqual([75, 'x']);
});

describe('a file that cannot be read', () => {
  test('is missing, or not a file', () => {
    expect(readScenarioFile(join(folder, 'lost.yaml'))).toMatchObject({ failure: 'missing' });
    expect(readScenarioFile(folder)).toMatchObject({ failure: 'not-a-file' });
  });

  test('above the limit is left unread, with its size', () => {
    write('large.yaml', '#'.repeat(300 * 1024));
    const file = readScenarioFile(join(folder, 'large.yaml'));
    expect(file).toMatchObject({ size: 300 * 1024 });
    expect('bytes' in file && file.bytes.length).toBe(0);
  });
});
