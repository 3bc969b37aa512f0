import type { Summary } from '../../summary/summary.js';
import { author, sentence, strong, type Content } from '../content.js';
import type { TextContext } from '../context.js';
import { chance } from '../figures.js';
import { flipParts } from '../flips.js';
import { answerLine, list, type Block } from '../page.js';

/** Inputs that are named. */
const MOST = 3;

/** What would change the verdict: the nearest values at which it flips, and how often another seed would bring the same. */
export function turningAnswer(context: TextContext): Block[] {
  const { summary, words } = context;
  if (summary.verdict === null) return [answerLine(words.verdict.noVerdictWhy)];
  const same = again(summary.verdict.lens, context);
  const flips = summary.analyses?.flips;
  if (flips === undefined) return [answerLine(words.decision.marginsOnly, ' ', same)];
  const nearest = flips.inputs.filter((input) => input.flips.length > 0).slice(0, MOST);
  if (nearest.length === 0) return [answerLine(words.flips.nothing, ' ', same)];
  const items = nearest.map((input): Content => {
    const { condition, then } = flipParts(flips, input, input.flips[0], context);
    return [author(input.label), words.report.colon, strong(author(condition)), ' → ', then];
  });
  return [answerLine(same, ' ', words.decision.flips), list(items, 'short')];
}

/** How often another seed would bring the same verdict. */
function again(lens: NonNullable<Summary['verdict']>['lens'], { summary, words }: TextContext): Content {
  const found = summary.analyses?.stability?.[lens].same;
  if (found === undefined) return null;
  return sentence((keep) => words.flips.again(keep(chance(found, words.figures))));
}
