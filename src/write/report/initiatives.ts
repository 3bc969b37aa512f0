import { successText } from '../../pages/success.js';
import { initiativeMoney, runMoney } from '../../figures/run-money.js';
import type { InitiativeSummary } from '../../summary/summary.js';
import type { Context, Section } from './context.js';
import { figures } from './figure.js';
import { code, markup, joined, stacked, user, userOr, type Content, type Markup } from '../html/markup.js';
import { medianAndBand, peakAt, type MeasureWriter } from './measure.js';
import { monthsText } from '../../figures/counted.js';
import { type MoneyScale, moneyEstimate, moneyText } from '../../figures/money.js';
import { calendar } from '../../figures/month.js';
import { runsFor } from './timeline.js';
import { paybackMonth } from './month.js';
import { odds } from './number-markup.js';
import { columnsOf, flowTable } from './payback.js';
import { columnHead, numberCell, rowGroup, table } from './table.js';
import type { Words } from '../../words/words.js';

import { lenses, type Lens } from '../../model/lens.js';

/** The initiatives side by side, then each with what was declared about it and what came out. */
export function initiativesSection(context: Context): Section {
  const { summary, words } = context;
  if (summary.initiatives.length === 0)
    return {
      id: 'initiatives',
      title: words.initiatives.title,
      body: markup`<p>${words.initiatives.noInitiatives}</p>`,
    };
  const scale = initiativeMoney(summary);
  const body = markup`${figures(context, 'initiatives')} ${overview(scale, context)}
    <p class="note">${words.initiatives.valueNote} ${words.initiatives.addedCostNote}</p>
    ${summary.initiatives.map((initiative, index) => single(initiative, index + 1, context))}`;
  return { id: 'initiatives', title: words.initiatives.title, body };
}

function overview(scale: MoneyScale, context: Context): Markup {
  const { summary, words } = context;
  const writer: MeasureWriter = { scale, run: summary, trials: summary.replay.trials, months: summary.months, words };
  const value = medianAndBand((flow) => flow.npv);
  const measures: readonly (readonly [string, (initiative: InitiativeSummary, lens: Lens) => Content])[] = [
    [words.initiatives.oddsWithin, (initiative, lens) => within(initiative, lens, words)],
    [
      words.payback.recoveredBy('80%'),
      (initiative, lens) => stacked(paybackMonth(initiative[lens], initiative[lens].payback, 'by80', words)),
    ],
    [words.payback.npv, (initiative, lens) => stacked(value(initiative[lens], writer))],
    [words.payback.peakMedian, (initiative, lens) => stacked(peakAt('p50')(initiative[lens], writer))],
  ];
  const head = markup`<tr>
    ${columnHead(words.initiatives.initiative, 'text')}${columnHead(words.verdict.lens, 'text')}
    ${measures.map(([name]) => columnHead(name, 'number'))}
  </tr>`;
  const rows = summary.initiatives.map((initiative, index) =>
    rowGroup(
      lenses.map((lens, row) => {
        const name = row === 0 ? pairHead(initiative, index + 1, words) : null;
        const cells = measures.map(([, of]) => numberCell(of(initiative, lens)));
        return markup`<tr class="${row === 0 ? 'first' : 'second'}">
        ${name}
        <th scope="row" class="lens-name">${words.verdict.lenses[lens]}</th>
        ${cells}
      </tr>`;
      }),
    ),
  );
  return table(
    {
      id: 'initiatives-table',
      caption: words.initiatives.caption,
      unit: scale.unit,
      head,
      body: rows,
      layout: 'wide pairs',
    },
    words,
  );
}

/** Names the two rows of an initiative. */
const pairHead = (initiative: InitiativeSummary, number: number, words: Words): Markup =>
  markup`<th scope="rowgroup" rowspan="2">
    <a href="#initiative-${number}">${user(initiative.label)}</a><span class="detail">${declared(initiative, words)}</span>
  </th>`;

function within(initiative: InitiativeSummary, lens: Lens, words: Words): Content {
  if (initiative[lens].noDifference) return markup`<span class="none">${words.payback.noDifference}</span>`;
  const value = initiative.withinDeclared[lens];
  return value === null ? markup`<span class="none">${words.figures.none}</span>` : odds(value, words.figures);
}

function declared({ declared: statement }: InitiativeSummary, words: Words): Content {
  if (statement === null) return [words.initiatives.declaredHorizon, words.report.colon, words.report.notSaid];
  return [
    words.initiatives.declaredHorizon,
    words.report.colon,
    statement.within === null ? words.initiatives.declaredNever : monthsText(statement.within, words.figures),
  ];
}

function single(initiative: InitiativeSummary, number: number, context: Context): Markup {
  const { words } = context;
  const id = `initiative-${number}`;
  const facts = factsOf(initiative, context).map(
    ([name, value]) =>
      markup`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`,
  );
  const { clockStart } = initiative.strict;
  const clock = clockStart === null ? words.initiatives.clockVaries : calendar(clockStart, words.figures);
  const caption = [user(initiative.label), words.initiatives.single];
  return markup`<section class="initiative" aria-labelledby="${id}">
    <h3 id="${id}">${user(initiative.label)}</h3>
    <dl class="facts">${facts}</dl>
    <p class="note">${words.initiatives.clock(clock)}</p>
    ${flowTable({ id: `${id}-flow`, caption, costName: words.initiatives.addedCost, columns: columnsOf(initiative, context), groups: null }, context)}
  </section>`;
}

function factsOf(initiative: InitiativeSummary, context: Context): (readonly [string, Content])[] {
  const { summary, words } = context;
  const { declared: statement } = initiative;
  const review = statement?.review ?? null;
  const sunk = sunkCost(initiative, context);
  return [
    [words.initiatives.kind, code(initiative.kind)],
    [words.initiatives.why, userOr(initiative.why, words.report.notSaid)],
    [words.initiatives.start, start(initiative, words)],
    [words.initiatives.runs, runsFor(initiative.timeline, context)],
    [
      words.initiatives.declaredHorizon,
      statement === null
        ? words.report.notSaid
        : statement.within === null
          ? words.initiatives.declaredNever
          : monthsText(statement.within, words.figures),
    ],
    [words.initiatives.because, userOr(statement?.because ?? '', words.report.notSaid)],
    [words.initiatives.review, review === null ? words.report.notSaid : calendar(review, words.figures)],
    [
      words.initiatives.stop,
      initiative.stop === null
        ? words.report.notSaid
        : initiative.stop === 'none'
          ? words.initiatives.stopNone
          : code(initiative.stop),
    ],
    [
      words.initiatives.oddsWithin,
      joined(
        lenses.map((lens) => [words.verdict.lenses[lens], ' ', within(initiative, lens, words)]),
        ' · ',
      ),
    ],
    [words.initiatives.ownCost, ownCost(initiative, context)],
    [words.initiatives.started, odds(initiative.started, words.figures)],
    [
      words.initiatives.succeeded,
      markup`<span class="figure">${successText(summary, initiative, words.figures, { error: true })}</span>`,
    ],
    [words.initiatives.stopped, odds(initiative.stopped, words.figures)],
    ...(sunk === null ? [] : [[words.initiatives.sunk, sunk] as const]),
  ];
}

/** What it costs for itself: the figure that adds up to the cost of the program. */
function ownCost({ ownCost: of }: InitiativeSummary, { summary, words }: Context): Content {
  const scale = runMoney(summary);
  return joined(
    lenses.map((lens) => [
      words.verdict.lenses[lens],
      ' ',
      words.figures.amount(moneyEstimate(scale, of[lens].mean, of[lens].se ?? 0), scale.unit),
    ]),
    ' · ',
  );
}

const start = (initiative: InitiativeSummary, words: Words): Content =>
  initiative.start === null
    ? words.initiatives.startWhen(initiative.startRule)
    : calendar(initiative.start, words.figures);

/** Spent before month 1, for an initiative in flight. */
function sunkCost({ sunkCost: amount }: InitiativeSummary, { summary }: Context): Content {
  return amount === 0 ? null : moneyText(runMoney(summary), amount, 0);
}
