import type { Locale } from '../../model/scenario.js';

interface CaveatWords {
  /** @param trials in how many trials the figure of a target is undefined */
  readonly missed: (trials: string) => string;
  /** @param within what was declared @param left months from the start to the end of the horizon */
  readonly beyond: (within: string, left: string) => string;
}

const en: CaveatWords = {
  missed: (trials) => `${trials}: a division by 0, or the logarithm of 0 or less; counted as missed`,
  beyond: (within, left) =>
    `payback declared within ${within}, and the horizon ends ${left} after the start: whether it is kept cannot be known; the odds count payback by then alone`,
};

const ja: CaveatWords = {
  missed: (trials) => `${trials}（0による割り算や、0以下の対数になり値がない）。その試行は未達に数えます`,
  beyond: (within, left) =>
    `回収の期限は${within}ですが、開始から期末までは${left}です。守られるかはこの期間では分からず、確率は期末までの回収だけを数えています`,
};

export const caveatWords = (locale: Locale): CaveatWords => (locale === 'ja' ? ja : en);
