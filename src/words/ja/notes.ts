import type { notes as en } from '../en/notes.js';

export const notes: typeof en = {
  title: '計算上の注意',
  bounds: (driver, share) => `${driver} は、試行と月の組の${share}で定義域の端に達しています。`,
  warnings: '警告',
  noNotes: '定義域の端に1%を超えて達した値、計画のボトルネック、警告はいずれもありません。',
  missed: (trials) => `${trials}（0による割り算や、0以下の対数になり値がない）。その試行は未達に数えます`,
  beyond: (within, left) =>
    `回収の期限は${within}ですが、開始から期末までは${left}です。守られるかはこの期間では分からず、確率は期末までの回収だけを数えています`,
};
