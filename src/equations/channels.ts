import type { Segment } from '../model/segment.js';
import { countStream } from '../model/stream-names.js';
import { addBook } from './customers.js';
import { driver } from './drivers.js';
import type { ProgramBuilder } from './builder.js';
import { byId } from './by-id.js';
import { add, before, max, MONTH, mul, ONE, poisson, series, sub, ZERO } from './node.js';
import { carried, startingStock } from './partners.js';
import { drawn, monthly } from './quantities.js';

/** Steps 8 and 9 for one segment. */
export function addSegmentBook(builder: ProgramBuilder, segment: Segment): void {
  const path = `segments.${segment.id}`;
  addBook(builder, {
    id: segment.id,
    path,
    of: { kind: 'segment', id: segment.id },
    churn: segment.churn,
    age: segment.age,
    expansion: driver(builder, `${path}.expansion`, segment.expansion),
    arpa: driver(builder, `${path}.arpa`, segment.arpa),
    startCustomers: builder.whole(drawn(builder, segment.customers)),
    startMrr: drawn(builder, segment.mrr),
    carried: (name, start) => carried(segment, name, start),
    starting: (start) => startingStock(builder, segment, start),
    monthsOpen: segment.openedBy === null ? MONTH : max(ZERO, sub(series(`openMonths.${segment.id}`), ONE)),
  });
}

/** Off only to value what partners take from direct sales. */
export const CANNIBALISATION = 'cannibalisation';

/** The direct channel: wins = max(0, Poisson(wins) − Σ cannibalised), then steps 8 and 9. */
export function addDirectBook(builder: ProgramBuilder): void {
  const { direct, segments } = builder.scenario;
  const arriving = poisson(driver(builder, 'direct.wins', direct.wins), countStream('direct.wins'));
  const taken = add(...byId(segments).map((segment) => series(`cannibalised.${segment.id}`)));
  builder.series(
    { kind: 'series', key: 'wins', of: { kind: 'direct' } },
    taken.op === 'number' ? max(ZERO, arriving) : max(ZERO, sub(arriving, mul(builder.switch(CANNIBALISATION), taken))),
    { reported: true },
  );
  addBook(builder, {
    id: 'direct',
    path: 'direct',
    of: { kind: 'direct' },
    churn: direct.churn,
    age: direct.age,
    expansion: monthly(builder, direct.expansion),
    arpa: driver(builder, 'direct.arpa', direct.arpa),
    startCustomers: builder.whole(drawn(builder, direct.customers)),
    startMrr: drawn(builder, direct.mrr),
    carried: (name) => before(name),
    starting: (start) => ({ initial: start }),
    monthsOpen: MONTH,
  });
}
