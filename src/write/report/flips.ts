import { range } from '../../figures/range.js';
import type { Flip, FlipAnalysis, InputFlips } from '../../decide/flip/flip-analysis.js';
import { authorValue } from '../../figures/author-value.js';
import { decimal } from '../../figures/digits.js';
import { errorOf } from '../../figures/point.js';
import type { Context, Section } from './context.js';
import { code, markup, user } from './markup.js';
import type { Content, Markup } from './markup.js';
import { columnHead, groupRow, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from '../../words/words.js';

/** The value of an input, written its author's way with the digits that its interval allows. */
const flipValue = (input: InputFlips, flip: Flip, currency: string, words: Words): string =>
  authorValue(flip.value, errorOf(flip.low, flip.high), input.written, currency, words.figures);

/** What the input must do to flip the verdict, and what the verdict is then. */
export function flipParts(
  { outcome }: Pick<FlipAnalysis, 'outcome'>,
  input: InputFlips,
  flip: Flip,
  currency: string,
  words: Words,
): { readonly condition: string; readonly then: string; readonly interval: string | null } {
  const held = input.atMiddle === outcome;
  const side = flip.below === outcome ? 'above' : 'below';
  const { written } = input;
  const end = (value: number | null, unit: string): string =>
    value === null
      ? words.flips.open
      : authorValue(value, errorOf(flip.low, flip.high), { ...written, unit }, currency, words.figures);
  return {
    condition: words.flips.condition(held, side, flipValue(input, flip, currency, words)),
    then: words.flips.then(held, words.verdict.outcomes[flip[side]]),
    interval:
      flip.low === flip.high
        ? null
        : `${words.figures.interval95} ${range(end(flip.low, ''), end(flip.high, written.unit), words.figures)}`,
  };
}

/** `stays go unless win rate falls below 12.4%, then borderline`. */
function flipSentence(
  { outcome }: Pick<FlipAnalysis, 'outcome'>,
  input: InputFlips,
  flip: Flip,
  label: string,
  currency: string,
  words: Words,
): string {
  const side = flip.below === outcome ? 'above' : 'below';
  const parts = {
    outcome: words.verdict.outcomes[outcome],
    label,
    value: flipValue(input, flip, currency, words),
    then: words.verdict.outcomes[flip[side]],
    side,
  } as const;
  return input.atMiddle === outcome ? words.flips.unless(parts) : words.flips.onlyIf(parts);
}

/** Values of the main inputs at which the verdict changes. */
export function flipsSection(analysis: FlipAnalysis, { summary, words }: Context): Section {
  const { inputs, trials, confirmedWith } = analysis;
  const { currency } = summary.scenario;
  const flipping = inputs.filter(({ flips }) => flips.length > 0);
  const still = inputs.filter(({ flips }) => flips.length === 0);
  const denied = flipping.filter(({ flips }) => flips.some(({ confirmed }) => confirmed === false));
  const head = markup`<tr>
    ${columnHead(words.report.input, 'text')}${columnHead(words.flips.flipsAt, 'text')}${columnHead(words.flips.rule, 'text')}
  </tr>`;
  const block = (kind: InputFlips['kind']): Content => {
    const rows = flipping.filter((input) => input.kind === kind);
    if (rows.length === 0) return null;
    const cells = rows.flatMap((input) => input.flips.map((flip) => row(analysis, input, flip, currency, words)));
    return rowGroup([groupRow(words.flips.kinds[kind], 3), cells]);
  };
  const parts = {
    id: 'flips-table',
    caption: words.flips.now(words.verdict.outcomes[analysis.outcome]),
    unit: '',
    head,
    layout: 'records',
  };
  const names = (some: readonly InputFlips[]): string => some.map(({ label }) => label).join(', ');
  const [first] = flipping;
  const lead =
    first === undefined
      ? words.flips.nothing
      : flipSentence(analysis, first, first.flips[0], first.label, currency, words);
  const body = markup`<p><strong>${user(lead)}</strong></p>
    <p class="note">${words.flips.flipsNote(decimal(trials, 0, words.figures), decimal(confirmedWith, 0, words.figures))}</p>
    ${first === undefined ? null : table({ ...parts, body: [block('drawn'), block('constant')] }, words)}
    ${denied.length === 0 ? null : markup`<p class="note">${user(words.flips.disagrees(names(denied)))}</p>`}
    ${still.length === 0 ? null : markup`<p class="note">${user(words.flips.none(names(still)))}</p>`}`;
  return { id: 'flips', title: words.flips.flips, body };
}

function row(analysis: FlipAnalysis, input: InputFlips, flip: Flip, currency: string, words: Words): Markup {
  const { condition, then, interval } = flipParts(analysis, input, flip, currency, words);
  const about = markup`<span class="detail">${words.assumptions.written}${words.report.colon}${code(input.text)}</span>`;
  const tried =
    flip.confirmed === null ? null : markup`<span class="detail">${words.flips.confirmedBy(flip.confirmed)}</span>`;
  const found = [
    markup`<span class="figure">${user(condition)}</span> → ${then}`,
    interval === null ? null : markup`<span class="interval">${user(interval)}</span>`,
  ];
  return markup`<tr>
    ${rowHead([user(input.label), about])} ${textCell(found, words.flips.flipsAt)}
    ${textCell([code(flip.rule), tried], words.flips.rule)}
  </tr>`;
}
