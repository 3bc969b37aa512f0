import { successText } from './success.js';
import { initiativeMoney, runMoney } from '../../figures/run-money.js';
import type { InitiativeSummary } from '../../summary/summary.js';
import type { Context, Section } from './context.js';
import { decisionWords } from './decision/words.js';
import { figures } from './figure.js';
import { code, markup, joined, stacked, user, userOr, type Content, type Markup } from './markup.js';
import { medianAndBand, peakAt, type MeasureWriter } from './measure.js';
import { monthsText } from '../../figures/counted.js';
import { type MoneyScale, moneyEstimate, moneyText } from '../../figures/money.js';
import { calendar } from '../../figures/month.js';
import { runsFor } from './timeline.js';
import { paybackMonth } from './month.js';
import { odds } from './number-markup.js';
import { columnsOf, flowTable } from './payback.js';
import { columnHead, numberCell, rowGroup, table } from './table.js';
import type { Words } from './words.js';

const lenses = ['strict', 'broad'] as const;

/** The initiatives side by side, then each with what was declared about it and what came out. */
export function initiativesSection(context: Context): Section {
  const { summary, words } = context;
  if (summary.initiatives.length === 0)
    return { id: 'initiatives', title: words.initiatives, body: markup`<p>${words.noInitiatives}</p>` };
  const scale = initiativeMoney(summary);
  const body = markup`${figures(context, 'initiatives')} ${overview(scale, context)}
    <p class="note">${words.valueNote} ${words.addedCostNote}</p>
    ${summary.initiatives.map((initiative, index) => single(initiative, index + 1, context))}`;
  return { id: 'initiatives', title: words.initiatives, body };
}

function overview(scale: MoneyScale, context: Context): Markup {
  const { summary, words } = context;
  const writer: MeasureWriter = { scale, run: summary, trials: summary.replay.trials, months: summary.months, words };
  const value = medianAndBand((flow) => flow.npv);
  const measures: readonly (readonly [string, (initiative: InitiativeSummary, lens: 'strict' | 'broad') => Content])[] =
    [
      [words.oddsWithin, (initiative, lens) => within(initiative, lens, words)],
      [
        words.recoveredBy('80%'),
        (initiative, lens) => stacked(paybackMonth(initiative[lens], initiative[lens].payback, 'by80', words)),
      ],
      [words.npv, (initiative, lens) => stacked(value(initiative[lens], writer))],
      [words.peakMedian, (initiative, lens) => stacked(peakAt('p50')(initiative[lens], writer))],
    ];
  const head = markup`<tr>
    ${columnHead(words.initiative, 'text')}${columnHead(decisionWords(summary.scenario.locale).lens, 'text')}
    ${measures.map(([name]) => columnHead(name, 'number'))}
  </tr>`;
  const rows = summary.initiatives.map((initiative, index) =>
    rowGroup(
      lenses.map((lens, row) => {
        const name = row === 0 ? pairHead(initiative, index + 1, words) : null;
        const cells = measures.map(([, of]) => numberCell(of(initiative, lens)));
        return markup`<tr class="${row === 0 ? 'first' : 'second'}">
        ${name}
        <th scope="row" class="lens-name">${words.lenses[lens]}</th>
        ${cells}
      </tr>`;
      }),
    ),
  );
  return table(
    {
      id: 'initiatives-table',
      caption: words.initiativesCaption,
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

function within(initiative: InitiativeSummary, lens: 'strict' | 'broad', words: Words): Content {
  if (initiative[lens].noDifference) return markup`<span class="none">${words.noDifference}</span>`;
  const value = initiative.withinDeclared[lens];
  return value === null ? markup`<span class="none">${words.none}</span>` : odds(value, words);
}

function declared({ declared: statement }: InitiativeSummary, words: Words): Content {
  if (statement === null) return [words.declaredHorizon, words.colon, words.notSaid];
  return [
    words.declaredHorizon,
    words.colon,
    statement.within === null ? words.declaredNever : monthsText(statement.within, words),
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
  const clock = clockStart === null ? words.clockVaries : calendar(clockStart, words);
  const caption = words.initiativeCaption(user(initiative.label));
  return markup`<section class="initiative" aria-labelledby="${id}">
    <h3 id="${id}">${user(initiative.label)}</h3>
    <dl class="facts">${facts}</dl>
    <p class="note">${words.clock(clock)}</p>
    ${flowTable({ id: `${id}-flow`, caption, costName: words.addedCost, columns: columnsOf(initiative, context), groups: null }, context)}
  </section>`;
}

function factsOf(initiative: InitiativeSummary, context: Context): (readonly [string, Content])[] {
  const { summary, words } = context;
  const { declared: statement } = initiative;
  const review = statement?.review ?? null;
  const sunk = sunkCost(initiative, context);
  return [
    [words.kind, code(initiative.kind)],
    [words.why, userOr(initiative.why, words.notSaid)],
    [words.start, start(initiative, words)],
    [words.runs, runsFor(initiative.timeline, context)],
    [
      words.declaredHorizon,
      statement === null
        ? words.notSaid
        : statement.within === null
          ? words.declaredNever
          : monthsText(statement.within, words),
    ],
    [words.because, userOr(statement?.because ?? '', words.notSaid)],
    [words.review, review === null ? words.notSaid : calendar(review, words)],
    [
      words.stop,
      initiative.stop === null ? words.notSaid : initiative.stop === 'none' ? words.stopNone : code(initiative.stop),
    ],
    [
      words.oddsWithin,
      joined(
        lenses.map((lens) => [words.lenses[lens], ' ', within(initiative, lens, words)]),
        ' · ',
      ),
    ],
    [words.ownCost, ownCost(initiative, context)],
    [words.started, odds(initiative.started, words)],
    [words.succeeded, markup`<span class="figure">${successText(summary, initiative, words, { error: true })}</span>`],
    [words.stopped, odds(initiative.stopped, words)],
    ...(sunk === null ? [] : [[words.sunk, sunk] as const]),
  ];
}

/** What it costs for itself: the figure that adds up to the cost of the program. */
function ownCost({ ownCost: of }: InitiativeSummary, { summary, words }: Context): Content {
  const scale = runMoney(summary);
  return joined(
    lenses.map((lens) => [
      words.lenses[lens],
      ' ',
      words.amount(moneyEstimate(scale, of[lens].mean, of[lens].se ?? 0), scale.unit),
    ]),
    ' · ',
  );
}

const start = (initiative: InitiativeSummary, words: Words): Content =>
  initiative.start === null ? words.startWhen(initiative.startRule) : calendar(initiative.start, words);

/** Spent before month 1, for an initiative in flight. */
function sunkCost({ sunkCost: amount }: InitiativeSummary, { summary }: Context): Content {
  return amount === 0 ? null : moneyText(runMoney(summary), amount, 0);
}
