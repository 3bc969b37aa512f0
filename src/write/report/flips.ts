import { range } from '../../figures/range.js';
import type { Flip, FlipAnalysis, InputFlips } from '../../decide/flip/flip-analysis.js';
import { authorValue } from '../../figures/author-value.js';
import { decimal } from '../../figures/digits.js';
import { errorOf } from '../../figures/point.js';
import type { Context, Section } from './context.js';
import { code, markup, user } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { columnHead, groupRow, rowGroup, rowHead, table, textCell } from './table.js';

/** What every sentence on a flip is written with. */
type FlipContext = Pick<Context, 'summary' | 'words'>;

/** A value of an input, written its author's way with the digits that the interval of the flip allows. */
const inputValue = (
  value: number,
  { low, high }: Flip,
  written: InputFlips['written'],
  { summary, words }: FlipContext,
): string => authorValue(value, errorOf(low, high), written, summary.scenario.currency, words.figures);

/** What the input must do to flip the verdict, and what the verdict is then. */
export function flipParts(
  { outcome }: Pick<FlipAnalysis, 'outcome'>,
  input: InputFlips,
  flip: Flip,
  context: FlipContext,
): { readonly condition: string; readonly then: string; readonly interval: string | null } {
  const { words } = context;
  const held = input.atMiddle === outcome;
  const side = flip.below === outcome ? 'above' : 'below';
  const { written } = input;
  const end = (value: number | null, unit: string): string =>
    value === null ? words.flips.open : inputValue(value, flip, { ...written, unit }, context);
  return {
    condition: words.flips.condition(held, side, inputValue(flip.value, flip, written, context)),
    then: words.flips.then(held, words.verdict.outcomes[flip[side]]),
    interval:
      flip.low === flip.high
        ? null
        : `${words.figures.interval95} ${range(end(flip.low, ''), end(flip.high, written.unit), words.figures)}`,
  };
}

/** `stays go unless win rate falls below 12.4%, then borderline`: the nearest flip of an input. @param label in the room there is for it */
export function flipSentence(
  { outcome }: Pick<FlipAnalysis, 'outcome'>,
  input: InputFlips,
  label: string,
  context: FlipContext,
): string {
  const { words } = context;
  const [flip] = input.flips;
  const side = flip.below === outcome ? 'above' : 'below';
  const parts = {
    outcome: words.verdict.outcomes[outcome],
    label,
    value: inputValue(flip.value, flip, input.written, context),
    then: words.verdict.outcomes[flip[side]],
    side,
  } as const;
  return input.atMiddle === outcome ? words.flips.unless(parts) : words.flips.onlyIf(parts);
}

/** Values of the main inputs at which the verdict changes. */
export function flipsSection(analysis: FlipAnalysis, context: Context): Section {
  const { words } = context;
  const { inputs, trials, confirmedWith } = analysis;
  const flipping = inputs.filter(({ flips }) => flips.length > 0);
  const still = inputs.filter(({ flips }) => flips.length === 0);
  const denied = flipping.filter(({ flips }) => flips.some(({ confirmed }) => confirmed === false));
  const head = markup`<tr>
    ${columnHead(words.report.input, 'text')}${columnHead(words.flips.flipsAt, 'text')}${columnHead(words.flips.rule, 'text')}
  </tr>`;
  const block = (kind: InputFlips['kind']): Content => {
    const rows = flipping.filter((input) => input.kind === kind);
    if (rows.length === 0) return null;
    const cells = rows.flatMap((input) => input.flips.map((flip) => row(analysis, input, flip, context)));
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
  const lead = first === undefined ? words.flips.nothing : flipSentence(analysis, first, first.label, context);
  const body = markup`<p><strong>${user(lead)}</strong></p>
    <p class="note">${words.flips.flipsNote(decimal(trials, 0, words.figures), decimal(confirmedWith, 0, words.figures))}</p>
    ${first === undefined ? null : table({ ...parts, body: [block('drawn'), block('constant')] }, words)}
    ${denied.length === 0 ? null : markup`<p class="note">${user(words.flips.disagrees(names(denied)))}</p>`}
    ${still.length === 0 ? null : markup`<p class="note">${user(words.flips.none(names(still)))}</p>`}`;
  return { id: 'flips', title: words.flips.flips, body };
}

function row(analysis: FlipAnalysis, input: InputFlips, flip: Flip, context: Context): Markup {
  const { words } = context;
  const { condition, then, interval } = flipParts(analysis, input, flip, context);
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
