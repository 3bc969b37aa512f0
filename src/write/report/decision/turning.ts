import type { Context } from '../context.js';
import { flipParts } from '../flips.js';
import { markup, user, type Content, type Markup } from '../markup.js';
import { percent } from '../share.js';
import { decisionWords } from './words.js';

/** Inputs that are named. */
const MOST = 3;

/** What would change the verdict: the nearest values at which it flips, and how often another seed would bring the same. */
export function turningAnswer(context: Context): Markup {
  const { summary, words } = context;
  const own = decisionWords(summary.scenario.locale);
  const { stability } = summary.analyses ?? {};
  const lens = summary.verdict?.lens ?? 'strict';
  const again =
    stability === undefined
      ? null
      : markup`<p class="answer-line">${own.again(percent(stability[lens].same.value, 0, words))}</p>`;
  return markup`${flipList(context)} ${again}`;
}

function flipList({ summary, words }: Context): Content {
  const own = decisionWords(summary.scenario.locale);
  const flips = summary.analyses?.flips;
  if (summary.verdict === null) return markup`<p class="answer-line">${words.noVerdictWhy}</p>`;
  if (flips === undefined) return markup`<p class="answer-line">${own.marginsOnly}</p>`;
  const nearest = flips.inputs.filter((input) => input.flips.length > 0).slice(0, MOST);
  if (nearest.length === 0) return markup`<p class="answer-line">${own.noFlips}</p>`;
  const items = nearest.map((input) => {
    const { condition, then } = flipParts(flips, input, input.flips[0], summary.scenario, words);
    return markup`<li>${user(input.label)}${words.colon}<strong>${user(condition)}</strong> → ${then}</li>`;
  });
  return markup`<p class="answer-line">${own.flips}</p><ul class="short">${items}</ul>`;
}
