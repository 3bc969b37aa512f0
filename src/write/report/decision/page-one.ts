import { decisionLens } from '../../../charts/lenses.js';
import type { Context } from '../context.js';
import { labelled, markup, user, type Content, type Markup } from '../../html/markup.js';
import { monthsText } from '../../../figures/counted.js';
import { decimal } from '../../../figures/digits.js';
import { period } from '../../../figures/month.js';
import { statementCaveats } from '../../../pages/caveats.js';
import { caveatNotes } from './caveat-notes.js';
import { companyTable } from './company.js';
import { costTable } from './costs.js';
import { curve } from './curve.js';
import { headline, reading } from './headline.js';
import { heldBackAnswer } from './held-back.js';
import { relianceAnswer } from './reliance.js';
import { ruleNote, ruleTable } from './rules.js';
import { paybackTable, stakeTable } from './stake.js';
import { targetTable } from './targets.js';
import { turningAnswer } from './turning.js';

/** Page one, one sheet of A4: the decision, and the answers to the five questions that a board asks. */
export function pageOne(context: Context): Markup {
  const { summary, words } = context;
  const { questions } = words.decision;
  const lens = decisionLens(summary);
  const held = heldBackAnswer(context);
  return markup`<header class="page-one">
    ${title(context)} ${verdict(context)}
    <div class="answers">
      <div>
        ${answer('decide', questions.decide, costTable(context, lens))}
        ${answer('worst', questions.worst, stakeTable(context))} ${answer('odds', questions.targets, targetTable(context))}
      </div>
      <div>
        ${answer('back', questions.back, [
          paybackTable(context),
          curve(context),
          caveatNotes(statementCaveats(summary, context.words), context.words),
        ])}
        ${answer('spillover', questions.spillover, relianceAnswer(context))}
      </div>
    </div>
    <div class="${held === null ? 'answer-row' : 'answer-row halves'}">
      ${answer('change', questions.change, turningAnswer(context))}
      ${held === null ? null : answer('held', words.bottlenecks.question, held)}
    </div>
    ${answer('company-years', words.decision.company, companyTable(context))} ${origin(context)}
  </header>`;
}

const answer = (id: string, question: string, body: Content): Markup =>
  markup`<section class="answer" aria-labelledby="answer-${id}">
    <h2 class="question" id="answer-${id}">${question}</h2>
    ${body}
  </section>`;

function title({ summary, words }: Context): Markup {
  const { scenario, months } = summary;
  const span = period(months[0] ?? scenario.start, months.at(-1) ?? scenario.start, words.figures);
  const purpose = scenario.purpose === '' ? words.report.noPurpose : user(scenario.purpose);
  return markup`<p class="kicker">${words.report.kicker}<span class="facts">${words.report.horizon(span, monthsText(scenario.horizon, words.figures))}</span></p>
    <h1>${user(scenario.title)}</h1>
    <p class="purpose"><span class="label">${labelled(words.report.purpose, words.report.colon)}</span>${purpose}</p>`;
}

function verdict(context: Context): Markup {
  const { summary } = context;
  const rules = summary.verdict === null ? null : ruleTable(summary.verdict, context);
  return markup`<div class="verdict ${summary.verdict?.outcome ?? 'none-given'}">
    <div class="call">
      <p class="headline">${headline(context)}</p>
      <p class="reading">${reading(context)}</p>
      ${summary.verdict === null ? null : ruleNote(summary.verdict, context)}
    </div>
    ${rules}
  </div>`;
}

/** Where the figures come from: enough to find the run again. */
function origin({ summary, words }: Context): Markup {
  const { digest, seed, trials, version } = summary.replay;
  const parts = [
    `${words.method.trials} ${decimal(trials, 0, words.figures)}`,
    `${words.method.seed} ${seed}`,
    `${words.method.digest} ${digest.replace(/^sha256:/, '').slice(0, 12)}`,
    `Yoha ${version}`,
  ];
  return markup`<p class="origin"><bdi>${parts.join(' · ')}</bdi></p>`;
}
