import type { PathsAnalysis } from '../decide/paths/paths-analysis.js';
import { monthsText } from '../figures/counted.js';
import { decimal } from '../figures/digits.js';
import { runMoney, type MoneyFacts } from '../figures/run-money.js';
import type { Words } from '../words/words.js';
import { joined, type Content, type Source } from './content.js';
import type { AnalysisContext, PageContext } from './context.js';
import { at, figure, moneyInText } from './figures.js';
import { blocks, note, type Section } from './page.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Table } from './table.js';

type SinglePath = PathsAnalysis['paths'][number];

/** The month from which the money of a trial stays back, or the word in its place. */
export function paidBackBy(payback: number | null, source: Source | null, words: Words): Content {
  if (payback === null) return words.payback.notRecovered;
  return payback === 0 ? words.payback.selfFunding : figure(monthsText(payback, words.figures), source);
}

/** Its number, its value and the month by which it has paid back, each with its name. */
function figuresOf(path: SinglePath, run: MoneyFacts, words: Words): readonly (readonly [string, Content])[] {
  return [
    [words.paths.trial, figure(decimal(path.trial, 0, words.figures), at(path, 'trial'))],
    [words.paths.npv, moneyInText(runMoney(run), path.npv, 0, at(path, 'npv'))],
    [words.paths.payback, paidBackBy(path.payback, at(path, 'payback'), words)],
  ];
}

/** Trials that stand for good, middling and bad luck. */
export function pathsSection({ paths }: PathsAnalysis, { summary, words }: PageContext): Section {
  const rows = paths.map((path) =>
    row(
      words.paths.which[path.which],
      figuresOf(path, summary, words).map(([, shown]) => numberCell(shown)),
    ),
  );
  return {
    id: 'paths',
    title: words.paths.title,
    blocks: blocks(
      note(words.paths.note),
      table({
        id: 'paths-table',
        caption: words.paths.title,
        layout: 'records',
        head: [
          textHead(words.paths.path),
          ...[words.paths.trial, words.paths.npv, words.paths.payback].map(numberHead),
        ],
        groups: [rowGroup(rows)],
      }),
    ),
  };
}

/** The same, each figure behind its name. */
export function pathsInShort({ paths }: PathsAnalysis, { summary, words }: AnalysisContext): Table {
  const rows = paths.map((path) => {
    const [trial, npv, payback] = figuresOf(path, summary, words).map((named) => joined(named, ' '));
    return row(words.paths.which[path.which], [numberCell(trial), numberCell(npv), textCell(payback)]);
  });
  return table({
    id: 'paths-in-short',
    caption: words.paths.title,
    head: [textHead(''), numberHead(''), numberHead(''), textHead('')],
    groups: [rowGroup(rows)],
  });
}
