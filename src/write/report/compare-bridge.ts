import { letter } from '../../charts/compare-facts.js';
import { bridgeName } from '../../charts/bridge.js';
import type { BridgeFigures, Comparison } from '../../decide/compare/compare-analysis.js';
import { bridgeColumns, bridgeWriter } from '../../charts/bridge-figures.js';
import type { CompareContext } from './compare-context.js';
import type { Section } from './context.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { figure } from '../html/picture.js';
import { markup, user, type Content, type Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table } from './table.js';

/** How much each change moved the figures, from the first scenario to the other. */
export function bridgeSection(comparison: Comparison, context: CompareContext): Section {
  const { found, words, scale, charts } = context;
  const { bridge } = comparison;
  const other = letter(comparison.scenario);
  const [id, title] = [`bridge-${other}`, `${words.comparePaper.bridge} · A → ${other}`];
  if (bridge === null) return { id, title, body: markup`<p>${words.comparePaper.noBridge}</p>` };
  const measures = bridgeColumns(comparison, monthsText(found.within, words.figures), words);
  const head = markup`<tr>${columnHead('', 'text')}${measures.map(({ head }) => columnHead(user(head), 'number'))}</tr>`;
  const row = (name: Content, figures: BridgeFigures, kind: 'end' | 'line'): Markup => {
    const write = bridgeWriter(kind, scale);
    const cells = measures.map(({ kind: measure, of, head: text }) => {
      const { value, error } = write[measure](of(figures));
      const shown = error === null ? null : markup` <span class="error">±${error}</span>`;
      return numberCell([markup`<span class="figure">${value}</span>`, shown], text);
    });
    return markup`<tr class="${kind === 'end' ? 'subtotal' : ''}">${rowHead(name)}${cells}</tr>`;
  };
  const rows = [
    row('A', bridge.first, 'end'),
    ...bridge.lines.map((line) => row(user(line.label), line.figures, 'line')),
    row(other, bridge.last, 'end'),
  ];
  const note = words.comparePaper.bridgeNote(
    decimal(bridge.trials, 0, words.figures),
    decimal(bridge.sets, 0, words.figures),
    bridge.method === 'sampled',
  );
  const parts = {
    id: `${id}-table`,
    caption: words.comparePaper.bridge,
    unit: scale.unit,
    head,
    body: rowGroup(rows),
    layout: 'records',
  };
  const body = markup`<p class="note">${note}</p>
    ${charts.filter(({ name }) => name === bridgeName(comparison.scenario)).map((chart) => figure(chart))} ${table(parts, words)}`;
  return { id, title, body };
}
