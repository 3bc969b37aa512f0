import type { Alternatives, Block, Brief, Remark } from '../../pages/brief/model.js';
import { author } from '../../pages/content.js';
import type { Measured } from '../../pages/measures.js';
import { wordsOf } from '../../words/words.js';
import { contentMarkup, type ContentWriter } from '../html/content.js';
import { labelled, lineBreak, markup, user } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { fontFaces, page } from '../html/page.js';
import { pageFonts, type PageFonts } from '../page-fonts.js';
import { onOneSheet } from './density.js';
import { briefStyle } from './style.js';

/**
 * The page as one self-contained HTML file that prints on one sheet of A4: no script, no request, its own font. Same brief, same bytes.
 * Rejects with MissingGlyph when the font lacks a character.
 */
export async function briefHtml(whole: Brief, fonts: PageFonts = pageFonts): Promise<string> {
  const { brief, density } = onOneSheet(whole);
  const words = wordsOf(brief.lang);
  const body = bodyOf(brief, density, { ids: brief.ids, minus: words.figures.minus });
  const [regular, bold] = await fonts(body.toString());
  return page(brief.title, `${fontFaces(regular, bold)}${briefStyle}`, body, words);
}

/** Text that may hold the author's words: set apart as a whole. */
const apart = (content: Parameters<typeof contentMarkup>[0], writer: ContentWriter): Content =>
  contentMarkup(author(content), writer);

const bodyOf = (brief: Brief, density: string, writer: ContentWriter): Markup =>
  markup`<main class="${density}">
    ${head(brief, writer)} ${facts(brief, writer)}
    <div class="blocks">${brief.blocks.map((each) => block(each, brief.heads, writer))}</div>
    ${alternatives(brief.alternatives, writer)}
    <section class="exit" aria-labelledby="exit">
      <h2 id="exit">${brief.exit.title}</h2>
      ${remarks(brief.exit.remarks, writer)}
    </section>
    ${approval(brief, writer)}
    <footer>${brief.notes.map((note) => markup`<p>${apart(note, writer)}</p>`)}</footer>
  </main>`;

function head({ kicker, title, purpose, verdict, lang }: Brief, writer: ContentWriter): Markup {
  const { colon } = wordsOf(lang).report;
  const rules = verdict.rules.map(
    ({ side, text, good, found }) =>
      markup`<li class="${good ? 'met' : 'unmet'}">
        <span class="side">${labelled(side, colon)}</span> ${apart(text, writer)} ${lineBreak}<span class="found">${apart(found, writer)}</span>
      </li>`,
  );
  return markup`<header>
    <p class="kicker">${kicker}</p>
    <h1>${user(title)}</h1>
    <p class="purpose"><span class="label">${labelled(purpose.name, colon)}</span> ${apart(purpose.text, writer)}</p>
    <div class="verdict ${verdict.outcome}">
      <p class="outcome"><span class="label">${labelled(verdict.name, colon)}</span> <strong>${verdict.headline}</strong></p>
      <p class="reading">${contentMarkup(verdict.reading, writer)}</p>
      ${rules.length === 0 ? null : markup`<ul class="rules">${rules}</ul>`}
    </div>
  </header>`;
}

const facts = ({ facts: list }: Brief, writer: ContentWriter): Markup =>
  markup`<dl class="facts">
    ${list.map(
      ({ name, text, detail }) =>
        markup`<div>
          <dt>${name}</dt>
          <dd><span class="worth">${contentMarkup(text, writer)}</span> <span class="detail">${contentMarkup(detail, writer)}</span></dd>
        </div>`,
    )}
  </dl>`;

const measured = ({ main, detail }: Measured, writer: ContentWriter): Content => [
  markup`<span class="main">${contentMarkup(main, writer)}</span>`,
  detail === null ? null : markup` <span class="detail">${contentMarkup(detail, writer)}</span>`,
];

const remarks = (list: readonly Remark[], writer: ContentWriter): Content =>
  list.length === 0
    ? null
    : markup`<dl class="remarks">
        ${list.map(
          ({ name, line }) =>
            markup`<div>
              <dt>${apart(name, writer)}</dt>
              <dd>${apart(line, writer)}</dd>
            </div>`,
        )}
      </dl>`;

const block = (
  { id, title, rows, remarks: list }: Block,
  [, strict, broad]: Brief['heads'],
  writer: ContentWriter,
): Markup =>
  markup`<section class="block" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <table aria-labelledby="${id}">
      <thead>
        <tr>
          <td></td>
          <th scope="col" class="number">${strict}</th>
          <th scope="col" class="number">${broad}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr>
              <th scope="row">${apart(row.name, writer)}</th>
              <td class="number">${measured(row.strict, writer)}</td>
              <td class="number">${measured(row.broad, writer)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${remarks(list, writer)}
  </section>`;

const alternatives = ({ title, heads, rows, note }: Alternatives, writer: ContentWriter): Markup =>
  markup`<section class="alternatives" aria-labelledby="alternatives">
    <h2 id="alternatives">${title}</h2>
    <table aria-labelledby="alternatives">
      <thead>
        <tr>
          ${heads.map((name, at) => markup`<th scope="col" class="${at === 0 ? 'text' : 'number'}">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name = '', ...cells]) =>
            markup`<tr>
              <th scope="row">${apart(name, writer)}</th>
              ${cells.map((cell, at) => markup`<td class="number" data-name="${heads[at + 1] ?? ''}"><span class="cell">${contentMarkup(cell, writer)}</span></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="note">${note}</p>
  </section>`;

const approval = ({ approvers: { title, boxes, date } }: Brief, writer: ContentWriter): Markup =>
  markup`<section class="approval" aria-labelledby="approval">
    <h2 id="approval">${title}</h2>
    <ul>
      ${boxes.map((name) => markup`<li><span class="role">${apart(name, writer)}</span> <span class="date">${date}</span></li>`)}
    </ul>
  </section>`;
