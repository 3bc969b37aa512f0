import type { Words } from '../equations/program.js';

/** Parts of a sum over ages. */
export type SumPart =
  'keep' | 'entered' | 'survival' | 'restart' | 'scaled' | 'weight' | 'weightedAge' | 'sum' | 'carried' | 'weighted';

const parts: Readonly<Record<SumPart, readonly [string, string]>> = {
  keep: ['share kept', '残る割合'],
  entered: ['new this month', '当月の新規'],
  survival: ['share still there, multiplied up', '残存率の累積'],
  restart: ['month since which that share counts (t)', '残存率の起点の月（t）'],
  scaled: ['new this month ÷ share still there', '当月の新規 ÷ 残存率の累積'],
  weight: ['weight by age', '月数別の重み'],
  weightedAge: ['share still there · weight, by age', '残存率 × 重み（月数別）'],
  sum: ['sum over ages', '月数別の合計'],
  carried: ['sum over ages, carried into the month', '月数別の合計（前月から）'],
  weighted: ['weighted sum over ages', '月数別の加重合計'],
};

/** What the rows of a sum over the ages of these cohorts are called. */
export function sumWords(cohorts: Words): Readonly<Record<SumPart, Words>> {
  const entries = Object.entries(parts).map(([part, [en, ja]]): [string, Words] => [
    part,
    { en: `${cohorts.en}: ${en}`, ja: `${cohorts.ja}：${ja}` },
  ]);
  return Object.fromEntries(entries) as Record<SumPart, Words>;
}
