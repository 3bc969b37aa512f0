import { range } from '../../figures/range.js';
import type { Locale } from '../../diagnostics/locale.js';
import type { Flip, FlipAnalysis, InputFlips } from '../../decide/flip/flip-analysis.js';
import { authorValue } from '../../figures/author-value.js';
import { decimal } from '../../figures/digits.js';
import { errorOf } from '../../figures/point.js';
import type { Context, Section } from './context.js';
import { flipsWords } from './flips-words.js';
import { code, markup, user } from './markup.js';
import type { Content, Markup } from './markup.js';
import { columnHead, groupRow, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from './words.js';

/** What decides how a value is written, beside the words. */
interface Place {
  readonly currency: string;
  readonly locale: Locale;
}

/** The value of an input, written its author's way with the digits that its interval allows. */
const flipValue = (input: InputFlips, flip: Flip, currency: string, words: Words): string =>
  authorValue(flip.value, errorOf(flip.low, flip.high), input.written, currency, words);

/** What the input must do to flip the verdict, and what the verdict is then. */
export function flipParts(
  { outcome }: Pick<FlipAnalysis, 'outcome'>,
  input: InputFlips,
  flip: Flip,
  { currency, locale }: Place,
  words: Words,
): { readonly condition: string; readonly then: string; readonly interval: string | null } {
  const own = flipsWords(locale);
  const held = input.atMiddle === outcome;
  const side = flip.below === outcome ? 'above' : 'below';
  const { written } = input;
  const end = (value: number | null, unit: string): string =>
    value === null ? own.open : authorValue(value, errorOf(flip.low, flip.high), { ...written, unit }, currency, words);
  return {
    condition: own.condition(held, side, flipValue(input, flip, currency, words)),
    then: own.then(held, words.outcomes[flip[side]]),
    interval:
      flip.low === flip.high
        ? null
        : `${words.interval95} ${range(end(flip.low, ''), end(flip.high, written.unit), words)}`,
  };
}

/** `stays go unless win rate falls below 12.4%, then borderline`. */
function flipSentence(
  { outcome }: Pick<FlipAnalysis, 'outcome'>,
  input: InputFlips,
  flip: Flip,
  label: string,
  { currency, locale }: Place,
  words: Words,
): string {
  const own = flipsWords(locale);
  const side = flip.below === outcome ? 'above' : 'below';
  const parts = {
    outcome: words.outcomes[outcome],
    label,
    value: flipValue(input, flip, currency, words),
    then: words.outcomes[flip[side]],
    side,
  } as const;
  return input.atMiddle === outcome ? own.unless(parts) : own.onlyIf(parts);
}

/** Values of the main inputs at which the verdict changes. */
export function flipsSection(analysis: FlipAnalysis, { summary, words }: Context): Section {
  const own = flipsWords(summary.scenario.locale);
  const { inputs, trials, confirmedWith } = analysis;
  const flipping = inputs.filter(({ flips }) => flips.length > 0);
  const still = inputs.filter(({ flips }) => flips.length === 0);
  const denied = flipping.filter(({ flips }) => flips.some(({ confirmed }) => confirmed === false));
  const head = markup`<tr>
    ${columnHead(own.input, 'text')}${columnHead(own.flipsAt, 'text')}${columnHead(own.rule, 'text')}
  </tr>`;
  const block = (kind: InputFlips['kind']): Content => {
    const rows = flipping.filter((input) => input.kind === kind);
    if (rows.length === 0) return null;
    const cells = rows.flatMap((input) =>
      input.flips.map((flip) => row(analysis, input, flip, summary.scenario, words)),
    );
    return rowGroup([groupRow(own.kinds[kind], 3), cells]);
  };
  const parts = {
    id: 'flips-table',
    caption: own.now(words.outcomes[analysis.outcome]),
    unit: '',
    head,
    layout: 'records',
  };
  const names = (some: readonly InputFlips[]): string => some.map(({ label }) => label).join(', ');
  const [first] = flipping;
  const lead =
    first === undefined
      ? own.nothing
      : flipSentence(analysis, first, first.flips[0], first.label, summary.scenario, words);
  const body = markup`<p><strong>${user(lead)}</strong></p>
    <p class="note">${own.flipsNote(decimal(trials, 0, words), decimal(confirmedWith, 0, words))}</p>
    ${first === undefined ? null : table({ ...parts, body: [block('drawn'), block('constant')] }, words)}
    ${denied.length === 0 ? null : markup`<p class="note">${user(own.disagrees(names(denied)))}</p>`}
    ${still.length === 0 ? null : markup`<p class="note">${user(own.none(names(still)))}</p>`}`;
  return { id: 'flips', title: own.flips, body };
}

function row(analysis: FlipAnalysis, input: InputFlips, flip: Flip, place: Place, words: Words): Markup {
  const own = flipsWords(place.locale);
  const { condition, then, interval } = flipParts(analysis, input, flip, place, words);
  const about = markup`<span class="detail">${own.written}${words.colon}${code(input.text)}</span>`;
  const tried = flip.confirmed === null ? null : markup`<span class="detail">${own.confirmedBy(flip.confirmed)}</span>`;
  const found = [
    markup`<span class="figure">${user(condition)}</span> → ${then}`,
    interval === null ? null : markup`<span class="interval">${user(interval)}</span>`,
  ];
  return markup`<tr>
    ${rowHead([user(input.label), about])} ${textCell(found, own.flipsAt)}
    ${textCell([code(flip.rule), tried], own.rule)}
  </tr>`;
}
