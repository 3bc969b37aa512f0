import { pageWidth } from '../../write/text/columns.js';
import { range } from '../../figures/range.js';
import type { Found, SeekAnalysis } from '../../decide/seek/seek-analysis.js';
import { inputLabel } from '../../words/input-label.js';
import type { Scenario } from '../../model/scenario.js';
import { authorValue } from '../../figures/author-value.js';
import { monthsText } from '../../figures/counted.js';
import { decimal, lastPlace } from '../../figures/digits.js';
import { moneyScale, moneyText } from '../../figures/money.js';
import { errorOf } from '../../figures/point.js';
import { percent } from '../../figures/share.js';
import { fit } from '../../write/text/fit.js';
import type { Paint } from '../../write/text/paint.js';
import { wordsOf, type Words } from '../../words/words.js';

type Figure = SeekAnalysis['now'] | SeekAnalysis['ends'][number];

/** What a goal seek found, in a few lines. */
export function seekText(analysis: SeekAnalysis, scenario: Scenario, paint: Paint): string {
  const { locale, currency } = scenario;
  const words = wordsOf(locale);
  const own = wordsOf(locale).commands.seek;
  const { path, rule, from, to, now, ends, found, trials, searchedWith, written } = analysis;
  const label = fit(inputLabel(scenario, path, locale), 50);
  const value = (at: number, error: number): string => authorValue(at, error, written, currency, words.figures);
  const figure = figureWriter(analysis, currency, words);
  const lines = [paint.strong(fit(own.title(label, rule, value(from, 0), value(to, 0)), pageWidth))];
  // The path is what `--vary` and `--set` take.
  lines.push(`  ${paint.faint(fit(path, pageWidth - 2))}`);
  const text = analysis.text === '' ? own.fallback : fit(analysis.text, 40);
  lines.push(`  ${own.now(text, figure.value(now), figure.interval(now), now.holds)}`);
  if (found.length === 0) {
    lines.push(`  ${paint.strong(own.none(ends[0].holds))}`);
    for (const end of ends) lines.push(`    ${own.end(value(end.at, 0), figure.value(end), figure.interval(end))}`);
  }
  for (const each of found) lines.push(`  ${paint.strong(foundText(each, label, analysis, value, words, locale))}`);
  const count = (n: number): string => decimal(n, 0, words.figures);
  lines.push(`  ${paint.faint(own.trials(count(searchedWith), count(trials)))}`);
  return `${lines.join('\n')}\n`;
}

function foundText(
  { value, low, high, holds, trials, between }: Found,
  label: string,
  { trials: all, written }: SeekAnalysis,
  write: (at: number, error: number) => string,
  words: Words,
  locale: Scenario['locale'],
): string {
  const own = wordsOf(locale).commands.seek;
  const error = errorOf(low, high);
  // Of whole months the last one that holds is told: there is nothing between it and the next.
  const whole = written.form === 'months' && !written.perYear;
  const at = whole ? (holds === 'above' ? between[1] : between[0]) : value;
  const end = (one: number | null): string => (one === null ? own.open : write(one, error));
  const interval = low === high ? '' : ` (${words.figures.interval95} ${range(end(low), end(high), words.figures)})`;
  return (
    own.found(label, write(at, error), interval, holds) +
    (trials === all ? '' : own.roughly(decimal(trials, 0, words.figures)))
  );
}

/** The figure of the rule in its own unit. */
function figureWriter(
  { unit, threshold, now }: SeekAnalysis,
  currency: string,
  words: Words,
): { readonly value: (figure: Figure) => string; readonly interval: (figure: Figure) => string } {
  const write = (value: number | null, error: number): string => {
    if (value === null) return words.payback.notRecovered;
    switch (unit) {
      case 'share':
        return percent(value, error, words.figures);
      case 'money':
        return moneyText(moneyScale([threshold, now.value, value], currency, words.figures), value, error, false);
      case 'months':
        return monthsText(Math.round(value), words.figures);
      case 'factor':
        return decimal(value, lastPlace(error, -2), words.figures);
    }
  };
  const value = ({ value, low, high }: Figure): string => write(value, errorOf(low, high));
  const interval = ({ low, high }: Figure): string => {
    const error = errorOf(low, high);
    return low === high
      ? ''
      : ` (${words.figures.interval95} ${range(write(low, error), write(high, error), words.figures)})`;
  };
  return { value, interval };
}
