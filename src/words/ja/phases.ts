import type { phases as en } from '../en/phases.js';

export const phases: typeof en = {
  title: 'フェーズとKPI',
  caption: 'フェーズと到達時期',
  phase: 'フェーズ',
  until: '終わる条件',
  kpis: 'KPI',
  entered: '入る確率',
  enteredBy: '試行の半数が入る月',
  lastPhase: '最後のフェーズ',
  notEntered: '期間内に入らない',
  ends: '終了',
  open: '期間内に終わらない',
  kpiCaption: (phase) => `KPI：${phase}`,
  kpiNote: '各年度の中央値とP10–P90（余波込み）。パーセンタイルは合計できない。',
  kpi: 'KPI',
  reads: { end: '年度末の月', sum: '年度合計', average: '月平均', ratio: '年度通算' },
};
