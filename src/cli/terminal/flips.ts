import type { Flip, FlipAnalysis, InputFlips } from '../../decide/flip/flip-analysis.js';
import type { StabilityAnalysis } from '../../decide/stability/stability-analysis.js';
import { wrap } from '../../diagnostics/wrap.js';
import { flipParts } from '../../write/report/flips.js';
import { flipsWords } from '../../write/report/flips-words.js';
import { oddsText, percent } from '../../figures/share.js';
import { columns } from './columns.js';
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

/** @param most inputs shown of each kind; those without a flip are named in one line when all are shown */
export function flips(analysis: FlipAnalysis, page: Page, most = Infinity): string[] {
  const { summary, paint } = page;
  const own = flipsWords(summary.scenario.locale);
  const flipping = analysis.inputs.filter(({ flips }) => flips.length > 0);
  const shown = (['drawn', 'constant'] as const).flatMap((kind) =>
    flipping
      .filter((input) => input.kind === kind)
      .slice(0, most)
      .flatMap((input) => input.flips.map((flip) => ({ input, flip }))),
  );
  const set = columns(
    shown.map(({ input, flip }) => flipRow(analysis, input, flip, page)),
    ['left', 'left', 'left'],
    pageWidth - 2,
  );
  const lines = shown.flatMap(({ input }, i) => {
    const before = shown[i - 1]?.input;
    const kind = before?.kind === input.kind ? [] : [`  ${paint.faint(own.kinds[input.kind])}`];
    const name = before === input ? [] : [`  ${fit(input.label, pageWidth - 4)}`];
    return [...kind, ...name, `  ${set[i]}`];
  });
  const still = analysis.inputs.filter(({ flips }) => flips.length === 0);
  const rest =
    still.length === 0 || most < Infinity ? [] : wrap(own.none(still.map(({ label }) => label).join(', ')), '  ');
  const denied = flipping.filter(({ flips }) => flips.some(({ confirmed }) => confirmed === false));
  const doubts = denied.length === 0 ? [] : wrap(own.disagrees(denied.map(({ label }) => label).join(', ')), '  ');
  const title = `${paint.strong(own.flips)}: ${own.now(page.words.outcomes[analysis.outcome])}`;
  return [title, ...(lines.length === 0 ? [`  ${own.nothing}`] : lines), ...rest, ...doubts];
}

/** What the input must do, the verdict then, and between which values sampling error decides. */
function flipRow(analysis: FlipAnalysis, input: InputFlips, flip: Flip, { summary, words, paint }: Page): string[] {
  const { condition, then, interval } = flipParts(analysis, input, flip, summary.scenario, words);
  return [condition, then, interval === null ? '' : paint.faint(interval)];
}
