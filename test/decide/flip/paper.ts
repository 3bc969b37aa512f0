import { onPaper } from '../../proof/scenario-of.js';

/** A fee now, and 121,000 · share back a year later at 10%: NPV = 110,000 · share − fee. */
export const onePayment = (decision: string, simulation = ''): string =>
  `${onPaper(
    13,
    `
discountRate: 10%
assumptions:
  fee: { value: 100_000, why: quoted }
  share: { value: 100%, why: agreed }
segments:
  maker: { deal: { kind: oem, royalty: 0, feePerWin: 121_000 }, partners: 1, winRate: share, arpa: 1 }
initiatives:
  launch:
    runs: 1 month
    delay: 12 months
    cost: { once: fee }
    effects: [ { on: segments.maker.leads, add: 1 } ]
    payback: { within: 13 months, because: on paper }
    stop: none
decision: ${decision}`,
  )}${simulation}`;
