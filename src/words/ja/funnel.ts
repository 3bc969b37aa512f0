import type { funnel as en } from '../en/funnel.js';

export const funnel: typeof en = {
  title: 'セグメント別のファネル',
  caption: (segment) => `パートナーから経常収益まで：${segment}`,
  note: '各年度の平均とP10–P90（余波込み）。紹介には供給したリードを含む。転換率は同じ年度の平均どうしの比。受注は商談期間だけ案件より遅れるため、伸びている間は実際より低く見える。',
  all: '全セグメント',
  step: '段階',
  conversions: {
    contactedReps: '1社あたり',
    repsReferring: '接点のある担当者のうち',
    referrals: '紹介した担当者1人・1か月あたり（供給リードを除く）',
    opportunities: '紹介のうち',
    wins: '案件のうち',
    mrr: '1顧客あたり',
  },
};
