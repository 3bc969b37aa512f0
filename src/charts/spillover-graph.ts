import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { decimal } from '../figures/digits.js';
import type { FootedLedger } from '../figures/footing/footed-ledger.js';
import type { AnalysisFacts } from './chart.js';
import { clip, display, wrap } from './display.js';
import { rows, type Layer } from './layer.js';
import { driverWord, printedLedger, targetName } from './ledger-lines.js';
import { sourcesOf, type Edge, type Source } from './spillover-sources.js';
import { picture, type Picture } from './picture.js';
import { pixelText } from './pixel-text.js';
import { INK, LENS_COLOUR, NAMED_COLOURS, QUIET, SIZE } from './theme.js';

/** Pixels: from left to right the initiatives, what is said of each arrow, the arrows' way, what they reach. */
const COLUMNS = { nodes: 200, said: 260, way: 120 } as const;
const WIDTH = 2 * COLUMNS.nodes + COLUMNS.said + COLUMNS.way;
const [ROW, GAP] = [36, 12];
/** Arrows run this far below the middle of their row, what is said of them above. */
const BELOW = 8;
const THICKEST = 10;

interface Node {
  readonly name: string;
  readonly colour: string;
  readonly top: number;
  readonly height: number;
}

interface Arrow {
  readonly edge: Edge;
  readonly from: Source;
  readonly source: Node;
  readonly target: Node;
  /** Heights at which it leaves and arrives. */
  readonly leaves: number;
  readonly arrives: number;
}

/** Nodes below each other, as high as they have arrows. */
function stacked(items: readonly { name: string; colour: string; arrows: number }[]): Node[] {
  let top = 0;
  return items.map(({ name, colour, arrows }) => {
    const node = { name, colour, top, height: ROW * arrows };
    top += node.height + GAP;
    return node;
  });
}

const heightOf = (nodes: readonly Node[]): number =>
  nodes.reduce((low, { top, height }) => Math.max(low, top + height), 0);

const scopeColour = { initiative: NAMED_COLOURS[0], segment: NAMED_COLOURS[2], direct: NAMED_COLOURS[4] } as const;

interface Flow {
  readonly from: Source;
  readonly edge: Edge;
  /** Row at the left, from the top. */
  readonly row: number;
}

const targetKey = ({ to }: Edge): string => `${to.scope} ${to.id}`;

/** Targets by the mean row of what reaches them, so that few arrows cross. */
function targetsOf(flows: readonly Flow[]): Flow[][] {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = targetKey(flow.edge);
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  const middle = (group: readonly Flow[]): number => group.reduce((sum, { row }) => sum + row, 0) / group.length;
  return [...groups.values()].sort((a, b) => middle(a) - middle(b) || a[0].row - b[0].row);
}

function layout(
  initiatives: readonly Source[],
  words: PictureWords,
): { nodes: [Node[], Node[]]; arrows: Arrow[]; height: number } {
  const sources = initiatives.filter(({ spillovers }) => spillovers.length > 0);
  const flows = sources
    .flatMap((from) => from.spillovers.map((edge) => ({ from, edge })))
    .map((flow, row): Flow => ({ ...flow, row }));
  const targets = targetsOf(flows);
  const left = stacked(
    sources.map(({ label, spillovers }) => ({
      name: display(label),
      colour: scopeColour.initiative,
      arrows: spillovers.length,
    })),
  );
  const right = stacked(
    targets.map((group) => ({
      name: targetName(group[0].edge, words),
      colour: scopeColour[group[0].edge.to.scope],
      arrows: group.length,
    })),
  );
  const height = Math.max(heightOf(left), heightOf(right));
  const centred = (nodes: Node[]): Node[] => {
    const down = (height - heightOf(nodes)) / 2;
    return nodes.map((node) => ({ ...node, top: node.top + down }));
  };
  const nodes: [Node[], Node[]] = [centred(left), centred(right)];
  const arrows = flows.map(({ from, edge, row }): Arrow => {
    const source = nodes[0][sources.indexOf(from)];
    const place = targets.findIndex((group) => group.some((flow) => flow.row === row));
    const target = nodes[1][place];
    return {
      edge,
      from,
      source,
      target,
      leaves: source.top + ROW * (from.spillovers.indexOf(edge) + 0.5) + BELOW,
      arrives: target.top + ROW * (targets[place].findIndex((flow) => flow.row === row) + 0.5),
    };
  });
  return { nodes, arrows, height };
}

const pixels = (field: string) => ({ field, type: 'quantitative' as const, scale: null });

function boxes(nodes: readonly Node[], left: number): Layer[] {
  const data = rows(
    nodes.map(({ top, height, colour }) => ({
      f0: left,
      f1: left + COLUMNS.nodes,
      f2: top + 2,
      f3: top + height - 2,
      f4: colour,
    })),
  );
  const box = (opacity: number, stroke: boolean): Layer => ({
    data,
    mark: stroke
      ? { type: 'rect', fillOpacity: 0, strokeWidth: 1.4, cornerRadius: 4 }
      : { type: 'rect', opacity, cornerRadius: 4 },
    encoding: {
      x: { ...pixels('f0'), axis: null },
      x2: { field: 'f1' },
      y: { ...pixels('f2'), axis: null },
      y2: { field: 'f3' },
      [stroke ? 'stroke' : 'fill']: { field: 'f4', type: 'nominal', scale: null, legend: null },
    },
  });
  return [box(0.13, false), box(1, true)];
}

function nodeNames(nodes: readonly Node[], left: number): Layer[] {
  const room = (COLUMNS.nodes - 16) / SIZE.label;
  return pixelText(
    nodes.flatMap(({ name, top, height }) => {
      const lines = height > ROW ? wrap(name, room).slice(0, 3) : [clip(name, room)];
      return lines.map((text, k) => ({
        x: left + 8,
        y: top + height / 2 + 15 * (k - (lines.length - 1) / 2),
        text: clip(text, room),
      }));
    }),
    { bold: true },
  );
}

/** Straight past what is said of it, then in an S to its target. */
function path({ leaves, arrives }: Arrow): { x: number; y: number }[] {
  const start = COLUMNS.nodes + COLUMNS.said;
  const end = start + COLUMNS.way - 9;
  const curve = Array.from({ length: 25 }, (_, k) => {
    const share = k / 24;
    return { x: start + (end - start) * share, y: leaves + (arrives - leaves) * share * share * (3 - 2 * share) };
  });
  return [{ x: COLUMNS.nodes, y: leaves }, ...curve];
}

function lines(arrows: readonly Arrow[], thickness: (arrow: Arrow) => number): Layer[] {
  const tips = (some: readonly Arrow[]): Layer => ({
    data: rows(
      some.map((arrow) => ({
        f0: WIDTH - COLUMNS.nodes - 6,
        f1: arrow.arrives,
        f2: colourOf(arrow),
        f3: Math.max(70, 14 * thickness(arrow)),
      })),
    ),
    mark: { type: 'point', shape: 'triangle-right', filled: true, opacity: 1 },
    encoding: {
      x: pixels('f0'),
      y: pixels('f1'),
      color: { field: 'f2', type: 'nominal', scale: null, legend: null },
      size: { ...pixels('f3'), legend: null },
    },
  });
  const curves = arrows.map((arrow): Layer => ({
    data: rows(path(arrow).map(({ x, y }, k) => ({ f0: x, f1: y, f2: k }))),
    mark: {
      type: 'line',
      color: colourOf(arrow),
      opacity: 0.5,
      strokeWidth: thickness(arrow),
      ...(meanOf(arrow) < 0 ? { strokeDash: [5, 3] } : {}),
    },
    encoding: { x: pixels('f0'), y: pixels('f1'), order: { field: 'f2', type: 'quantitative' } },
  }));
  return [...curves, tips(arrows)];
}

const meanOf = ({ edge }: Arrow): number => edge.value?.mean ?? 0;

const colourOf = (arrow: Arrow): string => (meanOf(arrow) < 0 ? QUIET : LENS_COLOUR.broad);

/** What an arrow moves. */
const moved = (edge: Edge, words: PictureWords): string => driverWord(edge, words) ?? words.fields.everything;

/** What an arrow moves and after how long, and at its end of the column the value where it is known. */
function said(arrows: readonly Arrow[], printed: FootedLedger | null, words: PictureWords): Layer[] {
  const left = arrows.map(({ edge, leaves }) => ({
    x: COLUMNS.nodes + 8,
    y: leaves - 2 * BELOW + 1,
    text: clip(`${moved(edge, words)} · ${words.ledger.lag(edge.lag)}`, (COLUMNS.said - 62) / SIZE.small),
  }));
  const x = COLUMNS.nodes + COLUMNS.said - 2;
  const right = arrows.flatMap(({ edge: { value }, leaves }) =>
    value === null || printed === null ? [] : [{ x, y: leaves - 2 * BELOW + 1, text: printed.change(value) }],
  );
  return [
    ...pixelText(left, { size: SIZE.small, rim: true }),
    ...pixelText(right, { size: SIZE.small, align: 'right', bold: true, rim: true }),
  ];
}

function layersOf(
  nodes: readonly [Node[], Node[]],
  arrows: readonly Arrow[],
  printed: FootedLedger | null,
  words: PictureWords,
): Layer[] {
  const most = Math.max(1, ...arrows.map(size));
  const heads = [
    { x: 0, y: -14, text: words.analysisCharts.graph.from, colour: INK },
    { x: WIDTH - COLUMNS.nodes, y: -14, text: words.analysisCharts.graph.to, colour: INK },
  ];
  return [
    ...lines(arrows, (arrow) => (arrow.edge.value === null ? 2 : 1 + ((THICKEST - 1) * size(arrow)) / most)),
    ...boxes(nodes[0], 0),
    ...boxes(nodes[1], WIDTH - COLUMNS.nodes),
    ...nodeNames(nodes[0], 0),
    ...nodeNames(nodes[1], WIDTH - COLUMNS.nodes),
    ...said(arrows, printed, words),
    ...pixelText(heads, { size: SIZE.small }),
  ];
}

const pathText = ({ edge, from }: Arrow, words: PictureWords): string =>
  `${display(from.label)} → ${targetName(edge, words)} (${moved(edge, words)}), ${words.ledger.lag(edge.lag)}`;

const size = (arrow: Arrow): number => Math.abs(meanOf(arrow));

/**
 * Who feeds whom, after how long and how much: initiatives at the left, what their spillovers reach at the right. Without a ledger
 * no amounts are known. None without spillovers.
 */
export function spilloverGraph({ analyses, initiatives = [], ...facts }: AnalysisFacts): Picture | null {
  const ledger = analyses?.ledger;
  const words = pictureWordsOf(facts.scenario.locale);
  const { graph } = words.analysisCharts;
  const { nodes, arrows, height } = layout(sourcesOf(ledger, initiatives), words);
  if (arrows.length === 0) return null;
  const largest = arrows.reduce((most, arrow) => (size(arrow) > size(most) ? arrow : most));
  const printed = ledger === undefined ? null : printedLedger(facts, ledger);
  const unit = printed?.scale.unit ?? '';
  const figure = words.figures;
  const worth = ({ edge: { value } }: Arrow): string =>
    value === null || printed === null ? '' : figure.amount(printed.mean(value), unit);
  const describe = (arrow: Arrow): string =>
    `${pathText(arrow, words)}${arrow.edge.value === null ? '' : `: ${worth(arrow)}`}`;
  const { from, edge } = largest;
  const title =
    ledger === undefined
      ? graph.titleDeclared(arrows.length)
      : graph.title(display(from.label), targetName(edge, words), words.ledger.lag(edge.lag), worth(largest));
  return picture(facts, {
    title,
    subtitle: [
      ledger === undefined ? graph.subtitleDeclared : graph.subtitle(unit, decimal(ledger.trials, 0, figure)),
      ...(arrows.some((arrow) => meanOf(arrow) < 0) ? [graph.weakens] : []),
    ],
    basis:
      ledger === undefined
        ? [words.charts.basis.declared]
        : [words.charts.basis.presentValue, unit, words.charts.lens.broad],
    description: `${title}. ${arrows.map(describe).join('; ')}.`,
    panels: [{ width: WIDTH, height, layers: layersOf(nodes, arrows, printed, words) }],
    footerGap: 30,
  });
}
