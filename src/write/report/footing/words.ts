import type { Locale } from '../../../model/scenario.js';

/** What the method section says of sums that foot as printed. */
const methodItems: Readonly<Record<Locale, readonly [string, string]>> = {
  en: [
    'Sums as printed',
    'The management P/L has one unit and one last digit: the one that the errors of the differences ask for, and one digit more where that is too coarse for them. The statement without the program, the difference, and what spillovers add to it are each rounded up or down so that years and lines add up as printed, with the least change in all (controlled rounding). Every other figure is a sum of printed ones: with the program = without it + the difference. The team shared out to segments is rounded last, so that segments add up to line 9 and years to the total as printed. So a printed figure is less than three last digits away from its unrounded value (the total of a segment in that share of the team may be further), which stands in the CSV and JSON files. The profit of the company table is that of the P/L; its other columns and the costs of the initiatives are rounded in the same way, each table by itself.',
  ],
  ja: [
    '表の合計',
    '管理損益の単位と最終桁はすべての表で共通です。最終桁は「差」の誤差に合わせ、差に対して粗すぎるときは1桁細かくします。「プログラムなし」「差」「余波による上乗せ」は、年度と各行が印字どおりに合計と一致するように、変更が全体で最小となる組合せでそれぞれ切り上げまたは切り捨てます。そのほかの値は印字した値の和です（プログラムあり = なし + 差）。体制の費用のセグメントへの配賦は最後に丸め、セグメントの和が科目9に、年度の和が合計に、印字どおりに一致します。そのため元の値との差は最終桁の3未満です（配賦のセグメント合計だけは、これを超えることがあります）。丸めない値はCSVとJSONにあります。会社の数値の表の利益は管理損益と同じ値です。その表のほかの列と施策の費用の表も、表ごとに同じ方法で丸めています。',
  ],
};

export const footingItem = (locale: Locale): readonly [string, string] => methodItems[locale];
