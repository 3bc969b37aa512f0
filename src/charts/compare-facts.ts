import { pictureWordsOf } from '../words/picture-words.js';
import type { CompareAnalysis } from '../decide/compare/compare-analysis.js';
import { moneyScale, type MoneyScale } from '../figures/money.js';
import { calendar } from '../figures/month.js';
import type { PictureFacts } from './picture.js';
import { INK, namedStyle } from './theme.js';
import type { LineStyle } from './fan.js';

/** What the line below each picture of a comparison says: the first scenario stands for all. */
export const factsOf = (
  { locale, currency, seed, version, scenarios }: CompareAnalysis,
  trials: number,
): PictureFacts => ({
  scenario: { locale, currency, title: scenarios.map(({ title }) => title)[0] },
  replay: { seed, trials, digest: scenarios[0].digest, version },
});

/** The one unit of money of a comparison. */
export const compareMoney = ({ scenarios, comparisons, currency, locale }: CompareAnalysis): MoneyScale =>
  moneyScale(
    [...scenarios.flatMap(({ npv }) => [npv.p5, npv.mean, npv.p95]), ...comparisons.map(({ npv }) => npv.mean)],
    currency,
    pictureWordsOf(locale).figures,
  );

/** The date of all net present values of a comparison. */
export const valuedAt = ({ valuedAt: month, locale }: CompareAnalysis): string =>
  pictureWordsOf(locale).compareCharts.asOf(calendar(month, pictureWordsOf(locale).figures));

/** Letters by which the scenarios of a comparison go: A, B, C … Z, A1 … */
export const letter = (at: number): string =>
  String.fromCharCode(65 + (at % 26)) + (at < 26 ? '' : String(Math.floor(at / 26)));

/** The first scenario in ink, the others by colour. */
export const styleOf = (at: number): LineStyle =>
  at === 0 ? { colour: INK, width: 2.6 } : { ...namedStyle(at - 1), width: 2.6 };
