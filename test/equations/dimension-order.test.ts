import { describe, expect, it } from 'vitest';
import { dimensionOrder } from '../../src/equations/dimension-order.js';

describe('the order of Sobol dimensions', () => {
  it('puts outcomes and assumptions before the funnel, the funnel before effects, costs last', () => {
    const ordered = [
      'initiatives.seminar.success#outcome',
      'assumptions.arpa',
      'team.partnersPerManager',
      'segments.web.winRate',
      'segments.web.churn.alpha',
      'initiatives.seminar.effects.segments.web.leads.add',
      'initiatives.seminar.spillovers.direct.wins.lift.lag',
      'initiatives.seminar.ramp',
      'direct.costPerWin',
      'initiatives.seminar.cost.once',
      'segments.web.winRate.growth',
    ];
    expect(dimensionOrder([...ordered].reverse())).toEqual(ordered);
  });

  it('keeps the order of two quantities whatever else there is', () => {
    const some = ['segments.b.winRate', 'segments.a.winRate', 'team.rampUp'];
    const more = ['segments.aa.winRate', 'assumptions.x', ...some, 'zeta'];
    expect(dimensionOrder(more).filter((id) => some.includes(id))).toEqual(dimensionOrder(some));
  });

  it('takes a segment by the field, not by a name that looks like one', () => {
    expect(dimensionOrder(['segments.winRate.attrition', 'segments.web.engagement'])).toEqual([
      'segments.web.engagement',
      'segments.winRate.attrition',
    ]);
  });
});
