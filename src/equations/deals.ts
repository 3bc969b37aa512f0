import type { Segment } from '../model/segment.js';
import type { ProgramBuilder } from './builder.js';
import { recentMrr } from './customers.js';
import { add, mul, ONE, series, sub, ZERO } from './node.js';
import type { Node } from './node.js';
import { drawn, monthly } from './quantities.js';

/** What a deal kind decides (step 10): recurring net revenue and the fee paid to the partner. */
export interface DealTerms {
  readonly netRevenue: Node;
  readonly fee: Node;
}

export function dealTerms(builder: ProgramBuilder, segment: Segment): DealTerms {
  const { id, deal } = segment;
  const mrr = series(`mrr.${id}`);
  switch (deal.kind) {
    case 'referral': {
      const base = deal.months === 'always' ? mrr : recentMrr(builder, id, drawn(builder, deal.months));
      const fee = add(
        mul(monthly(builder, deal.commission), base),
        mul(monthly(builder, deal.upfront), series(`newMrr.${id}`)),
      );
      return { netRevenue: mrr, fee };
    }
    case 'resale':
      return { netRevenue: mul(mrr, sub(ONE, monthly(builder, deal.margin))), fee: ZERO };
    case 'distributor': {
      const kept = sub(sub(ONE, monthly(builder, deal.margin)), monthly(builder, deal.distributorMargin));
      return { netRevenue: mul(mrr, kept), fee: ZERO };
    }
    case 'oem': {
      const royalty = mul(mrr, monthly(builder, deal.royalty));
      return { netRevenue: add(royalty, mul(series(`wins.${id}`), monthly(builder, deal.feePerWin))), fee: ZERO };
    }
  }
}
