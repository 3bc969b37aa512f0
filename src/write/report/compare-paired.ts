import { monthsText } from '../../figures/counted.js';
import type { Comparison } from '../../decide/compare/compare-analysis.js';
import type { CompareContext } from './compare-context.js';
import { betterText, letterOf, moneyDifference, shareDifference, type DifferenceText } from './compare-figures.js';
import type { Section } from './context.js';
import { markup, user, type Content, type Markup } from './markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table } from './table.js';

type Better = Comparison['better']['npv'];

/** The other against the first: differences on the same draws, how often which is better, and dominance. */
export function pairedSection(comparison: Comparison, context: CompareContext): Section {
  const { found, words, own, scale } = context;
  const other = letterOf(comparison.scenario);
  const heads = [own.difference, own.interval, own.betterHead, own.tieHead, own.worseHead];
  const head = markup`<tr>${columnHead(own.measure, 'text')}${heads.map((name) => columnHead(name, 'number'))}</tr>`;
  const row = (name: Content, { value, interval }: DifferenceText, better: Better | null): Markup => {
    const text = better === null ? null : betterText(better, words);
    const cells = [value, interval, text?.better ?? words.none, text?.tie ?? words.none, text?.worse ?? words.none];
    return markup`<tr>${rowHead(name)}${cells.map((cell, at) => numberCell(cell, heads[at]))}</tr>`;
  };
  const none = { value: words.none, interval: words.none };
  const rows = [
    row(own.npvMean, moneyDifference(comparison.npv, scale), comparison.better.npv),
    row(own.paidBack(monthsText(found.within, words)), shareDifference(comparison.paidBack, words), null),
    row(own.paybackMonth, none, comparison.better.payback),
    row(own.peakMean, moneyDifference(comparison.peakDeficit, scale), null),
    ...comparison.targets.flatMap(({ label, odds, better }) => [
      row(user(own.odds(label)), shareDifference(odds, words), null),
      row(user(own.reached(label)), none, better),
    ]),
  ];
  const { dominance } = comparison;
  const body = markup`<p class="note">${own.pairedNote}</p>
    ${table({ id: `paired-${other}`, caption: own.of(other, 'A'), unit: scale.unit, head, body: rowGroup(rows), layout: 'records' }, words)}
    <h3>${own.dominance}</h3>
    <dl class="method">
      ${(['first', 'second'] as const).map(
        (order) =>
          markup`<div>
            <dt>${own.order[order]}</dt>
            <dd>${own.who[dominance[order].who](other, 'A')}</dd>
          </div>`,
      )}
    </dl>
    <p class="note">${own.dominanceNote}</p>`;
  return { id: `against-${other}`, title: own.of(other, 'A'), body };
}
