import { letter } from '../../charts/compare-facts.js';
import type { Better, Comparison } from '../../decide/compare/compare-analysis.js';
import { monthsText } from '../../figures/counted.js';
import { author, type Content } from '../content.js';
import { chance } from '../figures.js';
import { facts, note, title, type Block, type Section } from '../page.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Head, type Row } from '../table.js';
import type { CompareContext } from './context.js';
import { betterLine, moneyDifference, shareDifference, type Difference } from './figures.js';

/** A measure of a pair: by how much the two differ, and how often which is better. */
interface Measure {
  readonly name: Content;
  readonly by: Difference | null;
  readonly better: Better | null;
}

function measuresOf({ npv, paidBack, peakDeficit, targets, better }: Comparison, context: CompareContext): Measure[] {
  const { found, words, scale } = context;
  const { comparePaper: own } = words;
  return [
    { name: own.npvMean, by: moneyDifference(npv, scale), better: better.npv },
    {
      name: words.compareCharts.heads.paidBack(monthsText(found.within, words.figures)),
      by: shareDifference(paidBack, words),
      better: null,
    },
    { name: own.paybackMonth, by: null, better: better.payback },
    { name: own.peakMean, by: moneyDifference(peakDeficit, scale), better: null },
    ...targets.flatMap(({ label, odds, better: reached }) => [
      { name: author(words.compareCharts.heads.odds(label)), by: shareDifference(odds, words), better: null },
      { name: author(own.reached(label)), by: null, better: reached },
    ]),
  ];
}

const orders = ['first', 'second'] as const;

/** Which of two scenarios dominates, by order. */
function dominanceOf({ dominance, scenario }: Comparison, { words }: CompareContext): (readonly [string, string])[] {
  const { order, who } = words.comparePaper;
  return orders.map((each) => [order[each], who[dominance[each].who](letter(scenario), 'A')]);
}

/** The other against the first: differences on the same draws, how often which is better, and dominance. */
export function pairedSection(comparison: Comparison, context: CompareContext): Section {
  const { words, scale } = context;
  const { comparePaper: own, figures } = words;
  const other = letter(comparison.scenario);
  const line = ({ name, by, better }: Measure): Row => {
    const differs = by === null ? [figures.none, figures.none] : [by.value, by.interval];
    const odds = (['better', 'tie', 'worse'] as const).map((which) =>
      better === null ? figures.none : chance(better[which], figures),
    );
    return row(name, [...differs, ...odds].map(numberCell));
  };
  return {
    id: `against-${other}`,
    title: own.of(other, 'A'),
    blocks: [
      note(own.pairedNote),
      table({
        id: `paired-${other}`,
        caption: own.of(other, 'A'),
        unit: scale.unit,
        layout: 'records',
        head: [
          textHead(words.report.measure),
          ...[own.difference, own.interval, own.betterHead, own.tieHead, own.worseHead].map(numberHead),
        ],
        groups: [rowGroup(measuresOf(comparison, context).map(line))],
      }),
      title(own.dominance),
      facts(dominanceOf(comparison, context), 'method'),
      note(own.dominanceNote),
    ],
  };
}

/** Columns of the short form: they need no heads. */
const bare: readonly Head[] = [textHead(''), numberHead(''), textHead(''), textHead('')];

/** The same with how often which is better in words. */
export function pairedInShort(comparison: Comparison, context: CompareContext): Block[] {
  const { words } = context;
  const { comparePaper: own, figures, report } = words;
  const line = ({ name, by, better }: Measure): Row =>
    row(name, [
      numberCell(by?.value ?? null),
      textCell((by?.interval ?? null) === null ? null : [`${figures.interval95} `, by?.interval ?? null]),
      textCell(better === null ? null : betterLine(better, words)),
    ]);
  return [
    title(own.of(letter(comparison.scenario), 'A'), own.paired),
    table({
      id: `paired-${letter(comparison.scenario)}`,
      caption: null,
      cut: 'end',
      head: bare,
      groups: [rowGroup(measuresOf(comparison, context).map(line))],
    }),
    facts(
      dominanceOf(comparison, context).map(([order, who]) => [
        `${own.dominance}${report.open}${order}${report.close}`,
        who,
      ]),
    ),
  ];
}
