import { pageFonts, type PageFonts } from '../page-fonts.js';
import { code, labelled, lineBreak, markup, user } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { fontFaces, page } from '../html/page.js';
import type { Alternatives, Block, Brief, Figure, Line, Remark } from './model.js';
import { onOneSheet } from './density.js';
import { briefStyle } from './style.js';
import { wordsOf } from '../../words/words.js';

/**
 * The page as one self-contained HTML file that prints on one sheet of A4: no script, no request, its own font. Same brief, same bytes.
 * Rejects with MissingGlyph when the font lacks a character.
 */
export async function briefHtml(whole: Brief, fonts: PageFonts = pageFonts): Promise<string> {
  const { brief, density } = onOneSheet(whole);
  const body = bodyOf(brief, density);
  const [regular, bold] = await fonts(body.toString());
  return page(brief.title, `${fontFaces(regular, bold)}${briefStyle}`, body, wordsOf(brief.lang));
}

const bodyOf = (brief: Brief, density: string): Markup =>
  markup`<main class="${density}">
    ${head(brief)} ${facts(brief)}
    <div class="blocks">${brief.blocks.map((each) => block(each, brief.heads))}</div>
    ${alternatives(brief.alternatives)}
    <section class="exit" aria-labelledby="exit">
      <h2 id="exit">${brief.exit.title}</h2>
      ${remarks(brief.exit.remarks)}
    </section>
    ${approval(brief)}
    <footer>${brief.notes.map((note) => markup`<p>${user(note)}</p>`)}</footer>
  </main>`;

function head({ kicker, title, purpose, verdict, lang }: Brief): Markup {
  const { colon } = wordsOf(lang).report;
  const rules = verdict.rules.map(
    ({ side, text, good, found }) =>
      markup`<li class="${good ? 'met' : 'unmet'}">
        <span class="side">${labelled(side, colon)}</span> ${user(text)} ${lineBreak}<span class="found">${user(found)}</span>
      </li>`,
  );
  return markup`<header>
    <p class="kicker">${kicker}</p>
    <h1>${user(title)}</h1>
    <p class="purpose"><span class="label">${labelled(purpose.name, colon)}</span> ${user(purpose.text)}</p>
    <div class="verdict ${verdict.outcome}">
      <p class="outcome"><span class="label">${labelled(verdict.name, colon)}</span> <strong>${verdict.headline}</strong></p>
      <p class="reading">${verdict.reading}</p>
      ${rules.length === 0 ? null : markup`<ul class="rules">${rules}</ul>`}
    </div>
  </header>`;
}

const facts = ({ facts: list }: Brief): Markup =>
  markup`<dl class="facts">
    ${list.map(
      ({ name, text, detail }) =>
        markup`<div>
          <dt>${name}</dt>
          <dd><span class="worth">${text}</span> <span class="detail">${detail}</span></dd>
        </div>`,
    )}
  </dl>`;

const figure = ({ main, detail }: Figure): Content => [
  markup`<span class="main">${main}</span>`,
  detail === '' ? null : markup` <span class="detail">${detail}</span>`,
];

const lineOf = (line: Line): Content => line.map((part) => (typeof part === 'string' ? user(part) : code(part.code)));

const remarks = (list: readonly Remark[]): Content =>
  list.length === 0
    ? null
    : markup`<dl class="remarks">
        ${list.map(
          ({ name, line }) =>
            markup`<div>
              <dt>${user(name)}</dt>
              <dd>${lineOf(line)}</dd>
            </div>`,
        )}
      </dl>`;

const block = ({ id, title, rows, remarks: list }: Block, [, strict, broad]: Brief['heads']): Markup =>
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
              <th scope="row">${user(row.name)}</th>
              <td class="number">${figure(row.strict)}</td>
              <td class="number">${figure(row.broad)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${remarks(list)}
  </section>`;

const alternatives = ({ title, heads, rows, note }: Alternatives): Markup =>
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
              <th scope="row">${user(name)}</th>
              ${cells.map((cell, at) => markup`<td class="number" data-name="${heads[at + 1] ?? ''}">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="note">${note}</p>
  </section>`;

const approval = ({ approvers: { title, boxes, date } }: Brief): Markup =>
  markup`<section class="approval" aria-labelledby="approval">
    <h2 id="approval">${title}</h2>
    <ul>
      ${boxes.map((name) => markup`<li><span class="role">${user(name)}</span> <span class="date">${date}</span></li>`)}
    </ul>
  </section>`;
