import type { Content, Figure, Notation, Styled } from '../../pages/content.js';
import { isList } from '../../pages/content.js';
import type { FigureIds } from '../../pages/figure-ids.js';
import { joined, Markup, markup, type Content as Part } from './markup.js';

/** What contents are written with. */
export interface ContentWriter {
  readonly ids: FigureIds;
  /** The sign of a negative number in the language of the page. */
  readonly minus: string;
}

/** Contents as HTML; every text is escaped on its way. */
export function contentMarkup(content: Content, writer: ContentWriter): Part {
  if (content === null || typeof content === 'string') return content;
  if (isList(content)) return content.map((each) => contentMarkup(each, writer));
  if ('figure' in content) return figureMarkup(content, writer);
  if ('author' in content) return markup`<bdi>${contentMarkup(content.author, writer)}</bdi>`;
  if ('notation' in content) return markup`<bdi><code>${notationMarkup(content)}</code></bdi>`;
  if ('style' in content) return styledMarkup(content, writer);
  if ('to' in content) return markup`<a href="#${content.to}">${contentMarkup(content.content, writer)}</a>`;
  switch (content.break) {
    case 'line':
      return markup`<br>`;
    case 'chance':
      return markup`<wbr>`;
    case 'unstyled':
      return content.text === undefined
        ? markup`<br class="unstyled">`
        : markup`<span class="unstyled">${content.text}</span>`;
  }
}

function figureMarkup({ figure, unit, source, column }: Figure, { ids, minus }: ContentWriter): Markup {
  const whole = column === 'ragged' && !figure.includes('.') ? ' whole' : '';
  const sign = column !== undefined && figure.startsWith(minus) ? ' negative' : '';
  const id = source === null ? null : ids(source);
  const named = id === null ? null : markup` data-figure="${id}"`;
  const counted = id === null || unit === '' ? null : markup` data-unit="${unit}"`;
  return markup`<span class="${`figure${whole}${sign}`}"${named}${counted}>${figure}</span>`;
}

function notationMarkup({ notation, breakAfter }: Notation): Part {
  if (breakAfter === undefined) return notation;
  return joined(notation.split(breakAfter), markup`${breakAfter}<wbr>`);
}

function styledMarkup({ style, content }: Styled, writer: ContentWriter): Markup {
  const inner = contentMarkup(content, writer);
  return style === 'strong' ? markup`<strong>${inner}</strong>` : markup`<span class="${style}">${inner}</span>`;
}
