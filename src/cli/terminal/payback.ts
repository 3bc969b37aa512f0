import { oddsText } from '../../figures/share.js';
import type { FlowSummary } from '../../summary/summary.js';
import { columns } from '../../write/text/columns.js';
import { moneyPercentiles, reachText } from './figures.js';
import type { Page } from './page.js';

/** When the program has paid back, how deep the hole is and what it is worth, under both lenses. */
export function payback(page: Page): string[] {
  const { summary, words, text, paint } = page;
  const { strict, broad } = summary.program;
  const row = (name: string, of: (flow: FlowSummary) => string): string[] => [name, of(strict), of(broad)];
  const amount = (of: (flow: FlowSummary) => string) => (flow: FlowSummary) =>
    flow.noDifference ? words.payback.noDifference : of(flow);
  const rows = [
    ['', words.verdict.lenses.strict, words.verdict.lenses.broad].map(paint.faint),
    ...(['by50', 'by80', 'by90'] as const).map((by) => row(text.by[by], (flow) => reachText(flow, by, words))),
    row(
      text.notRecovered,
      amount((flow) => oddsText(flow.payback.notRecovered, words.figures)),
    ),
    ...(strict.payback.selfFunding.value + broad.payback.selfFunding.value > 0
      ? [
          row(
            text.selfFunding,
            amount((flow) => oddsText(flow.payback.selfFunding, words.figures)),
          ),
        ]
      : []),
    row(
      text.peak,
      amount((flow) => moneyPercentiles(flow.peakDeficit, ['p50', 'p95'], page)),
    ),
    row(
      text.npv,
      amount((flow) => moneyPercentiles(flow.npv, ['p5', 'p50', 'p95'], page)),
    ),
    row(
      text.npvNegative,
      amount((flow) => oddsText(flow.npvNegative, words.figures)),
    ),
  ];
  return [paint.strong(text.program), ...columns(rows, ['left', 'right', 'right'])];
}
