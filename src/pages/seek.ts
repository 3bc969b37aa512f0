import type { Found, SeekAnalysis } from '../decide/seek/seek-analysis.js';
import { authorValue } from '../figures/author-value.js';
import { monthsText } from '../figures/counted.js';
import { decimal, lastPlace } from '../figures/digits.js';
import { moneyScale, moneyText } from '../figures/money.js';
import { errorOf } from '../figures/point.js';
import { rangeText } from '../figures/range.js';
import { percent } from '../figures/share.js';
import type { Scenario } from '../model/scenario.js';
import { inputLabel } from '../words/input-label.js';
import type { Words } from '../words/words.js';
import { author, sentence, strong, type Content, type Figure, type Source } from './content.js';
import { at, entryAt, figure } from './figures.js';
import { blocks, list, note, paragraph, title, type Block } from './page.js';

type RuleFigure = SeekAnalysis['now'] | SeekAnalysis['ends'][number];

/** What a goal seek is told with. */
interface SeekWriter {
  readonly analysis: SeekAnalysis;
  readonly currency: string;
  readonly words: Words;
  /** What the varied number is called. */
  readonly label: Content;
}

/** What a goal seek found: the figure of the rule as it is, and from where on the rule holds. */
export function seekPage(analysis: SeekAnalysis, scenario: Scenario, words: Words): Block[] {
  const say = words.commands.seek;
  const { path, rule, now, ends, found, trials, searchedWith } = analysis;
  const label = author(inputLabel(scenario, path, scenario.locale), 50);
  const writer: SeekWriter = { analysis, currency: scenario.currency, words, label };
  const [from, to] = (['from', 'to'] as const).map((end) => valueOf(analysis[end], 0, at(analysis, end), writer));
  const written = analysis.text === '' ? say.fallback : author(analysis.text, 40);
  const [search, all] = [searchedWith, trials].map((count) => decimal(count, 0, words.figures));
  return blocks(
    title(sentence((keep) => say.title(keep(label), rule, keep(from), keep(to)))),
    // The path is what `--vary` and `--set` take.
    note(author(path, 98)),
    paragraph(
      sentence((keep) => say.now(keep(written), keep(ruleFigure(now, writer)), keep(interval(now, writer)), now.holds)),
    ),
    found.length > 0
      ? found.map((each) => paragraph(strong(foundLine(each, writer))))
      : [
          paragraph(strong(say.none(ends[0].holds))),
          list(
            ends.map((end) => endLine(end, writer)),
            'short',
          ),
        ],
    note(say.trials(search, all)),
  );
}

/** A value of the varied number, as its author would write it. */
const valueText = (value: number, error: number, { analysis, currency, words }: SeekWriter): string =>
  authorValue(value, error, analysis.written, currency, words.figures);

const valueOf = (value: number, error: number, source: Source, writer: SeekWriter): Figure =>
  figure(valueText(value, error, writer), source);

const endLine = (end: SeekAnalysis['ends'][number], writer: SeekWriter): Content =>
  sentence((keep) =>
    writer.words.commands.seek.end(
      keep(valueOf(end.at, 0, at(end, 'at'), writer)),
      keep(ruleFigure(end, writer)),
      keep(interval(end, writer)),
    ),
  );

function foundLine(found: Found, writer: SeekWriter): Content {
  const { analysis, words, label } = writer;
  const { low, high, holds, trials, between } = found;
  const say = words.commands.seek;
  const error = errorOf(low, high);
  // Of whole months the last one that holds is told: there is nothing between it and the next.
  const isWhole = analysis.written.form === 'months' && !analysis.written.perYear;
  const last = holds === 'above' ? 1 : 0;
  const shown = isWhole
    ? valueOf(between[last], error, entryAt(between, last), writer)
    : valueOf(found.value, error, at(found, 'value'), writer);
  const end = (value: number | null): string => (value === null ? say.open : valueText(value, error, writer));
  const limits = low === high ? '' : bracketed(found, [end(low), end(high)], words);
  return [
    sentence((keep) => say.found(keep(label), keep(shown), keep(limits), holds)),
    trials === analysis.trials ? null : say.roughly(decimal(trials, 0, words.figures)),
  ];
}

/** A figure of the rule in its own unit. */
const ruleFigure = (of: RuleFigure, writer: SeekWriter): Content =>
  figure(inItsUnit(of.value, errorOf(of.low, of.high), writer), at(of, 'value'));

function interval(of: RuleFigure, writer: SeekWriter): Content {
  const { low, high } = of;
  if (low === high) return '';
  const error = errorOf(low, high);
  return bracketed(of, [inItsUnit(low, error, writer), inItsUnit(high, error, writer)], writer.words);
}

/** A 95% interval in brackets. @param ends its ends as printed */
function bracketed(of: RuleFigure | Found, ends: readonly [string, string], { figures }: Words): Content {
  const { low, to, high } = rangeText(...ends, figures);
  return [` (${figures.interval95} `, figure(low, at(of, 'low')), to, figure(high, at(of, 'high')), ')'];
}

function inItsUnit(
  value: number | null,
  error: number,
  { analysis: { unit, threshold, now }, currency, words }: SeekWriter,
): string {
  if (value === null) return words.payback.notRecovered;
  switch (unit) {
    case 'share':
      return percent(value, error, words.figures);
    case 'money':
      return moneyText(moneyScale([threshold, now.value, value], currency, words.figures), value, error);
    case 'months':
      return monthsText(Math.round(value), words.figures);
    case 'factor':
      return decimal(value, lastPlace(error, -2), words.figures);
  }
}
