import { targetWriter } from '../../figures/amount.js';
import { factorText } from '../../figures/factor.js';
import { calendar, deadline } from '../../figures/month.js';
import { bandPoint, percentileError } from '../../figures/point.js';
import type { Lens } from '../../model/lens.js';
import type { RatioSummary, TargetSummary } from '../../summary/summary.js';
import { targetCaveat } from '../caveats.js';
import { sentence } from '../content.js';
import { amountFigure, at, figure, percentAt } from '../figures.js';
import type { Measured } from '../measures.js';
import { targetBound } from '../targets.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { alone, amountAt, band, chance, paidBackBy, row } from './figures.js';
import type { Block, Remark, Row } from './model.js';

/** Targets that the sheet has room for. */
const TARGETS = 3;

/** What the money brings: value, payback, targets. */
export function benefitBlock(context: BriefContext): Block {
  const { summary, words } = context;
  const { trials } = summary.replay;
  const targets = most(summary.targets, TARGETS);
  const ratioAsked = summary.targets.some(({ metric }) => metric === 'indirectRatio');
  return {
    id: 'benefit',
    title: words.brief.blocks.benefit,
    rows: [
      row(words.brief.npv, context, ({ npv }) => ({ main: amountAt(npv, 'p50', context), detail: band(npv, context) })),
      row(words.payback.recoveredBy('50%'), context, ({ payback }) => paidBackBy(payback, 'by50', context)),
      row(words.payback.recoveredBy('80%'), context, ({ payback }) => paidBackBy(payback, 'by80', context)),
      row(words.brief.multiple, context, ({ moic }) =>
        alone(
          moic.p50 === null
            ? words.figures.none
            : figure(factorText(moic.p50, percentileError(moic, 'p50', trials), words.figures), at(moic, 'p50')),
        ),
      ),
      ...targets.shown.map((target) => targetRow(target, context)),
      ...(ratioAsked ? [] : [ratioRow(context)]),
    ],
    remarks: [
      ...targets.shown.flatMap((target) => undefinedOf(target, context)),
      ...(targets.rest === 0 ? [] : [restOf(targets.rest, context)]),
    ],
  };
}

const restOf = (count: number, { words }: BriefContext): Remark => ({
  name: words.targets.title,
  line: words.brief.moreTargets(count),
});

/** Where odds are low because the figure does not exist. */
function undefinedOf(target: TargetSummary, { words }: BriefContext): Remark[] {
  const caveat = targetCaveat(target, words);
  return caveat === null ? [] : [{ name: short(caveat.label, 28), line: caveat.text }];
}

/** The odds of a target, and what is reached in half of the trials. */
function targetRow(target: TargetSummary, context: BriefContext): Row {
  const { summary, words } = context;
  const write = targetWriter(summary, target);
  const under = (lens: Lens): Measured => {
    const reached = target.reached[lens];
    const odds = chance(target.odds[lens], context);
    if (reached.p50 === null) return odds;
    const digits = write.digits(reached.p50, percentileError(reached, 'p50', summary.replay.trials));
    const median = amountFigure(write, digits, at(reached, 'p50'), words.figures);
    return { main: odds.main, detail: sentence((keep) => words.brief.medianIs(keep(median))) };
  };
  const basis = target.basis === '' ? '' : (words.targets.bases[target.basis] ?? target.basis);
  const name = sentence((keep) =>
    words.brief.target(
      keep(short(target.label, 28)),
      keep(targetBound(target, summary, words)),
      deadline(target.by, words.figures),
      basis,
    ),
  );
  return { name, strict: under('strict'), broad: under('broad') };
}

/** The ratio at the horizon, where the scenario sets no target for it. */
function ratioRow({ summary, words }: BriefContext): Row {
  const { ratio, months, replay } = summary;
  const last = months.length - 1;
  const under = (band: RatioSummary['all']): Measured =>
    alone(percentAt(bandPoint(band, last), 'p50', replay.trials, words.figures));
  const name = words.brief.ratioAt(
    calendar(months[last] ?? '', words.figures),
    words.targets.bases[ratio.basis] ?? ratio.basis,
  );
  return { name, strict: under(ratio.strict), broad: under(ratio.all) };
}
