import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, pages, proseOf, root, textOf } from './markdown.js';

/** Targets of the links of a page that lead to files of the project. */
const linksOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target).filter((to) => !/^[a-z]+:/.test(to));

describe.each(pages)('%s', (page) => {
  test('links to files that exist', () => {
    const missing = linksOf(page).filter((target) => {
      const [file] = target.split('#');
      return file !== '' && !existsSync(join(root, dirname(page), file));
    });
    expect(missing).toEqual([]);
  });

  test('links to headings that exist', () => {
    const missing = linksOf(page).filter((target) => {
      const [file, anchor] = target.split('#');
      if (anchor === undefined) return false;
      const other = file === '' ? page : posix.normalize(posix.join(posix.dirname(page), file));
      return other.endsWith('.md') && !anchorsOf(other).includes(decodeURIComponent(anchor));
    });
    expect(missing).toEqual([]);
  });

  test('names no path of a machine', () => {
    expect(textOf(page)).not.toMatch(/(?:^|[\s`"'(])\/(?:home|root|tmp|work|Users|var|usr)\b/m);
  });
});
