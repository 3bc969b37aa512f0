import { driverWord, printedLedger, targetName } from '../../charts/ledger-lines.js';
import { printedUnits } from '../../figures/digits.js';
import { runValueWriter } from '../../figures/net-value.js';
import { runMoney } from '../../figures/run-money.js';
import { percentage } from '../../figures/share.js';
import { author, sentence, strong, type Content } from '../content.js';
import type { TextContext } from '../context.js';
import { at, figure, footedMoney, moneyFigure, withUnit } from '../figures.js';
import { answerLine, blocks, list, type Block } from '../page.js';
import { numberCell, numberHead, rowGroup, table, type Table } from '../table.js';

/** Spillovers that are named. */
const MOST = 3;

/** What the program relies on that is spillover: the value of both lenses, the share between them, and the largest spillovers. */
export const relianceAnswer = (context: TextContext): Block[] =>
  blocks(answerLine(strong(answer(context))), valueTable(context), largest(context));

function answer({ summary, words }: TextContext): Content {
  const own = words.decision.reliance;
  const { reliance } = summary;
  if (reliance.spillovers === 0) return own.none;
  const { share } = reliance;
  if (share === null) return own.unknown;
  if (share > 1) return own.all;
  return sentence((keep) => own.share(keep(figure(percentage(share, 0.05, words.figures), at(reliance, 'share')))));
}

/** Strict value and spillovers are the broad value, as printed too: both lenses as they stand elsewhere, spillovers between them. */
function valueTable({ summary, words }: TextContext): Table {
  const { reliance } = summary;
  const scale = runMoney(summary);
  const { place } = runValueWriter(summary, scale);
  const [without, withSpillovers] = [reliance.strict, reliance.broad].map((value) =>
    printedUnits(value / scale.divisor, place),
  );
  const cells: readonly Content[] = [
    footedMoney(without, place, scale, at(reliance, 'strict')),
    ['+ ', footedMoney(withSpillovers - without, place, scale, at(reliance, 'spillovers'))],
    ['= ', footedMoney(withSpillovers, place, scale, at(reliance, 'broad'))],
  ];
  const heads = [words.verdict.lenses.strict, words.ledger.spilloverPart, words.verdict.lenses.broad];
  return table({
    id: 'reliance',
    caption: words.decision.worth,
    unit: scale.unit,
    layout: 'compact',
    head: heads.map(numberHead),
    groups: [rowGroup([{ role: 'plain', heads: [], cells: cells.map(numberCell) }])],
  });
}

/** The spillovers with the largest value through them, where the ledger was made. */
function largest({ summary, words }: TextContext): Block | null {
  const ledger = summary.analyses?.ledger;
  if (ledger === undefined) return null;
  const { scale, mean } = printedLedger(summary, ledger);
  const edges = ledger.initiatives
    .flatMap(({ label, spillovers }) => spillovers.map((edge) => ({ label, edge })))
    .filter(({ edge }) => edge.value.mean > 0)
    .sort((a, b) => b.edge.value.mean - a.edge.value.mean);
  if (edges.length === 0) return null;
  const items = edges.slice(0, MOST).map(({ label, edge }): Content => {
    const amount = withUnit(scale, moneyFigure(scale, mean(edge.value), at(edge.value, 'mean')));
    const name = words.ledger.spillover(label, words.ledger.through(targetName(edge, words), driverWord(edge, words)));
    return [author(name), words.report.colon, amount];
  });
  return list(items, 'short', words.decision.largest);
}
