import type { Quantity } from '../model/quantity.js';
import type { Churn } from '../model/segment.js';
import type { Owner, SeriesKey } from '../model/series.js';
import { seriesOf, type What } from '../model/what.js';
import { countStream } from '../model/stream-names.js';
import type { ProgramBuilder } from './builder.js';
import { driver, movementOf } from './drivers.js';
import { add, AGE, binomial, compare, div, max, min, mul, ONE, series, sub, when, ZERO } from './node.js';
import type { Node } from './node.js';
import { drawn } from './quantities.js';

/** What steps 8 and 9 need of a channel; the direct channel and every segment are such. */
export interface Book {
  /** Suffix of its series: a segment id, or `direct`. */
  readonly id: string;
  /** Path of its drivers: `segments.<id>` or `direct`. */
  readonly path: string;
  readonly of: Owner;
  readonly churn: Churn;
  readonly age: Quantity;
  readonly expansion: Node;
  readonly arpa: Node;
  readonly startCustomers: Node;
  readonly startMrr: Node;
  /** The stock carried into this month, with the starting stock of a segment that opens. */
  readonly carried: (name: string, start: Node) => Node;
  readonly starting: (start: Node) => { initial?: Node };
  /** Months since month 0, or since the segment opened: 0 in that month. */
  readonly monthsOpen: Node;
}

const whatOf = ({ of }: Book, key: SeriesKey): What => ({ kind: 'series', key, of });

type Sbg = Extract<Churn, { kind: 'sbg' }>;

/** Effects on sBG churn: an addition to the hazard and a factor on it, held in [0, 1]; as it is when nothing moves it. */
function hazardMover(builder: ProgramBuilder, book: Book): (hazard: Node) => Node {
  const movement = movementOf(builder, `${book.path}.churn`);
  if (movement.adds.length + movement.lifts.length === 0) return (hazard) => hazard;
  const added = builder.series(whatOf(book, 'churnAdd'), add(...movement.adds));
  const factor = mul(...movement.lifts.map((node) => add(ONE, node)));
  const lifted = builder.series(whatOf(book, 'churnLift'), factor);
  return (hazard) => max(ZERO, min(ONE, mul(add(hazard, added), lifted)));
}

/**
 * h(t) under sBG: hazards α/(α + β + k − 1) by months k since the win, moved by effects, averaged over cohorts by their
 * expected survivors. Starting customers are one cohort that has `age` months at the end of the month before the first one, of the
 * scenario or of their segment: k = age + 1 in that first month.
 */
function sbgHazard(builder: ProgramBuilder, book: Book, churn: Sbg): Node {
  const { id } = book;
  const alpha = drawn(builder, churn.alpha);
  const spread = add(alpha, drawn(builder, churn.beta));
  const moved = hazardMover(builder, book);
  const byAge = builder.profile(whatOf(book, 'hazard'), div(alpha, add(spread, max(ZERO, sub(AGE, ONE)))));
  const lost = moved(byAge);
  const founders = book.carried(`foundingSurvivors.${id}`, book.startCustomers);
  const monthsSinceFirst = add(drawn(builder, book.age, false), book.monthsOpen);
  const foundersLost = builder.series(whatOf(book, 'foundingHazard'), moved(div(alpha, add(spread, monthsSinceFirst))));
  const cohorts = `survivors.${id}`;
  const all = add({ op: 'ageSum', cohorts, weight: ONE, when: 'carried' }, founders);
  const losing = add({ op: 'ageSum', cohorts, weight: lost, when: 'carried' }, mul(founders, foundersLost));
  const rate = builder.series(whatOf(book, 'churnRate'), when(compare('>', all, ZERO), div(losing, all), ZERO));
  builder.series(
    whatOf(book, 'foundingSurvivors'),
    mul(founders, sub(ONE, foundersLost)),
    book.starting(book.startCustomers),
  );
  builder.cohorts(whatOf(book, 'survivors'), { inflow: series(`wins.${id}`), keep: sub(ONE, lost) });
  return rate;
}

/** Steps 8 and 9: churned customers, customers and list MRR. Wins of the month must stand already. */
export function addBook(builder: ProgramBuilder, book: Book): void {
  const { id, churn } = book;
  const previous = book.carried(`customers.${id}`, book.startCustomers);
  const hazard =
    churn.kind === 'rate' ? driver(builder, `${book.path}.churn`, churn.rate) : sbgHazard(builder, book, churn);
  const churned = builder.series(
    whatOf(book, 'churned'),
    binomial(previous, hazard, countStream(`${book.path}.churn`)),
  );
  builder.series(whatOf(book, 'customers'), add(sub(previous, churned), series(`wins.${id}`)), {
    ...book.starting(book.startCustomers),
    reported: true,
  });
  const retained = when(compare('>', previous, ZERO), sub(ONE, div(churned, previous)), ONE);
  const growth = builder.series(whatOf(book, 'mrrFactor'), mul(retained, add(ONE, book.expansion)));
  const won = builder.series(whatOf(book, 'newMrr'), mul(series(`wins.${id}`), book.arpa), { reported: true });
  builder.series(whatOf(book, 'mrr'), add(mul(book.carried(`mrr.${id}`, book.startMrr), growth), won), {
    ...book.starting(book.startMrr),
    reported: true,
  });
}

/** MRR of customers won in this month and the `months` − 1 before it, after churn and expansion. */
export function recentMrr(builder: ProgramBuilder, id: string, months: Node): Node {
  const cohorts = builder.cohorts(seriesOf('segment', id, 'mrrByAge'), {
    inflow: series(`newMrr.${id}`),
    keep: series(`mrrFactor.${id}`),
  });
  const weight = builder.profile(seriesOf('segment', id, 'recent'), compare('<', AGE, months));
  return { op: 'ageSum', cohorts, weight, when: 'end' };
}
