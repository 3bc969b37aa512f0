import { monthsText } from '../../figures/counted.js';
import { initiativeMoney } from '../../figures/run-money.js';
import { oddsText } from '../../figures/share.js';
import type { InitiativeSummary } from '../../summary/summary.js';
import { type MoneyScale, moneyAt } from '../../figures/money.js';
import { statementCaveats } from '../../pages/caveats.js';
import { caveatLines } from './caveat-lines.js';
import { columns } from '../../write/text/columns.js';
import { reachText } from './figures.js';
import { fit } from '../../write/text/fit.js';
import type { Page } from './page.js';
import { lenses, type Lens } from '../../model/lens.js';

/** One line an initiative: the declared horizon, the odds of keeping it, and its value under both lenses. */
export function initiatives(page: Page): string[] {
  const { summary, words, text, paint } = page;
  if (summary.initiatives.length === 0) return [];
  const { strict, broad } = words.verdict.lenses;
  const scale = initiativeMoney(summary);
  const groups = ['', text.declared, text.oddsWithin, '', text.median, text.npvMedian, ''];
  const lenses = ['', '', strict, broad, broad, strict, broad];
  const rows = summary.initiatives.map((initiative) => row(initiative, scale, page));
  const aligns = ['left', 'right', 'right', 'right', 'right', 'right', 'right'] as const;
  const head = [groups, lenses].map((cells) => cells.map(paint.faint));
  return [
    `${paint.strong(words.initiatives.title)} ${paint.faint(`(${words.report.unit(scale.unit)})`)}`,
    ...columns([...head, ...rows], aligns),
    ...caveatLines(statementCaveats(summary, words), page),
  ];
}

function row(initiative: InitiativeSummary, scale: MoneyScale, page: Page): string[] {
  const { words } = page;
  const odds = (lens: Lens): string => {
    const within = initiative.withinDeclared[lens];
    return within === null || initiative[lens].noDifference ? words.figures.none : oddsText(within, words.figures);
  };
  const name = fit(initiative.label, 40);
  const when = reachText(initiative.broad, 'by50', words);
  const worth = lenses.map((lens) => value(initiative, lens, scale, page));
  return [name, declared(initiative, page), odds('strict'), odds('broad'), when, ...worth];
}

function value(initiative: InitiativeSummary, lens: Lens, scale: MoneyScale, { summary, words }: Page): string {
  const { npv, noDifference } = initiative[lens];
  if (noDifference) return words.payback.noDifference;
  return moneyAt(scale, npv, 'p50', summary.replay.trials);
}

function declared({ declared: statement }: InitiativeSummary, { text, words }: Page): string {
  if (statement === null) return words.report.notSaid;
  return statement.within === null ? text.neverAlone : monthsText(statement.within, words.figures);
}
