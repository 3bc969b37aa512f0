import type { RatioSummary, TargetSummary } from '../../summary/summary.js';
import { decimal, lastPlace, trimmed } from '../../figures/digits.js';
import { moneyScale, moneyText } from '../../figures/money.js';
import { calendar } from '../../figures/month.js';
import { percentileError } from '../../figures/point.js';
import { percentage } from '../../figures/share.js';
import { factor } from '../report/measure.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { amountAt, band, chance, paidBackBy, row } from './figures.js';
import type { Block, Figure, Remark, Row } from './model.js';

/** Targets that the sheet has room for. */
const TARGETS = 3;

/** What the money brings: value, payback, targets. */
export function benefitBlock(context: BriefContext): Block {
  const { summary, own, words } = context;
  const { trials } = summary.replay;
  const targets = most(summary.targets, TARGETS);
  const ratioAsked = summary.targets.some(({ metric }) => metric === 'indirectRatio');
  return {
    id: 'benefit',
    title: own.blocks.benefit,
    rows: [
      row(own.npv, context, ({ npv }) => ({ main: amountAt(npv, 'p50', context), detail: band(npv, context) })),
      row(own.paidBackBy('50%'), context, ({ payback }) => paidBackBy(payback, 'by50', context)),
      row(own.paidBackBy('80%'), context, ({ payback }) => paidBackBy(payback, 'by80', context)),
      row(own.multiple, context, ({ moic }) => ({
        main: moic.p50 === null ? words.none : factor(moic.p50, percentileError(moic, 'p50', trials), words),
        detail: '',
      })),
      ...targets.shown.map((target) => targetRow(target, context)),
      ...(ratioAsked ? [] : [ratioRow(context)]),
    ],
    remarks: targets.rest === 0 ? [] : [restOf(targets.rest, context)],
  };
}

const restOf = (count: number, { own, words }: BriefContext): Remark => ({
  name: words.targets,
  line: [own.moreTargets(count)],
});

/** The odds of a target, and what is reached in half of the trials. */
function targetRow(target: TargetSummary, context: BriefContext): Row {
  const { own, words } = context;
  const bound = words[target.comparison](trimmed(reachedText(target, target.value, 0, context)));
  const figure = (lens: 'strict' | 'broad'): Figure => {
    const { p50 } = target.reached[lens];
    const error = percentileError(target.reached[lens], 'p50', context.summary.replay.trials);
    const odds = chance(target.odds[lens], context);
    return {
      main: odds.main,
      detail: p50 === null ? odds.detail : own.medianIs(reachedText(target, p50, error, context)),
    };
  };
  const basis = target.basis === '' ? '' : (words.bases[target.basis] ?? target.basis);
  const name = own.target(short(target.label, 28), bound, short(target.by, 8), basis);
  return { name, strict: figure('strict'), broad: figure('broad') };
}

/** A figure of a target in its own unit. */
function reachedText(target: TargetSummary, value: number, error: number, { summary, words }: BriefContext): string {
  const { currency } = summary.scenario;
  if (target.unit.startsWith(currency)) {
    const scale = moneyScale([target.value, target.reached.broad.p90], currency, words);
    return moneyText(scale, value, error, false);
  }
  if (target.unit === 'share') return percentage(value, error, words);
  return decimal(value, lastPlace(error, target.value % 1 === 0 ? 0 : -1), words);
}

/** The ratio at the horizon, where the scenario sets no target for it. */
function ratioRow({ summary, own, words }: BriefContext): Row {
  const { ratio, months, replay } = summary;
  const last = months.length - 1;
  const at = (band: RatioSummary['all']): Figure => {
    const [p10, p50, p90] = [band.p10[last] ?? null, band.p50[last] ?? null, band.p90[last] ?? null];
    if (p50 === null) return { main: words.none, detail: '' };
    const point = { mean: null, se: null, p5: null, p10, p25: band.p25[last] ?? null, p50, p75: band.p75[last] ?? null, p90, p95: null }; // prettier-ignore
    return { main: percentage(p50, percentileError(point, 'p50', replay.trials), words), detail: '' };
  };
  const name = own.ratioAt(calendar(months[last] ?? '', words), words.bases[ratio.basis] ?? ratio.basis);
  return { name, strict: at(ratio.strict), broad: at(ratio.all) };
}
