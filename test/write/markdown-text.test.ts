import { describe, expect, it } from 'vitest';
import { compareContext } from '../../src/pages/compare/context.js';
import { compareMasthead } from '../../src/pages/compare/frame.js';
import { plainText } from '../../src/pages/content.js';
import { code, escaped, inCell } from '../../src/write/markdown/text.js';
import { compared, tiny } from '../decide/compare/sides.js';

describe('Markdown of an author', () => {
  it.each([
    ['a``<img src=x>``b', '```a``<img src=x>``b```'],
    ['`x', '`` `x ``'],
    ['plain', '`plain`'],
  ])('keeps %s inside its code', (text, written) => {
    expect(code(text)).toBe(written);
  });

  it('ends no cell of a table, and shows the bar once', () => {
    expect([inCell(code('a|b')), inCell(escaped('a|b')), code('a|b')]).toEqual(['`a\\|b`', 'a\\|b', '`a|b`']);
  });

  it('is no HTML, no entity and no formula', () => {
    expect(escaped('<b> &lt; $x$')).toBe('\\<b\\> \\&lt; \\$x\\$');
  });
});

it('the head of a comparison says the seed as it was given, whatever characters it has', async () => {
  const found = await compared(tiny, tiny.replace('once: 60_000', 'once: 80_000'));
  const { frame } = compareMasthead(compareContext(found));
  expect(plainText(frame('a\uE0000\uE000b'))).toContain('a\uE0000\uE000b');
});
