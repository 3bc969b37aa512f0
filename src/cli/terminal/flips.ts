import type { FlipAnalysis, InputFlips } from '../../decide/flip/flip-analysis.js';
import type { StabilityAnalysis } from '../../decide/stability/stability-analysis.js';
import { authorValue, errorOf } from '../../write/report/author-value.js';
import { flipSentence } from '../../write/report/flips.js';
import { flipsWords } from '../../write/report/flips-words.js';
import { percent } from '../../write/report/share.js';
import { columns } from './columns.js';
import { oddsText } from './figures.js';
import { fit } from './fit.js';
import { pageWidth } from './page.js';
import type { Page } from './page.js';

/** How often the verdict comes out the same on resampled trials. */
export function stability(analysis: StabilityAnalysis, { summary, words, paint }: Page): string[] {
  const own = flipsWords(summary.scenario.locale);
  const { outcome, same, go, borderline, noGo } = analysis[analysis.lens];
  const share = (value: number): string => percent(value, 0, words);
  const line = own.same(oddsText(same, words), words.outcomes[outcome]);
  return [`${paint.strong(own.stability)}: ${line} (${own.shares(share(go), share(borderline), share(noGo))})`];
}

/** Columns that the name of an input may take in a sentence. */
const NAME_WIDTH = 40;

/** @param most inputs shown of each kind; those without a flip are named in one line when all are shown */
export function flips(analysis: FlipAnalysis, page: Page, most = Infinity): string[] {
  const { summary, paint } = page;
  const own = flipsWords(summary.scenario.locale);
  const flipping = analysis.inputs.filter(({ flips }) => flips.length > 0);
  const lines = (['drawn', 'constant'] as const).flatMap((kind) => {
    const shown = flipping.filter((input) => input.kind === kind).slice(0, most);
    if (shown.length === 0) return [];
    const rows = shown.flatMap((input) => inputRows(analysis, input, page));
    return [`  ${paint.faint(own.kinds[kind])}`, ...columns(rows, ['left', 'left', 'left'])];
  });
  const still = analysis.inputs.filter(({ flips }) => flips.length === 0);
  const rest =
    still.length === 0 || most < Infinity ? [] : wrapped(own.none(still.map(({ label }) => label).join(', ')));
  const denied = flipping.filter(({ flips }) => flips.some(({ confirmed }) => confirmed === false));
  const doubts = denied.length === 0 ? [] : wrapped(own.disagrees(denied.map(({ label }) => label).join(', ')));
  return [paint.strong(own.flips), ...(lines.length === 0 ? [`  ${own.nothing}`] : lines), ...rest, ...doubts];
}

function inputRows(analysis: FlipAnalysis, input: InputFlips, { summary, words, paint }: Page): string[][] {
  const { currency, locale } = summary.scenario;
  return input.flips.map((flip) => {
    const write = (value: number | null): string =>
      value === null ? '…' : authorValue(value, errorOf(flip.low, flip.high), input.written, currency, words);
    const sentence = flipSentence(analysis, input, flip, tail(input.label), { currency, locale }, words);
    const interval = flip.low === flip.high ? '' : `95%: ${write(flip.low)}${words.to}${write(flip.high)}`;
    return [sentence, paint.faint(interval)];
  });
}

/** The end of a long path: what tells it from others stands there. */
function tail(label: string): string {
  const clean = fit(label, Infinity);
  return clean.length <= NAME_WIDTH ? clean : `…${clean.slice(1 - NAME_WIDTH)}`;
}

/** A note in lines of the page's width, broken between words. */
function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last.length + word.length + 3 > pageWidth && last !== '') lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `  ${fit(line, pageWidth - 2)}`);
}
