import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Lowest versions without a known hole that concerns us, and the reason. */
const floors: Readonly<Record<string, { readonly at: string; readonly because: string }>> = {
  mathjs: { at: '15.2.0', because: 'two ways to run code from a formula before (CVE-2026-40897, CVE-2026-41139)' },
  vega: { at: '6.2.0', because: 'script through a crafted specification (CVE-2025-59840)' },
  'vega-functions': { at: '6.1.1', because: 'the same hole' },
  yaml: { at: '2.9.0', because: 'limits on aliases and depth' },
  papaparse: { at: '5.7.0', because: 'quoting of cells that look like formulas' },
};

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const installed = (name: string): string[] =>
  Object.entries(packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version ?? '');

const numbers = (version: string): number[] => version.split(/[.-]/).slice(0, 3).map(Number);
const atLeast = (version: string, floor: string): boolean => {
  const [a, b] = [numbers(version), numbers(floor)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 || (a[at] ?? 0) > (b[at] ?? 0);
};

describe('the locked dependencies', () => {
  it.each(Object.entries(floors))('%s is not older than its floor %o', (name, { at }) => {
    expect(installed(name).length).toBeGreaterThan(0);
    for (const version of installed(name)) expect(atLeast(version, at), version).toBe(true);
  });

  it.each(['xlsx', 'js-yaml'])('do not contain %s, which has open holes or is not needed at run time', (name) => {
    const shipped = Object.entries(packages).filter(
      ([path, entry]) => path.endsWith(`node_modules/${name}`) && !('dev' in entry),
    );
    expect(shipped).toEqual([]);
  });

  it('are pinned to exact versions', () => {
    type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
