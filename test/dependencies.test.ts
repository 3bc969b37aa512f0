import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Lowest versions without a known hole that concerns us, and the reason. */
const floors: Readonly<Record<string, { readonly at: string; readonly because: string }>> = {
  mathjs: { at: '15.2.0', because: 'two ways to run code from a formula before (CVE-2026-40897, CVE-2026-41139)' },
  vega: { at: '6.2.0', because: 'script through a crafted specification (CVE-2025-59840)' },
  'vega-functions': { at: '6.1.1', because: 'the same hole' },
  yaml: { at: '2.9.0', because: 'limits on aliases and depth' },
  papaparse: { at: '5.7.0', because: 'quoting of cells that look like formulas' },
};

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
interface Audit {
  readonly complaints: (lock: Lock) => readonly string[];
}
const { complaints } = (await import(pathToFileURL(resolve('scripts/audit.js')).href)) as Audit;
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

describe('the audit of licences and install scripts', () => {
  const withOne = (entry: Locked): readonly string[] =>
    complaints({ packages: { ...packages, 'node_modules/a/node_modules/added': entry } });

  it('finds nothing: what runs with Yoha is permissive or named, GPL is for development alone, no script runs', () => {
    expect(complaints({ packages })).toEqual([]);
  });

  it.each<[string, Locked, string]>([
    ['a copyleft licence in production', { license: 'GPL-3.0-only' }, 'production): licence GPL-3.0-only'],
    ['one in development that is not named', { license: 'GPL-2.0', dev: true }, 'development): licence GPL-2.0'],
    ['no licence', {}, 'licence not stated'],
    ['both of two licences', { license: '(MIT AND MPL-2.0)' }, 'licence (MIT AND MPL-2.0)'],
    ['an install script', { license: 'MIT', hasInstallScript: true }, 'production): has an install script'],
  ])('refuses %s', (_, entry, complaint) => {
    expect(withOne(entry)).toEqual([expect.stringContaining('added (')]);
    expect(withOne(entry)[0]).toContain(complaint);
  });

  it('takes a choice of licences of which one is permissive', () => {
    expect(withOne({ license: '(GPL-3.0-or-later OR MIT)' })).toEqual([]);
  });

  it('refuses an exception that no package needs any more', () => {
    const rest = Object.entries(packages).filter(([path]) => path !== 'node_modules/hyperformula');
    expect(complaints({ packages: Object.fromEntries(rest) })).toEqual(['no package needs: development hyperformula']);
  });

  it('goes by what each installed package says of itself', () => {
    type Manifest = { license?: string | { type: string } };
    const differing = Object.entries(packages).filter(([path, { license }]) => {
      if (path === '' || !existsSync(`${path}/package.json`)) return false;
      const own = (JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as Manifest).license;
      return (typeof own === 'object' ? own.type : own) !== license;
    });
    expect(differing).toEqual([]);
  });
});
