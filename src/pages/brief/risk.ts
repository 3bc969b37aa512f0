import { sentence } from '../content.js';
import { at } from '../figures.js';
import { flipSentence } from '../flips.js';
import { successChance } from '../success.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { alone, amountAt, chance, change, listed, pair, row } from './figures.js';
import type { Block, Remark } from './model.js';

/** Flips and failures that the sheet has room for. */
const FLIPS = 2;
const FAILURES = 4;

/** What can go wrong, how likely it is, and what the verdict hangs on. */
export function riskBlock(context: BriefContext): Block {
  const { words } = context;
  return {
    id: 'risk',
    title: words.brief.blocks.risk,
    rows: [
      row(words.payback.shareNotRecovered, context, ({ payback }) => chance(payback.notRecovered, context)),
      row(words.payback.npvNegative, context, ({ npvNegative }) => chance(npvNegative, context)),
      row(words.brief.npvLow, context, ({ npv }) => alone(amountAt(npv, 'p5', context))),
    ],
    remarks: [...breaks(context), ...failures(context)],
  };
}

/** What would turn the verdict; without a decision what moves the value most. */
function breaks(context: BriefContext): Remark[] {
  const { summary, words } = context;
  const { flips, sensitivity } = summary.analyses ?? {};
  if (flips !== undefined) {
    const found = flips.inputs.filter((input) => input.flips.length > 0).slice(0, FLIPS);
    if (found.length === 0) return [{ name: words.brief.breaks, line: words.brief.nothingFlips }];
    const turns = found.map((input) => flipSentence(flips, input, short(input.label, 26), context));
    return [{ name: words.brief.breaks, line: sentence((keep) => words.brief.sentences(turns.map(keep))) }];
  }
  if (sensitivity === undefined) return [{ name: words.brief.breaks, line: words.brief.notAnalysed }];
  const strongest = sensitivity.inputs
    .flatMap(({ label, tornado }) => {
      const swing = tornado?.swing.find(({ outcome }) => outcome === 'npv')?.mean;
      return swing === undefined ? [] : [{ label, swing }];
    })
    .slice(0, FLIPS);
  if (strongest.length === 0) return [];
  const lines = strongest.map(({ label, swing }) => {
    const moved = change(swing.value, swing.se ?? 0, context, at(swing, 'value'));
    return pair(
      short(label, 26),
      sentence((keep) => words.brief.swing(keep(moved))),
      context,
    );
  });
  return [{ name: words.brief.moves, line: listed(lines, 0, context) }];
}

/** Odds that an initiative fails, the likeliest first. */
function failures(context: BriefContext): Remark[] {
  const { words, summary } = context;
  const risky = summary.initiatives
    .filter(({ succeeded }) => succeeded.value < 1)
    .sort((a, b) => a.succeeded.value - b.succeeded.value);
  if (risky.length === 0) return [];
  const { shown, rest } = most(risky, FAILURES);
  const parts = shown.map((one) => pair(short(one.label, 18), successChance(summary, one, words.figures), context));
  return [{ name: words.initiatives.succeeded, line: listed(parts, rest, context) }];
}
