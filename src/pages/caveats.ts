import { monthsText } from '../figures/counted.js';
import { decimal } from '../figures/digits.js';
import type { Summary, TargetSummary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { lenses } from '../model/lens.js';

/** What a figure cannot tell, as plain text, and the label of what it is about. */
export interface Caveat {
  readonly label: string;
  readonly text: string;
}

/** Why the odds of a target leave something out; null where its figure exists in every trial. */
export function targetCaveat({ label, reached }: TargetSummary, words: Words): Caveat | null {
  const told = lenses
    .filter((lens) => reached[lens].undefined > 0)
    .map((lens) => ({
      lens,
      trials: words.payback.undefinedTrials(decimal(reached[lens].undefined, 0, words.figures)),
    }));
  if (told.length === 0) return null;
  const alike = told.length === 2 && told[0].trials === told[1].trials;
  const trials = alike
    ? told[0].trials
    : told.map((one) => `${words.verdict.lenses[one.lens]} ${one.trials}`).join(' · ');
  return { label, text: words.notes.missed(trials) };
}

const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** Initiatives whose statement of payback reaches beyond the last month, so that nobody can see whether it is kept. */
export function statementCaveats(
  { initiatives, scenario }: Pick<Summary, 'initiatives' | 'scenario'>,
  words: Words,
): Caveat[] {
  return initiatives.flatMap(({ label, start, declared }): Caveat[] => {
    const begins = start === null ? 0 : ordinal(start) - ordinal(scenario.start);
    const left = scenario.horizon - begins;
    const within = declared?.within ?? null;
    if (within === null || within <= left || left <= 0) return [];
    return [{ label, text: words.notes.beyond(monthsText(within, words.figures), monthsText(left, words.figures)) }];
  });
}
