import type { spillovers as en } from '../en/spillovers.js';

export const spillovers: typeof en = {
  title: '余波：どこからどこへ',
  caption: '申告された余波と、それを通る価値',
  note: '大きさは効果最大時の中央値とP10–P90。価値は、その余波だけを止めたときにプログラムの正味現在価値が平均で失うもの。割合はプログラム全体の平均価値に対するもの。価値は重なり合い、相互作用は余波台帳にある。',
  unvalued: '今回は余波台帳を計算していないため、余波の価値は示していない。',
  from: 'どこから',
  to: 'どこへ',
  size: '大きさ',
  lag: '届くまで',
  value: '価値の平均',
  share: '全体に占める割合',
};
