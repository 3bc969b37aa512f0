import type { Locale } from '../../../model/scenario.js';

/** What the method section says of sums that foot as printed. */
const methodItems: Readonly<Record<Locale, readonly [string, string]>> = {
  en: [
    'Sums as printed',
    'Means in a P/L, in the costs of the initiatives and in the company table all show the same last digit, the coarsest that any of their errors asks for. Each is rounded up or down so that years, parts and differences add up as printed, with the least change in all (controlled rounding); none is a whole last digit away from its unrounded value, which stands in the CSV and JSON files.',
  ],
  ja: [
    '表の合計',
    '損益計算書、施策の費用、会社の数値の表では、平均の最終桁を表ごとにそろえています（最も粗い誤差に合わせた桁）。年度・内訳・差が印字どおりに合計と一致するように、変更が全体で最小となる組合せで各値を切り上げまたは切り捨てています。元の値との差は最終桁の1未満です。丸めない値はCSVとJSONにあります。',
  ],
};

export const footingItem = (locale: Locale): readonly [string, string] => methodItems[locale];
