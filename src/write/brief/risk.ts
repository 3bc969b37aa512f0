import { flipSentence } from '../../pages/flips.js';
import { successText } from '../../pages/success.js';
import { contentText } from '../text/content.js';
import { noPaint } from '../text/paint.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { amount, amountAt, chance, row } from './figures.js';
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
      row(words.brief.npvLow, context, ({ npv }) => ({ main: amountAt(npv, 'p5', context), detail: '' })),
    ],
    remarks: [...breaks(context), ...failures(context)],
  };
}

/** What would turn the verdict; without a decision what moves the value most. */
function breaks(context: BriefContext): Remark[] {
  const { summary, words } = context;
  const { flips, sensitivity } = summary.analyses ?? {};
  if (flips !== undefined) {
    const found = flips.inputs.filter((input) => input.flips.length > 0);
    if (found.length === 0) return [{ name: words.brief.breaks, line: [words.brief.nothingFlips] }];
    return [
      {
        name: words.brief.breaks,
        line: [
          words.brief.sentences(
            found
              .slice(0, FLIPS)
              .map((input) => contentText(flipSentence(flips, input, short(input.label, 26), context), noPaint)),
          ),
        ],
      },
    ];
  }
  if (sensitivity === undefined) return [{ name: words.brief.breaks, line: [words.brief.notAnalysed] }];
  const strongest = sensitivity.inputs
    .flatMap(({ label, tornado }) => {
      const swing = tornado?.swing.find(({ outcome }) => outcome === 'npv')?.mean;
      return swing === undefined ? [] : [{ label, swing }];
    })
    .slice(0, FLIPS);
  if (strongest.length === 0) return [];
  const lines = strongest.map(({ label, swing }) =>
    words.brief.pair(short(label, 26), words.brief.swing(amount(swing.value, swing.se ?? 0, context, true))),
  );
  return [{ name: words.brief.moves, line: [words.brief.list(lines, 0)] }];
}

/** Odds that an initiative fails, the likeliest first. */
function failures({ words, summary }: BriefContext): Remark[] {
  const risky = summary.initiatives
    .filter(({ succeeded }) => succeeded.value < 1)
    .sort((a, b) => a.succeeded.value - b.succeeded.value);
  if (risky.length === 0) return [];
  const { shown, rest } = most(risky, FAILURES);
  const parts = shown.map((one) => words.brief.pair(short(one.label, 18), successText(summary, one, words.figures)));
  return [{ name: words.initiatives.succeeded, line: [words.brief.list(parts, rest)] }];
}
