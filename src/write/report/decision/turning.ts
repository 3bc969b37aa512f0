import type { Context } from '../context.js';
import { flipParts } from '../../../pages/flips.js';
import { contentText } from '../../text/content.js';
import { noPaint } from '../../text/paint.js';
import { markup, user, type Content, type Markup } from '../../html/markup.js';
import { percent } from '../../../figures/share.js';

/** Inputs that are named. */
const MOST = 3;

/** What would change the verdict: the nearest values at which it flips, and how often another seed would bring the same. */
export function turningAnswer(context: Context): Markup {
  const { summary, words } = context;
  if (summary.verdict === null) return said(words.verdict.noVerdictWhy);
  const { flips, stability } = summary.analyses ?? {};
  const again =
    stability === undefined
      ? ''
      : words.flips.again(percent(stability[summary.verdict.lens].same.value, 0, words.figures));
  if (flips === undefined) return said([words.decision.marginsOnly, ' ', again]);
  const nearest = flips.inputs.filter((input) => input.flips.length > 0).slice(0, MOST);
  if (nearest.length === 0) return said([words.flips.nothing, ' ', again]);
  const items = nearest.map((input) => {
    const { condition, then } = flipParts(flips, input, input.flips[0], context);
    return markup`<li>${user(input.label)}${words.report.colon}<strong>${user(contentText(condition, noPaint))}</strong> → ${then}</li>`;
  });
  return markup`${said([again, ' ', words.decision.flips])}<ul class="short">${items}</ul>`;
}

const said = (content: Content): Markup => markup`<p class="answer-line">${content}</p>`;
