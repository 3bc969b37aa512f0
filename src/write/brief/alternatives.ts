import type { InitiativeSummary } from '../../summary/summary.js';
import { runValueWriter } from '../../figures/net-value.js';
import { percent } from '../../figures/share.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { amount } from './figures.js';
import type { Alternatives } from './model.js';
import { lenses } from '../../model/lens.js';

/** Rows that the sheet has room for, beside the proposal and doing nothing; scenarios that were asked for go first. */
const ROOM = 4;
const SCENARIOS = 3;

interface Mean {
  readonly mean: number | null;
  readonly se: number | null;
}

/** An amount with its sign turned: what is missing when something is left out. */
const turned = (mean: number): number => (mean === 0 ? 0 : -mean);

const costWithout = ({ mean, se }: Mean, context: BriefContext): string =>
  mean === null ? context.words.figures.none : amount(turned(mean), se ?? 0, context, true);

const valueWithout = ({ mean, se }: Mean, { summary, scale, words }: BriefContext): string =>
  mean === null ? words.figures.none : runValueWriter(summary, scale).text({ mean: turned(mean), se }, true);

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
  const rows = [
    ...(informed
      ? [[words.brief.proposal, words.figures.none, words.figures.none, words.figures.none, bestOf('program', null)]]
      : []),
    ...others.map((cells) => [...cells, words.figures.none]),
    [
      words.information.choice.nothing,
      valueWithout(strict.npv, context),
      valueWithout(broad.npv, context),
      costWithout(strict.cost, context),
      bestOf('nothing', null),
    ],
    ...shown.map((one) => [
      words.information.choice.without(short(one.label, 18)),
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
function bestIn({ summary, words }: BriefContext): (kind: string, initiative: string | null) => string {
  const choices = summary.analyses?.information?.choices ?? [];
  return (kind, initiative) => {
    const found = choices.find((choice) => choice.kind === kind && choice.initiative === initiative);
    return found === undefined ? words.figures.none : percent(found.best, 0, words.figures);
  };
}

/** Scenarios on the same draws, under the lens of the decision. */
function otherScenarios(context: BriefContext): string[][] {
  const { against, words } = context;
  if (against === null) return [];
  return against.comparisons.slice(0, SCENARIOS).map(({ scenario, npv }) => {
    const difference = amount(npv.mean, npv.se, context, true);
    const cells = lenses.map((lens) => (lens === against.lens ? difference : words.figures.none));
    return [short(against.scenarios[scenario]?.title ?? '', 24), ...cells, words.figures.none];
  });
}
