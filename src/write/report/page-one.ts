import { pageOne, type Answer } from '../../pages/decision/page-one.js';
import { blocksMarkup, type BlockWriter } from '../html/blocks.js';
import { contentMarkup } from '../html/content.js';
import { markup, type Content, type Markup } from '../html/markup.js';
import { tableMarkup } from '../html/table.js';
import type { TextContext } from '../../pages/context.js';
import { curve } from './curve.js';

/** The layout of page one: the verdict above, the answers in two columns below it. */
export function pageOneMarkup(context: TextContext, writer: BlockWriter): Markup {
  const { words } = context;
  const { kicker, span, title, purpose, verdict, answers, held, belowCurve, origin } = pageOne(context);
  const answer = ({ id, question, blocks }: Answer, more: Content = null): Markup =>
    markup`<section class="answer" aria-labelledby="answer-${id}">
      <h2 class="question" id="answer-${id}">${question}</h2>
      ${blocksMarkup(blocks, writer)}${more}
    </section>`;
  return markup`<header class="page-one">
    <p class="kicker">${kicker}<span class="facts">${span}</span></p>
    <h1>${contentMarkup(title, writer)}</h1>
    <p class="purpose"><span class="label">${contentMarkup(purpose.label, writer)}</span>${contentMarkup(purpose.text, writer)}</p>
    <div class="verdict ${verdict.outcome}">
      <div class="call">
        <p class="headline">${verdict.headline}</p>
        <p class="reading">${verdict.reading}</p>
        ${blocksMarkup(verdict.notes, writer)}
      </div>
      ${verdict.rules === null ? null : tableMarkup(verdict.rules, writer, words)}
    </div>
    <div class="answers">
      <div>${answer(answers.decide)} ${answer(answers.worst)} ${answer(answers.odds)}</div>
      <div>
        ${answer(answers.back, [curve(context), blocksMarkup(belowCurve, writer)])} ${answer(answers.spillover)}
      </div>
    </div>
    <div class="${held === null ? 'answer-row' : 'answer-row halves'}">
      ${answer(answers.change)}
      ${held === null ? null : answer(held)}
    </div>
    ${answer(answers['company-years'])}
    <p class="origin">${contentMarkup(origin, writer)}</p>
  </header>`;
}
