import type { Flip, FlipAnalysis, InputFlips } from '../../decide/flip/flip-analysis.js';
import { authorValue, errorOf } from './author-value.js';
import type { Context, Section } from './context.js';
import { decimal } from './digits.js';
import { flipsWords } from './flips-words.js';
import { code, markup, user } from './markup.js';
import type { Content, Markup } from './markup.js';
import { columnHead, groupRow, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from './words.js';

type Locale = 'ja' | 'en';

/** The value of an input, written its author's way with the digits that its interval allows. */
export const flipValue = (input: InputFlips, flip: Flip, currency: string, words: Words): string =>
  authorValue(flip.value, errorOf(flip.low, flip.high), input.written, currency, words);

/** `stays go unless win rate falls below 12.4%, then borderline`. */
export function flipSentence(
  { outcome }: Pick<FlipAnalysis, 'outcome'>,
  input: InputFlips,
  flip: Flip,
  label: string,
  { currency, locale }: { readonly currency: string; readonly locale: Locale },
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
  const { locale, currency } = summary.scenario;
  const own = flipsWords(locale);
  const flipping = analysis.inputs.filter(({ flips }) => flips.length > 0);
  const still = analysis.inputs.filter(({ flips }) => flips.length === 0);
  const denied = flipping.filter(({ flips }) => flips.some(({ confirmed }) => confirmed === false));
  const head = markup`<tr>
    ${columnHead(own.input, 'text')}${columnHead(own.flipsAt, 'number')}${columnHead(own.verdict, 'text')}
    ${columnHead(own.rule, 'text')}${columnHead(own.confirmed, 'text')}
  </tr>`;
  const block = (kind: InputFlips['kind']): Content => {
    const rows = flipping.filter((input) => input.kind === kind);
    if (rows.length === 0) return null;
    return rowGroup([
      groupRow(own.kinds[kind], 5),
      rows.flatMap((input) => inputRows(analysis, input, currency, locale, words)),
    ]);
  };
  const parts = { id: 'flips-table', caption: own.flips, unit: '', head, layout: 'records' };
  const names = (inputs: readonly InputFlips[]): string => inputs.map(({ label }) => label).join(', ');
  const body = markup`<p class="note">${own.flipsNote(decimal(analysis.trials, 0, words), decimal(analysis.confirmedWith, 0, words))}</p>
    ${flipping.length === 0 ? markup`<p>${own.nothing}</p>` : table({ ...parts, body: [block('drawn'), block('constant')] }, words)}
    ${denied.length === 0 ? null : markup`<p class="note">${own.disagrees(names(denied))}</p>`}
    ${still.length === 0 ? null : markup`<p class="note">${user(own.none(names(still)))}</p>`}`;
  return { id: 'flips', title: own.flips, body };
}

function inputRows(
  analysis: FlipAnalysis,
  input: InputFlips,
  currency: string,
  locale: Locale,
  words: Words,
): Markup[] {
  const own = flipsWords(locale);
  return input.flips.map((flip) => {
    const write = (value: number | null): string =>
      value === null ? own.open : authorValue(value, errorOf(flip.low, flip.high), input.written, currency, words);
    const interval =
      flip.low === flip.high
        ? null
        : markup`<span class="interval">${own.interval} ${write(flip.low)}${words.to}${write(flip.high)}</span>`;
    const about = markup`<span class="detail">${own.written}${words.colon}${code(input.text)}</span>`;
    const value = markup`<span class="figure">${flipValue(input, flip, currency, words)}</span>`;
    return markup`<tr>
      ${rowHead([user(input.label), about])} ${numberCell([value, interval], own.flipsAt)}
      ${textCell(user(flipSentence(analysis, input, flip, input.label, { currency, locale }, words)), own.verdict)}
      ${textCell(code(flip.rule), own.rule)} ${textCell(own.confirmedBy(flip.confirmed), own.confirmed)}
    </tr>`;
  });
}
