import type { Locale } from '../../model/scenario.js';

/** What the replay block says where percentiles are read from counts: name and text. */
export const streamedWords: Readonly<Record<Locale, readonly [name: string, text: string]>> = {
  en: ['Percentiles', 'streamed: read from counts in narrow cells, mostly within a tenth of their standard error'],
  ja: ['パーセント点', '逐次集計：細かい区切りごとの件数から求め、ほとんどは標準誤差の10分の1以内に収まります'],
};
