import { runValueWriter } from '../../figures/net-value.js';
import { percent } from '../../figures/share.js';
import { lenses } from '../../model/lens.js';
import type { InitiativeSummary } from '../../summary/summary.js';
import { sentence, type Content } from '../content.js';
import { at, digitsOnly, figure, moneyFigure, withUnit } from '../figures.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { change } from './figures.js';
import type { Alternatives } from './model.js';

/** Rows that the sheet has room for, beside the proposal and doing nothing; scenarios that were asked for go first. */
const ROOM = 4;
const SCENARIOS = 3;

interface Mean {
  readonly mean: number | null;
  readonly se: number | null;
}

/** An amount with its sign turned, which is no figure of the results: what is missing when something is left out. */
const turned = (mean: number): number => (mean === 0 ? 0 : -mean);

const costWithout = ({ mean, se }: Mean, context: BriefContext): Content =>
  mean === null ? context.words.figures.none : change(turned(mean), se ?? 0, context, null);

const valueWithout = ({ mean, se }: Mean, { summary, scale, words }: BriefContext): Content =>
  mean === null
    ? words.figures.none
    : withUnit(
        scale,
        moneyFigure(scale, runValueWriter(summary, digitsOnly(scale)).text({ mean: turned(mean), se }, true)),
      );

/** What else could be decided, each against the proposal: other scenarios, doing nothing, and the program without one initiative. */
export function alternatives(context: BriefContext): Alternatives {
  const { summary, words } = context;
  const bestOf = bestIn(context);
  const { strict, broad } = summary.program;
  const heads = [
    words.brief.alternative,
    words.brief.npvAgainst(words.verdict.lenses.strict),
    words.brief.npvAgainst(words.verdict.lenses.broad),
    words.brief.costAgainst,
  ];
  const others = otherScenarios(context);
  const { shown, rest } = most(byValue(context), ROOM - others.length);
  const informed = summary.analyses?.information !== undefined;
  const { none } = words.figures;
  const rows: Content[][] = [
    ...(informed ? [[words.brief.proposal, none, none, none, bestOf('program', null)]] : []),
    ...others.map((cells) => [...cells, none]),
    [
      words.information.choice.nothing,
      valueWithout(strict.npv, context),
      valueWithout(broad.npv, context),
      costWithout(strict.cost, context),
      bestOf('nothing', null),
    ],
    ...shown.map((one) => [
      sentence((keep) => words.information.choice.without(keep(short(one.label, 18)))),
      valueWithout(one.strict.npv, context),
      valueWithout(one.broad.npv, context),
      costWithout(one[context.lens].cost, context),
      bestOf('without', one.id),
    ]),
  ];
  return {
    title: words.brief.alternatives,
    heads: informed ? [...heads, words.information.best] : heads,
    rows: informed ? rows : rows.map((cells) => cells.slice(0, -1)),
    note: [words.brief.alternativesNote, ...(rest === 0 ? [] : [words.brief.moreInitiatives(rest)])].join(
      words.report.space,
    ),
  };
}

/** The initiatives whose absence would change the least come first: those are the ones in question. */
const byValue = ({ summary, lens }: BriefContext): InitiativeSummary[] =>
  [...summary.initiatives].sort((a, b) => (a[lens].npv.mean ?? 0) - (b[lens].npv.mean ?? 0));

/** Share of the trials in which a choice is the best. */
function bestIn({ summary, words }: BriefContext): (kind: string, initiative: string | null) => Content {
  const choices = summary.analyses?.information?.choices ?? [];
  return (kind, initiative) => {
    const found = choices.find((choice) => choice.kind === kind && choice.initiative === initiative);
    return found === undefined ? words.figures.none : figure(percent(found.best, 0, words.figures), at(found, 'best'));
  };
}

/** Scenarios on the same draws, under the lens of the decision. */
function otherScenarios(context: BriefContext): Content[][] {
  const { against, words } = context;
  if (against === null) return [];
  return against.comparisons.slice(0, SCENARIOS).map(({ scenario, npv }) => {
    const difference = change(npv.mean, npv.se, context, at(npv, 'mean'));
    const cells = lenses.map((lens) => (lens === against.lens ? difference : words.figures.none));
    return [short(against.scenarios[scenario]?.title ?? '', 24), ...cells, words.figures.none];
  });
}
