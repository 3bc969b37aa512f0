import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, escape, joined, markup, user } from '../../src/write/html/markup.js';

describe('markup', () => {
  test('text is escaped for content and for quoted attributes alike', () => {
    expect(escape(`<a href="x" id='y'>&</a>`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&lt;/a&gt;');
  });

  test('no text brings a tag, a quote or an entity into the page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escape(text)).not.toMatch(/[<>"']/);
        expect(escape(text).replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
      { numRuns: 1000 },
    );
  });

  test('a template escapes text, keeps markup, joins lists and leaves nothing for null', () => {
    const inner = markup`<b>${'<i>'}</b>`;
    expect(markup`<p title="${'"'}">${[inner, ' & ', null, 3]}</p>`.toString()).toBe(
      '<p title="&quot;"><b>&lt;i&gt;</b> &amp; 3</p>',
    );
  });

  test('indentation of the template does not reach the page, that of a text does', () => {
    expect(
      markup`<p>
      ${'a\n    b'}
    </p>`.toString(),
    ).toBe('<p>\na\n    b\n</p>');
  });

  test("an author's words are isolated from the direction of the text around them", () => {
    expect(user('\u202eabc').toString()).toBe('<bdi>\u202eabc</bdi>');
    expect(code('a < b').toString()).toBe('<bdi><code>a &lt; b</code></bdi>');
  });

  test('a separator stands between contents only', () => {
    expect(markup`${joined(['a', 'b', 'c'], ', ')}`.toString()).toBe('a, b, c');
  });
});
