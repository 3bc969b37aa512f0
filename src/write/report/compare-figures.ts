import { letter } from '../../charts/compare-facts.js';
import { range } from '../../figures/range.js';
import type { ChangeSummary, CompareAnalysis, Comparison } from '../../decide/compare/compare-analysis.js';
import { decimal, lastPlace } from '../../figures/digits.js';
import { type MoneyScale, moneyDigits, moneyText } from '../../figures/money.js';
import { percent, points } from '../../figures/share.js';
import { monthsText } from '../../figures/counted.js';
import { calendar } from '../../figures/month.js';
import type { Words } from '../../words/words.js';

type PairedDifference = Comparison['npv'];
type Better = Comparison['better']['npv'];

/** A difference as text: with its sign, and its interval, empty where nothing is random. */
export interface DifferenceText {
  readonly value: string;
  readonly interval: string;
}

/** How a share of trials reads beside its error; a difference of shares is in points. */
export const betterText = (
  { better, tie, worse }: Better,
  words: Words,
): Record<'better' | 'tie' | 'worse', string> => ({
  better: percent(better.value, better.se, words.figures),
  tie: percent(tie.value, tie.se, words.figures),
  worse: percent(worse.value, worse.se, words.figures),
});

export function moneyDifference({ mean, se, low, high }: PairedDifference, scale: MoneyScale): DifferenceText {
  const { words } = scale;
  return {
    value: moneyText(scale, mean, se, true),
    interval: low === high ? '' : range(moneyDigits(scale, low, se), moneyDigits(scale, high, se), words),
  };
}

export function shareDifference({ mean, se, low, high }: PairedDifference, words: Words): DifferenceText {
  const place = lastPlace(se * 100, -1);
  const ends = range(
    decimal(low * 100, place, words.figures),
    decimal(high * 100, place, words.figures),
    words.figures,
  );
  return { value: points(mean, se, words.figures), interval: low === high ? '' : `${ends}${words.figures.points}` };
}

/** A setting of a scenario in words, not as its file has it. */
function settingText(setting: string, value: string, words: Words): string {
  if (setting === 'horizon') return monthsText(Number.parseInt(value, 10), words.figures);
  if (setting === 'simulation.trials') return decimal(Number(value), 0, words.figures);
  return words.method.samplings[value] ?? words.method.countKinds[value] ?? value;
}

/** What gave way to the settings of the first scenario, a line each. */
export const adoptedTexts = ({ adopted }: CompareAnalysis, words: Words): string[] =>
  adopted.map(({ scenario, setting, own: its, used }) => {
    const [before, after] = [its, used].map((value) => settingText(setting, value, words));
    return words.comparePaper.adopted(scenario, words.comparePaper.settings[setting] ?? setting, before, after);
  });

/** What the one date of all net present values means where scenarios start at different times; else nothing. */
export function startTexts({ scenarios, valuedAt }: CompareAnalysis, words: Words): string[] {
  if (scenarios.every(({ start }) => start === valuedAt)) return [];
  const each = scenarios.map(({ start }, at) => ({ letter: letter(at), month: calendar(start, words.figures) }));
  return words.comparePaper.starts(each, calendar(valuedAt, words.figures));
}

/** Whether the name of a change says all: a part, or a member of a list, that comes or goes. */
export const isSaidByName = ({ label, kind, before, after }: ChangeSummary): boolean =>
  kind !== 'changed' && label.endsWith(before + after);
