import { letter } from '../../charts/compare-facts.js';
import type { BridgeFigures, Comparison } from '../../decide/compare/compare-analysis.js';
import { bridgeColumns, bridgeWriter, withError, type BridgeWriter } from '../../charts/bridge-figures.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { columns, pageWidth } from '../../write/text/columns.js';
import type { ComparePage } from './compare-page.js';
import { fit, fitMiddle } from '../../write/text/fit.js';

/** What each change moved, from the first scenario to the other. */
export function compareBridge(comparison: Comparison, { found, words, scale, paint }: ComparePage): string[] {
  const { bridge } = comparison;
  if (bridge === null) return [words.comparePaper.noBridge];
  const measures = bridgeColumns(comparison, monthsText(found.within, words.figures), words);
  const cells = (figures: BridgeFigures, write: BridgeWriter): string[] =>
    measures.map(({ kind, of }) => withError(write[kind](of(figures))));
  const rows = [
    ['', ...measures.map(({ short }) => fit(short, 16))].map(paint.faint),
    ['A', ...cells(bridge.first, bridgeWriter('end', scale))],
    ...bridge.lines.map((line) => [line.label, ...cells(line.figures, bridgeWriter('line', scale))]),
    [letter(comparison.scenario), ...cells(bridge.last, bridgeWriter('end', scale))],
  ];
  const trials = decimal(bridge.trials, 0, words.figures);
  return [
    `${paint.strong(words.comparePaper.bridge)} ${paint.faint(`${words.report.unit(scale.unit)} · ${words.comparePaper.bridgeTrials(trials)}`)}`,
    ...columns(rows, ['left', ...measures.map((): 'right' => 'right')], pageWidth, fitMiddle),
  ];
}
