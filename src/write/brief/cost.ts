import { calendar } from '../../figures/month.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { amount, amountAt, meanAmount, row } from './figures.js';
import type { Block, Remark } from './model.js';

/** Initiatives that the sheet has room for. */
const INITIATIVES = 4;

/** What is spent, and the most that is out of pocket. */
export function costBlock(context: BriefContext): Block {
  const { own, summary, words } = context;
  return {
    id: 'cost',
    title: own.blocks.cost,
    rows: [
      row(own.peak, context, ({ peakDeficit }) => ({
        main: amountAt(peakDeficit, 'p50', context),
        detail: `P95 ${amountAt(peakDeficit, 'p95', context)}`,
      })),
      row(own.deepest, context, ({ peakDeficitMonth }) => {
        const month = peakDeficitMonth === null ? undefined : summary.months[peakDeficitMonth - 1];
        return { main: month === undefined ? words.never : calendar(month, words), detail: '' };
      }),
      row(own.cost, context, ({ cost }) => ({ main: meanAmount(cost, context), detail: '' })),
    ],
    remarks: [...dearest(context), ...sunk(context)],
  };
}

/** The dearest initiatives: what each adds to the cost. */
function dearest(context: BriefContext): Remark[] {
  const { summary, own } = context;
  if (summary.initiatives.length === 0) return [];
  const sorted = [...summary.initiatives].sort(
    (a, b) => (b[context.lens].cost.mean ?? 0) - (a[context.lens].cost.mean ?? 0),
  );
  const { shown, rest } = most(sorted, INITIATIVES);
  const parts = shown.map((initiative) =>
    own.pair(short(initiative.label, 18), meanAmount(initiative[context.lens].cost, context)),
  );
  return [{ name: own.costOf, line: [own.list(parts, rest)] }];
}

/** What was spent before the first month. */
function sunk(context: BriefContext): Remark[] {
  const { summary, own } = context;
  const parts = summary.initiatives
    .filter(({ sunkCost }) => sunkCost > 0)
    .map(({ label, sunkCost }) => own.pair(short(label, 18), amount(sunkCost, 0, context)));
  const { shown, rest } = most(parts, INITIATIVES);
  return parts.length === 0 ? [] : [{ name: own.sunk, line: [own.list(shown, rest)] }];
}
