import { bridgeName } from '../../charts/bridge.js';
import { bridgeColumns, bridgeWriter } from '../../charts/bridge-figures.js';
import { letter } from '../../charts/compare-facts.js';
import type { Bridge, BridgeFigures, Comparison } from '../../decide/compare/compare-analysis.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { author, type Content } from '../content.js';
import { at, errorOf, figure } from '../figures.js';
import { note, paragraph, title, type Block, type Section } from '../page.js';
import {
  numberCell,
  numberHead,
  row,
  rowGroup,
  table,
  textHead,
  type Row,
  type RowRole,
  type Table,
} from '../table.js';
import type { CompareContext } from './context.js';
import { inPoints } from './figures.js';

type Column = ReturnType<typeof bridgeColumns>[number];

const columnsOf = (comparison: Comparison, { found, words }: CompareContext): Column[] =>
  bridgeColumns(comparison, monthsText(found.within, words.figures), words);

/** A line a change between both ends. */
function rowsOf(bridge: Bridge, comparison: Comparison, context: CompareContext): Row[] {
  const { scale, words } = context;
  const columns = columnsOf(comparison, context);
  const cell = (figures: BridgeFigures, { kind, of }: Column, where: 'end' | 'line'): Content => {
    const found = of(figures);
    const { value, error } = bridgeWriter(where, scale)[kind](found);
    if (kind === 'money') return [figure(value, at(found, 'mean'), scale.unit), errorOf(error, found, scale.unit)];
    const shown = where === 'line' ? inPoints(value, found, words.figures) : figure(value, at(found, 'mean'));
    return [shown, errorOf(error, found)];
  };
  const line = (name: Content, figures: BridgeFigures, where: 'end' | 'line', role: RowRole): Row =>
    row(
      name,
      columns.map((column) => numberCell(cell(figures, column, where))),
      role,
    );
  return [
    line('A', bridge.first, 'end', 'subtotal'),
    ...bridge.lines.map(({ label, figures }) => line(author(label), figures, 'line', 'plain')),
    line(letter(comparison.scenario), bridge.last, 'end', 'subtotal'),
  ];
}

/** How much each change moved the figures, from the first scenario to the other. */
export function bridgeSection(comparison: Comparison, context: CompareContext): Section {
  const { words, scale } = context;
  const { comparePaper: own } = words;
  const { bridge } = comparison;
  const other = letter(comparison.scenario);
  const head = { id: `bridge-${other}`, title: `${own.bridge} · A → ${other}` };
  if (bridge === null) return { ...head, blocks: [paragraph(own.noBridge)] };
  const [trials, sets] = [bridge.trials, bridge.sets].map((count) => decimal(count, 0, words.figures));
  return {
    ...head,
    blocks: [
      note(own.bridgeNote(trials, sets, bridge.method === 'sampled')),
      { block: 'picture', name: bridgeName(comparison.scenario), data: null },
      table({
        id: `bridge-${other}-table`,
        caption: own.bridge,
        unit: scale.unit,
        layout: 'records',
        head: [textHead(''), ...columnsOf(comparison, context).map((column) => numberHead(author(column.head)))],
        groups: [rowGroup(rowsOf(bridge, comparison, context))],
      }),
    ],
  };
}

/** Widest head of a narrow column, in columns of the terminal. */
const NARROW = 16;

/** The same in narrow columns; nothing where nothing that differs moves a figure. */
export function bridgeInShort(comparison: Comparison, context: CompareContext): Block[] {
  const { words, scale } = context;
  const { comparePaper: own, report } = words;
  const { bridge } = comparison;
  if (bridge === null) return [];
  const trials = decimal(bridge.trials, 0, words.figures);
  return [
    title(own.bridge, `${report.unit(scale.unit)} · ${own.bridgeTrials(trials)}`),
    { ...plainTable(bridge, comparison, context, 'short'), cut: 'middle', narrow: NARROW },
  ];
}

/** The same for a comment, with the trials below. */
export function bridgeComment(comparison: Comparison, context: CompareContext): Block[] {
  const { comparePaper: own, figures } = context.words;
  const { bridge } = comparison;
  if (bridge === null) return [paragraph(own.noBridge)];
  return [
    title(own.bridge, `A → ${letter(comparison.scenario)}`),
    plainTable(bridge, comparison, context, 'head'),
    paragraph(own.bridgeTrials(decimal(bridge.trials, 0, figures))),
  ];
}

function plainTable(bridge: Bridge, comparison: Comparison, context: CompareContext, head: 'head' | 'short'): Table {
  const { words, scale } = context;
  return table({
    id: `bridge-${letter(comparison.scenario)}-table`,
    caption: null,
    head: [
      textHead(head === 'short' ? '' : words.report.unit(scale.unit)),
      ...columnsOf(comparison, context).map((column) => numberHead(author(column[head]))),
    ],
    groups: [rowGroup(rowsOf(bridge, comparison, context))],
  });
}
