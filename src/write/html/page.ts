import { createHash } from 'node:crypto';
import { FONT_FAMILY } from '../font.js';
import type { Section } from '../../pages/page.js';
import { blocksMarkup, type BlockWriter } from './blocks.js';
import { lineBreak, markup, Markup, UNSTYLED } from './markup.js';
import type { Words } from '../../words/words.js';

/** Elements that the style sets apart from what stands before them in their cell, as a line of their own or at the other edge. */
const apart = /(?<!<t[dh](?: [^>]*)?>\s*)<span class="(?:band|date|interval|detail|partial|unit|facts)">/g;

/**
 * Line breaks that the style hides. Where no style is applied (the text that a mail program shows of a page), a figure and the
 * smaller one below it would otherwise run together: "83か月2033年2月".
 */
const withBreaks = (body: Markup): Markup =>
  new Markup(body.toString().replace(apart, (element) => `${lineBreak.toString()}${element}`));

/** The one `<style>` of the page; its digest stands in the policy, so no other style is applied and no script runs at all. */
export function page(title: string, style: string, body: Markup, words: Words): string {
  const rules = `${UNSTYLED}\n${style}`;
  const digest = createHash('sha256').update(rules, 'utf8').digest('base64');
  const policy =
    `default-src 'none'; style-src 'sha256-${digest}'; font-src data:; img-src data:; ` +
    `base-uri 'none'; form-action 'none'`;
  const head = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(rules)}</style>`;
  const root = markup`<html lang="${words.figures.lang}">
<head>
${head}
</head>
<body>
${withBreaks(body)}
</body>
</html>`;
  return `<!DOCTYPE html>\n${root.toString()}\n`;
}

/** The shipped font, only the characters of this page, in the two weights it uses. */
export const fontFaces = (regular: string, bold: string): string =>
  [[400, regular] as const, [700, bold] as const]
    .map(
      ([weight, font]) =>
        `@font-face { font-family:'${FONT_FAMILY}'; font-weight:${weight}; src:url(data:font/woff;base64,${font}) format('woff'); }`,
    )
    .join('\n');

export function sectionMarkup(section: Section, number: number, writer: BlockWriter): Markup {
  return markup`<section class="part" aria-labelledby="${section.id}">
    <h2 id="${section.id}"><span class="count">${number} </span>${section.title}</h2>
    ${blocksMarkup(section.blocks, writer)}
  </section>`;
}

export const contents = (sections: readonly Section[], words: Words): Markup =>
  markup`<nav class="contents" aria-label="${words.report.contents}">
    <ol>
      ${sections.map(({ id, title }, index) => markup`<li><a href="#${id}">${index + 1} ${title}</a></li>`)}
    </ol>
  </nav>`;
