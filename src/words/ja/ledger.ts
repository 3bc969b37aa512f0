import type { ledger as en } from '../en/ledger.js';

export const ledger: typeof en = {
  title: '余波台帳',
  base: 'チームとセグメント（施策なし）',
  strictInteraction: '施策どうしの相互作用',
  spilloverInteraction: '余波どうしの相互作用',
  strictTotal: '余波なし合計',
  spilloverTotal: '余波',
  total: '余波込み合計',
  through: (to, driver) => (driver === null ? `→ ${to}` : `→ ${to}の${driver}`),
  spillover: (from, through) => `${from} ${through}`,
  lag: ({ p10, p50, p90 }) => {
    const range = p10 === p90 ? '' : `（${p10}–${p90}）`;
    return p50 === 0 && range === '' ? '即時' : `${p50}か月後${range}`;
  },
  line: '項目',
  mean: '平均',
  credit: '貢献配分',
  creditHead: '施策間の貢献配分（シャープレイ値）',
  creditTotal: '施策の合計',
  memo: 'メモ：共食いで失う直販の利益',
  memoBusiness: 'メモ：同じく事業全体',
  spilloverPart: '余波',
  sum: '合計',
  interaction: '相互作用',
  note:
    'プログラムの正味現在価値を項目に分けたもの。施策の余波なしの価値は、余波を除いてその施策だけをやめたときに失う価値。余波を通る価値は、その余波だけを止めたときに失う価値。' +
    '組み合わさって生じる分はどの項目にも属さないため相互作用として示す。各試行で項目の和は合計に一致するので平均も足し合わせられるが、パーセンタイルは足せない。平均はプログラムの価値と同じ桁で示し、チームと相互作用と余波は列の和が合うように丸める。',
  creditNote: ({ orders, coalitions, trials, exact }) =>
    `貢献配分は相互作用も含めてすべてを施策に分けたもので、施策を加える${exact ? 'すべての順番' : `${orders}通りの順番`}での寄与の平均（${coalitions}通りの組み合わせ、${trials}試行）。誤差は試行によるもの${exact ? '' : 'と順番によるもの'}を含む。`,
  memoNote:
    '上の項目にすでに含まれており、加算しない。パートナーが獲得した顧客のうち、直販でも獲得できたはずの分の利益。',
  head: (unit, trials) => `正味現在価値の平均、${unit}、${trials}試行`,
};
