import type { assumptions as en } from '../en/assumptions.js';

export const assumptions: typeof en = {
  title: '前提条件',
  caption: '前提の値と幅、担当、根拠',
  note: '中央値と範囲は計算に使う値です。年あたりで書かれた率・件数・金額は月あたりに直しています。',
  noAssumptions: '名前の付いた前提条件はありません。',
  assumption: '前提条件',
  written: '記載',
  range: '中央値と5–95%',
  owner: '担当',
  evidence: '根拠',
  asOf: '時点',
  noEvidence: '根拠の記載なし',
};
