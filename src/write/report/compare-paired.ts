import { letter } from '../../charts/compare-facts.js';
import { monthsText } from '../../figures/counted.js';
import type { Comparison } from '../../decide/compare/compare-analysis.js';
import type { CompareContext } from './compare-context.js';
import { betterText, moneyDifference, shareDifference, type DifferenceText } from './compare-figures.js';
import type { Section } from './context.js';
import { markup, user, type Content, type Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table } from './table.js';

type Better = Comparison['better']['npv'];

/** The other against the first: differences on the same draws, how often which is better, and dominance. */
export function pairedSection(comparison: Comparison, context: CompareContext): Section {
  const { found, words, scale } = context;
  const other = letter(comparison.scenario);
  const heads = [
    words.comparePaper.difference,
    words.comparePaper.interval,
    words.comparePaper.betterHead,
    words.comparePaper.tieHead,
    words.comparePaper.worseHead,
  ];
  const head = markup`<tr>${columnHead(words.report.measure, 'text')}${heads.map((name) => columnHead(name, 'number'))}</tr>`;
  const row = (name: Content, { value, interval }: DifferenceText, better: Better | null): Markup => {
    const text = better === null ? null : betterText(better, words);
    const cells = [
      value,
      interval,
      text?.better ?? words.figures.none,
      text?.tie ?? words.figures.none,
      text?.worse ?? words.figures.none,
    ];
    return markup`<tr>${rowHead(name)}${cells.map((cell, at) => numberCell(cell, heads[at]))}</tr>`;
  };
  const none = { value: words.figures.none, interval: words.figures.none };
  const rows = [
    row(words.comparePaper.npvMean, moneyDifference(comparison.npv, scale), comparison.better.npv),
    row(
      words.compareCharts.heads.paidBack(monthsText(found.within, words.figures)),
      shareDifference(comparison.paidBack, words),
      null,
    ),
    row(words.comparePaper.paybackMonth, none, comparison.better.payback),
    row(words.comparePaper.peakMean, moneyDifference(comparison.peakDeficit, scale), null),
    ...comparison.targets.flatMap(({ label, odds, better }) => [
      row(user(words.compareCharts.heads.odds(label)), shareDifference(odds, words), null),
      row(user(words.comparePaper.reached(label)), none, better),
    ]),
  ];
  const { dominance } = comparison;
  const body = markup`<p class="note">${words.comparePaper.pairedNote}</p>
    ${table({ id: `paired-${other}`, caption: words.comparePaper.of(other, 'A'), unit: scale.unit, head, body: rowGroup(rows), layout: 'records' }, words)}
    <h3>${words.comparePaper.dominance}</h3>
    <dl class="method">
      ${(['first', 'second'] as const).map(
        (order) =>
          markup`<div>
            <dt>${words.comparePaper.order[order]}</dt>
            <dd>${words.comparePaper.who[dominance[order].who](other, 'A')}</dd>
          </div>`,
      )}
    </dl>
    <p class="note">${words.comparePaper.dominanceNote}</p>`;
  return { id: `against-${other}`, title: words.comparePaper.of(other, 'A'), body };
}
