import { searchRange } from '../decide/flip/search-range.js';
import type { Search } from '../decide/seek/seek.js';
import { formatIssue } from '../diagnostics/format.js';
import { createIssue } from '../diagnostics/issues.js';
import { suggest } from '../diagnostics/suggest.js';
import type { Rule } from '../model/decision.js';
import type { Quantity } from '../model/quantity.js';
import type { Locale, Scenario } from '../model/scenario.js';
import { quantitiesOf } from '../model/quantities-of.js';
import { createSource, placeAt } from '../scenario/read/source.js';
import { readNumberWithUnit } from '../scenario/value/number-with-unit.js';
import { readRule } from '../scenario/value/read-rule.js';
import { wordsOf } from '../words/words.js';
import type { OptionsOfCommand } from './command.js';
import type { seek } from './commands/seek.js';
import { exitCode } from './exit-code.js';
import { Failure } from './failure.js';

/** `effects[0].add` and `effects.0.add` are the same path. */
const plainPath = (path: string): string => path.normalize('NFC').replace(/\[([^\]]+)\]/g, '.$1');

/** What `--vary`, `--until` and `--between` ask for; throws Failure of input where they mean nothing. */
export function searchOf(
  scenario: Scenario,
  options: OptionsOfCommand<typeof seek>,
  locale: Locale,
): Omit<Search, 'withValue'> {
  const own = wordsOf(locale).commands.seek;
  const { vary, until, between } = options;
  if (vary === undefined) throw new Failure(exitCode.input, own.missing('--vary'));
  if (until === undefined) throw new Failure(exitCode.input, own.missing('--until'));
  const quantity = quantityAt(scenario, vary, locale);
  const rule = ruleOf(scenario, until, locale);
  if (between !== undefined) return { quantity, rule, ...rangeOf(quantity, between.join(' '), locale) };
  const points = searchRange(quantity, false)?.grid.points ?? [];
  if (points.length < 2) throw new Failure(exitCode.input, own.noRange(quantity.id, quantity.provenance.text));
  return { quantity, rule, from: points[0], to: points[points.length - 1] };
}

function quantityAt(scenario: Scenario, path: string, locale: Locale): Quantity {
  const known = new Map(quantitiesOf(scenario).map((quantity) => [plainPath(quantity.id), quantity]));
  const found = known.get(plainPath(path));
  if (found !== undefined) return found;
  const hint = suggest(plainPath(path), [...known.keys()]) ?? '';
  throw new Failure(exitCode.input, wordsOf(locale).commands.seek.unknownPath(path, hint));
}

/** A rule of the command line; what is wrong with it is told as it would be of a file. */
function ruleOf(scenario: Scenario, text: string, locale: Locale): Rule {
  const read = readRule(text, {
    initiatives: scenario.initiatives.map(({ id }) => id),
    targets: scenario.targets.map(({ name }) => name),
    series: [],
  });
  if (read.ok) return read.rule;
  const { code, offset, length, data } = read.problem;
  const place = placeAt(createSource('--until', text), offset, offset + length);
  const letter = formatIssue(createIssue(code, { place, data }), { locale, source: () => text, color: false });
  throw new Failure(exitCode.input, letter);
}

/** `10% 40%`, or `10% to 40%`. */
function rangeOf(quantity: Quantity, written: string, locale: Locale): { from: number; to: number } {
  const own = wordsOf(locale).commands.seek;
  const [from, to, ...rest] = written
    .split(/\s+to\s+|\s+(?=[\d.+-])/)
    .map((part) => readNumberWithUnit(part))
    .map((read) => (read?.ok === true ? read.value : NaN));
  if (rest.length > 0 || !(from < to)) throw new Failure(exitCode.input, own.rangeForm(written));
  const { min, max, id } = quantity;
  if (from < min || to > max) throw new Failure(exitCode.input, own.rangeBounds(id, String(min), String(max)));
  return { from, to };
}
