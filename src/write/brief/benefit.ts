import { factorText } from '../../figures/factor.js';
import { targetWriter } from '../../figures/amount.js';
import type { RatioSummary, TargetSummary } from '../../summary/summary.js';
import { calendar, deadline } from '../../figures/month.js';
import { bandPoint, percentileError } from '../../figures/point.js';
import { percentAt } from '../../figures/share.js';
import { targetCaveat } from '../../pages/caveats.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { amountAt, band, chance, paidBackBy, row } from './figures.js';
import type { Block, Figure, Remark, Row } from './model.js';
import type { Lens } from '../../model/lens.js';

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
      row(words.brief.multiple, context, ({ moic }) => ({
        main:
          moic.p50 === null
            ? words.figures.none
            : factorText(moic.p50, percentileError(moic, 'p50', trials), words.figures),
        detail: '',
      })),
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
  line: [words.brief.moreTargets(count)],
});

/** Where odds are low because the figure does not exist. */
function undefinedOf(target: TargetSummary, { words }: BriefContext): Remark[] {
  const caveat = targetCaveat(target, words);
  return caveat === null ? [] : [{ name: short(caveat.label, 28), line: [caveat.text] }];
}

/** The odds of a target, and what is reached in half of the trials. */
function targetRow(target: TargetSummary, context: BriefContext): Row {
  const { words } = context;
  const write = targetWriter(context.summary, target);
  const bound = words.targets[target.comparison](write.stated(target.value));
  const figure = (lens: Lens): Figure => {
    const { p50 } = target.reached[lens];
    const error = percentileError(target.reached[lens], 'p50', context.summary.replay.trials);
    const odds = chance(target.odds[lens], context);
    return {
      main: odds.main,
      detail: p50 === null ? odds.detail : words.brief.medianIs(write.text(p50, error)),
    };
  };
  const basis = target.basis === '' ? '' : (words.targets.bases[target.basis] ?? target.basis);
  const name = words.brief.target(short(target.label, 28), bound, deadline(target.by, words.figures), basis);
  return { name, strict: figure('strict'), broad: figure('broad') };
}

/** The ratio at the horizon, where the scenario sets no target for it. */
function ratioRow({ summary, words }: BriefContext): Row {
  const { ratio, months, replay } = summary;
  const last = months.length - 1;
  const at = (band: RatioSummary['all']): Figure => ({
    main: percentAt(bandPoint(band, last), 'p50', replay.trials, words.figures),
    detail: '',
  });
  const name = words.brief.ratioAt(
    calendar(months[last] ?? '', words.figures),
    words.targets.bases[ratio.basis] ?? ratio.basis,
  );
  return { name, strict: at(ratio.strict), broad: at(ratio.all) };
}
