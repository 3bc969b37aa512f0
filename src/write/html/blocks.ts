import type { Block, Facts, List, Title } from '../../pages/page.js';
import type { Words } from '../../words/words.js';
import { figure, type ReportChart } from './picture.js';
import { markup, type Content as Part, type Markup } from './markup.js';
import { contentMarkup, type ContentWriter } from './content.js';
import { tableMarkup } from './table.js';

/** What blocks are written with. */
export interface BlockWriter extends ContentWriter {
  readonly words: Words;
  readonly charts: readonly ReportChart[];
}

/** Blocks of a page as HTML, in order. */
export const blocksMarkup = (blocks: readonly Block[], writer: BlockWriter): Part =>
  blocks.map((block) => [blockMarkup(block, writer), '\n']);

function blockMarkup(block: Block, writer: BlockWriter): Part {
  switch (block.block) {
    case 'paragraph': {
      const inner = contentMarkup(block.content, writer);
      return block.style === 'plain' ? markup`<p>${inner}</p>` : markup`<p class="${block.style}">${inner}</p>`;
    }
    case 'title':
      return titleMarkup(block, writer);
    case 'table':
      return tableMarkup(block, writer, writer.words);
    case 'facts':
      return factsMarkup(block, writer);
    case 'list':
      return listMarkup(block, writer);
    case 'verbatim':
      return markup`<ul class="warnings">${block.texts.map((text) => markup`<li><pre><bdi>${text}</bdi></pre></li>`)}</ul>`;
    case 'picture':
      return pictureMarkup(
        block.name,
        block.data === null ? null : tableMarkup(block.data, writer, writer.words),
        writer,
      );
    case 'part':
      return markup`<section class="${block.layout}" aria-labelledby="${block.id}">
        <h3 id="${block.id}">${contentMarkup(block.title, writer)}</h3>
        ${blocksMarkup(block.blocks, writer)}
      </section>`;
  }
}

function titleMarkup({ content, aside }: Title, writer: BlockWriter): Markup {
  const beside = aside === null ? null : markup` <span class="unit">${contentMarkup(aside, writer)}</span>`;
  return markup`<h3>${contentMarkup(content, writer)}${beside}</h3>`;
}

const factsMarkup = ({ layout, entries }: Facts, writer: BlockWriter): Markup =>
  markup`<dl class="${layout}">
    ${entries.map(
      ([name, said]) =>
        markup`<div>
          <dt>${contentMarkup(name, writer)}</dt>
          <dd>${contentMarkup(said, writer)}</dd>
        </div>`,
    )}
  </dl>`;

function listMarkup({ layout, label, items }: List, writer: BlockWriter): Markup {
  const named = label === '' ? null : markup` aria-label="${label}"`;
  const style = layout === 'plain' ? null : markup` class="${layout}"`;
  return markup`<ul${style}${named}>${items.map((item) => markup`<li>${contentMarkup(item, writer)}</li>`)}</ul>`;
}

function pictureMarkup(name: string, data: Markup | null, { charts, words }: BlockWriter): Part {
  const chart = charts.find((each) => each.name === name);
  if (chart === undefined) return null;
  const details =
    data === null
      ? null
      : markup`<details>
          <summary>${words.chartData.summary}</summary>
          ${data}
        </details>`;
  return figure(chart, details);
}
