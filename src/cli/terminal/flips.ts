import type { Flip, FlipAnalysis, InputFlips } from '../../decide/flip/flip-analysis.js';
import type { StabilityAnalysis } from '../../decide/stability/stability-analysis.js';
import { wrap } from '../../diagnostics/wrap.js';
import { flipParts } from '../../write/report/flips.js';
import { oddsText, percent } from '../../figures/share.js';
import { columns, pageWidth } from '../../write/text/columns.js';
import { fit } from '../../write/text/fit.js';
import type { Page } from './page.js';

/** How often the verdict comes out the same on resampled trials. */
export function stability(analysis: StabilityAnalysis, { words, paint }: Page): string[] {
  const { outcome, same, go, borderline, noGo } = analysis[analysis.lens];
  const share = (value: number): string => percent(value, 0, words.figures);
  const line = words.flips.same(oddsText(same, words.figures), words.verdict.outcomes[outcome]);
  return [
    `${paint.strong(words.flips.stability)}: ${line} (${words.flips.shares(share(go), share(borderline), share(noGo))})`,
  ];
}

/** @param most inputs shown of each kind; those without a flip are named in one line when all are shown */
export function flips(analysis: FlipAnalysis, page: Page, most = Infinity): string[] {
  const { paint, words } = page;
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
    const kind = before?.kind === input.kind ? [] : [`  ${paint.faint(words.flips.kinds[input.kind])}`];
    const name = before === input ? [] : [`  ${fit(input.label, pageWidth - 4)}`];
    return [...kind, ...name, `  ${set[i]}`];
  });
  const still = analysis.inputs.filter(({ flips }) => flips.length === 0);
  const rest =
    still.length === 0 || most < Infinity
      ? []
      : wrap(words.flips.none(still.map(({ label }) => label).join(', ')), '  ');
  const denied = flipping.filter(({ flips }) => flips.some(({ confirmed }) => confirmed === false));
  const doubts =
    denied.length === 0 ? [] : wrap(words.flips.disagrees(denied.map(({ label }) => label).join(', ')), '  ');
  const title = `${paint.strong(words.flips.flips)}: ${words.flips.now(page.words.verdict.outcomes[analysis.outcome])}`;
  return [title, ...(lines.length === 0 ? [`  ${words.flips.nothing}`] : lines), ...rest, ...doubts];
}

/** What the input must do, the verdict then, and between which values sampling error decides. */
function flipRow(analysis: FlipAnalysis, input: InputFlips, flip: Flip, page: Page): string[] {
  const { condition, then, interval } = flipParts(analysis, input, flip, page);
  return [condition, then, interval === null ? '' : page.paint.faint(interval)];
}
