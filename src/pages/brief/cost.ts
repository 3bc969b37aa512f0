import { calendar } from '../../figures/month.js';
import { costLines, programCost } from '../cost-lines.js';
import { at, footedMoney, withUnit } from '../figures.js';
import { measureWriter } from '../measures.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { alone, amount, amountAt, listed, pair, row } from './figures.js';
import type { Block, Remark } from './model.js';

/** Parts of the cost that the sheet has room for. */
const PARTS = 4;

/** What is spent, and the most that is out of pocket. */
export function costBlock(context: BriefContext): Block {
  const { summary, words, scale } = context;
  return {
    id: 'cost',
    title: words.brief.blocks.cost,
    rows: [
      row(words.brief.peak, context, ({ peakDeficit }) => ({
        main: amountAt(peakDeficit, 'p50', context),
        detail: ['P95 ', amountAt(peakDeficit, 'p95', context)],
      })),
      row(words.payback.peakWhen, context, ({ peakDeficitMonth }) => {
        const month = peakDeficitMonth === null ? undefined : summary.months[peakDeficitMonth - 1];
        return alone(month === undefined ? words.payback.never : calendar(month, words.figures));
      }),
      row(words.brief.cost, context, (flow) =>
        alone(withUnit(scale, programCost(summary)(flow, measureWriter(summary, scale, words)).main)),
      ),
    ],
    remarks: [...dearest(context), ...sunk(context)],
  };
}

/** The dearest parts of the mean cost: each initiative for itself and the team beyond the baseline, as on page one of the report. */
function dearest(context: BriefContext): Remark[] {
  const { summary, scale, lens, words } = context;
  if (summary.initiatives.length === 0) return [];
  const { lines, place } = costLines(summary, lens, scale);
  const sorted = [...lines].sort((a, b) => b.units - a.units);
  const { shown, rest } = most(sorted, PARTS);
  const parts = shown.map(({ initiative, cost, units }) =>
    pair(
      initiative === null ? words.brief.team : short(initiative.label, 18),
      withUnit(scale, footedMoney(units, place, scale, at(cost, 'mean'))),
      context,
    ),
  );
  return [{ name: words.brief.costOf, line: listed(parts, rest, context) }];
}

/** What was spent before the first month. */
function sunk(context: BriefContext): Remark[] {
  const { summary, words } = context;
  const parts = summary.initiatives
    .filter(({ sunkCost }) => sunkCost > 0)
    .map((one) => pair(short(one.label, 18), amount(one.sunkCost, 0, context, at(one, 'sunkCost')), context));
  const { shown, rest } = most(parts, PARTS);
  return parts.length === 0 ? [] : [{ name: words.brief.sunk, line: listed(shown, rest, context) }];
}
