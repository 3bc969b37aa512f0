import type { pnl as en } from '../en/pnl.js';
import { directParts } from '../../model/pnl-lines.js';
import { lineNames } from '../line-names.js';
import { series } from './series.js';

export const pnl: typeof en = {
  title: '管理損益（事業年度別）',
  caption: (view, lens) => `${view}（${lens}）`,
  views: { difference: '差（あり − なし）', with: 'プログラムあり', without: 'プログラムなし' },
  line: '科目',
  note: '試行の平均、下段はP10–P90です。発生主義、税引前、消費税抜き。合計のP10–P90は試行ごとの合計から求めたもので、各年度の和ではありません。年度と合計、各行と小計、「あり − なし = 差」は印字どおりに一致します。12か月に満たない年度には印を付けています。',
  lines: {
    ...lineNames(series.names),
    [directParts.strict.number]: 'うち共食いと意図した効果',
    [directParts.spillover.number]: 'うち余波',
  },
  teamMemo: '参考：チームの費用（9）のセグメントへの配賦',
  teamMemoNote:
    '毎月、チームごとの費用を、各セグメントのパートナーに必要なケア量（社数 × load）の割合で配賦します。どのセグメントにもパートナーがいない月は等分です。小計には含みません。',
};
