import type { ledgerLines as en } from '../en/ledger-lines.js';

export const ledgerLines: typeof en = {
  title: '余波台帳',
  base: 'チームと区分（施策なし）',
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
};
