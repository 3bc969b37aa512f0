import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/diagnostics/format.js';
import { folderResolver, readScenarioFile } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { hostileInputs } from './hostile-inputs.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yoha-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('there are at least forty hostile inputs with an error of their own', () => {
  expect(hostileInputs.filter(({ code }) => code !== null).length).toBeGreaterThanOrEqual(40);
});

describe.each(hostileInputs)('$name', ({ bytes, code }) => {
  test(code === null ? 'runs' : `is refused as ${code}, within a second`, () => {
    const path = join(folder, 'input.yaml');
    writeFileSync(path, bytes);
    // Processor time: the claim is about our work, not about what else the machine does.
    const started = process.cpuUsage();
    const file = readScenarioFile(path);
    if ('failure' in file) throw new Error(file.failure);
    const result = loadScenario(file, { resolve: folderResolver(path) });
    const { user, system } = process.cpuUsage(started);
    const errors = result.issues.filter(({ severity }) => severity === 'error').map((issue) => issue.code);
    expect(errors).toEqual(code === null ? [] : expect.arrayContaining([code]));
    expect(result.ok).toBe(code === null);
    expect((user + system) / 1000).toBeLessThan(1000);
    expect(result.issues.length).toBeLessThanOrEqual(50);
    for (const issue of result.issues) {
      const letter = formatIssue(issue, { locale: 'ja', source: (name) => result.sources.get(name), color: false });
      // eslint-disable-next-line no-control-regex -- what must not reach a terminal
      expect(letter).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b-\u200f]/);
      expect(letter.length).toBeLessThan(3000);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
