import { driverWord, printedLedger, targetName } from '../charts/ledger-lines.js';
import type { LedgerEdge } from '../decide/ledger/ledger-analysis.js';
import { decimal, lastPlace } from '../figures/digits.js';
import type { FootedLedger } from '../figures/footing/footed-ledger.js';
import { rangeText } from '../figures/range.js';
import { percentage } from '../figures/share.js';
import type { SpilloverSummary } from '../summary/evidence/shapes.js';
import type { Words } from '../words/words.js';
import { author, authorOr, detail, notation, type Content } from './content.js';
import type { PageContext } from './context.js';
import { at, bandOf, figure } from './figures.js';
import { ledgerMean } from './ledger.js';
import { blocks, note, type Section } from './page.js';
import { pictures } from './pictures.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead } from './table.js';
import type { Cell, Row, Table } from './table.js';

/** From whom to whom, after how long, how much and on what it rests; null without spillovers. */
export function spilloversSection(context: PageContext): Section | null {
  const { summary, words } = context;
  if (summary.initiatives.every(({ spillovers }) => spillovers.length === 0)) return null;
  const unvalued = summary.analyses?.ledger === undefined ? ` ${words.spillovers.unvalued}` : '';
  return {
    id: 'spillovers',
    title: words.spillovers.title,
    blocks: blocks(note(words.spillovers.note, unvalued), pictures(context, 'spillovers'), spilloversTable(context)),
  };
}

function spilloversTable({ summary, words }: PageContext): Table {
  const ledger = summary.analyses?.ledger;
  const edges = new Map(ledger?.initiatives.flatMap(({ spillovers }) => spillovers.map((edge) => [edge.edge, edge])));
  const printed = ledger === undefined ? null : printedLedger(summary, ledger);
  const line = (label: string, spillover: SpilloverSummary): Row =>
    row(author(label), [
      textCell(reaches(spillover, words)),
      textCell(figure(words.ledger.lag(spillover.lag), at(spillover, 'lag'))),
      numberCell(size(spillover, words)),
      ...valueCells(edges.get(spillover.edge), printed, words),
      textCell(basis(spillover, words)),
    ]);
  return table({
    id: 'spillovers-table',
    caption: words.spillovers.caption,
    unit: printed?.scale.unit,
    layout: 'records',
    head: [
      ...[words.spillovers.from, words.spillovers.to, words.spillovers.lag].map(textHead),
      ...[words.spillovers.size, words.spillovers.value, words.spillovers.share].map(numberHead),
      textHead(words.assumptions.evidence),
    ],
    groups: [
      rowGroup(summary.initiatives.flatMap(({ label, spillovers }) => spillovers.map((each) => line(label, each)))),
    ],
  });
}

const reaches = (spillover: SpilloverSummary, words: Words): Content => [
  author(targetName(spillover, words)),
  detail(driverWord(spillover, words) ?? words.fields.everything),
];

const basis = ({ why, source }: SpilloverSummary, words: Words): Content => [
  authorOr(why, words.assumptions.noEvidence),
  source === '' ? null : detail(author(source)),
];

/** Size at full activation: a lift as a percentage, an amount as it is. */
function size({ kind, written, size: middle }: SpilloverSummary, words: Words): Content {
  if (middle === null) return notation(written);
  const write = (value: number): string => {
    const sign = value > 0 ? '+' : '';
    if (kind === 'lift') return sign + percentage(value, Math.abs(value) / 20, words.figures);
    return sign + decimal(value, lastPlace(Math.abs(value) / 20, -3), words.figures);
  };
  const band = rangeText(write(middle.p10), write(middle.p90), words.figures);
  return [
    figure(write(middle.p50), at(middle, 'p50')),
    middle.p10 === middle.p90 ? null : bandOf(band, [at(middle, 'p10'), at(middle, 'p90')]),
  ];
}

function valueCells(edge: LedgerEdge | undefined, printed: FootedLedger | null, words: Words): Cell[] {
  if (edge === undefined || printed === null) return [numberCell(words.figures.none), numberCell(words.figures.none)];
  const { mean, se } = edge.value;
  const total = Math.abs(edge.share ?? 0) / Math.max(Math.abs(mean), 1);
  const share =
    edge.share === null
      ? words.figures.none
      : figure(percentage(edge.share, se * total, words.figures), at(edge, 'share'));
  return [numberCell(ledgerMean(edge.value, printed)), numberCell(share)];
}
