import type { Quantity } from '../model/quantity.js';
import type { Churn } from '../model/segment.js';
import { countStream } from '../model/stream-names.js';
import type { ProgramBuilder } from './builder.js';
import { driver, movementOf } from './drivers.js';
import { add, AGE, binomial, compare, div, max, min, mul, ONE, series, sub, when, ZERO } from './node.js';
import type { Node } from './node.js';
import { drawn } from './quantities.js';
import type { Words } from './program.js';

/** What steps 8 and 9 need of a channel; the direct channel and every segment are such. */
export interface Book {
  /** Suffix of its series: a segment id, or `direct`. */
  readonly id: string;
  /** Path of its drivers: `segments.<id>` or `direct`. */
  readonly path: string;
  readonly label: string;
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

const words = (label: string, en: string, ja: string): Words => ({ en: `${label}: ${en}`, ja: `${label}: ${ja}` });

type Sbg = Extract<Churn, { kind: 'sbg' }>;

/** Effects on sBG churn: an addition to the hazard and a factor on it, held in [0, 1]; as it is when nothing moves it. */
function hazardMover(builder: ProgramBuilder, book: Book): (hazard: Node) => Node {
  const { id, label } = book;
  const movement = movementOf(builder, `${book.path}.churn`);
  if (movement.adds.length + movement.lifts.length === 0) return (hazard) => hazard;
  const added = builder.series(
    `churnAdd.${id}`,
    words(label, 'added churn', '解約率の加算'),
    'rate',
    add(...movement.adds),
  );
  const factor = mul(...movement.lifts.map((node) => add(ONE, node)));
  const lifted = builder.series(`churnLift.${id}`, words(label, 'churn factor', '解約率の倍率'), 'factor', factor);
  return (hazard) => max(ZERO, min(ONE, mul(add(hazard, added), lifted)));
}

/**
 * h(t) under sBG: hazards α/(α + β + k − 1) by months k since the win, moved by effects, averaged over cohorts by their
 * expected survivors. Starting customers are one cohort that has `age` months at the end of the month before the first one, of the
 * scenario or of their segment: k = age + 1 in that first month.
 */
function sbgHazard(builder: ProgramBuilder, book: Book, churn: Sbg): Node {
  const { id, label } = book;
  const alpha = drawn(builder, churn.alpha);
  const spread = add(alpha, drawn(builder, churn.beta));
  const moved = hazardMover(builder, book);
  const byAge = builder.profile(
    `hazard.${id}`,
    words(label, 'churn by months since the win', '受注後月数別の解約率'),
    div(alpha, add(spread, max(ZERO, sub(AGE, ONE)))),
  );
  const lost = moved(byAge);
  const founders = book.carried(`foundingSurvivors.${id}`, book.startCustomers);
  const monthsSinceFirst = add(drawn(builder, book.age, false), book.monthsOpen);
  const foundersLost = builder.series(
    `foundingHazard.${id}`,
    words(label, 'churn of starting customers', '開始時顧客の解約率'),
    'rate',
    moved(div(alpha, add(spread, monthsSinceFirst))),
  );
  const cohorts = `survivors.${id}`;
  const all = add({ op: 'ageSum', cohorts, weight: ONE, when: 'carried' }, founders);
  const losing = add({ op: 'ageSum', cohorts, weight: lost, when: 'carried' }, mul(founders, foundersLost));
  const rate = builder.series(
    `churnRate.${id}`,
    words(label, 'churn rate of the month', '当月の解約率'),
    'rate',
    when(compare('>', all, ZERO), div(losing, all), ZERO),
  );
  builder.series(
    `foundingSurvivors.${id}`,
    words(label, 'starting customers expected to remain', '開始時顧客の期待残存数'),
    'customers',
    mul(founders, sub(ONE, foundersLost)),
    book.starting(book.startCustomers),
  );
  builder.cohorts({
    name: cohorts,
    what: words(label, 'expected customers by months since the win', '受注後月数別の期待顧客数'),
    unit: 'customers',
    inflow: series(`wins.${id}`),
    keep: sub(ONE, lost),
  });
  return rate;
}

/** Steps 8 and 9: churned customers, customers and list MRR. Wins of the month must stand already. */
export function addBook(builder: ProgramBuilder, book: Book): void {
  const { id, label, churn } = book;
  const { currency } = builder.scenario;
  const previous = book.carried(`customers.${id}`, book.startCustomers);
  const hazard =
    churn.kind === 'rate' ? driver(builder, `${book.path}.churn`, churn.rate) : sbgHazard(builder, book, churn);
  const churned = builder.series(
    `churned.${id}`,
    words(label, 'customers lost', '解約顧客数'),
    'customers',
    binomial(previous, hazard, countStream(`${book.path}.churn`)),
  );
  builder.series(
    `customers.${id}`,
    words(label, 'customers', '顧客数'),
    'customers',
    add(sub(previous, churned), series(`wins.${id}`)),
    { ...book.starting(book.startCustomers), reported: true },
  );
  const retained = when(compare('>', previous, ZERO), sub(ONE, div(churned, previous)), ONE);
  const growth = builder.series(
    `mrrFactor.${id}`,
    words(label, 'MRR kept and expanded', 'MRR の継続・拡大係数'),
    'factor',
    mul(retained, add(ONE, book.expansion)),
  );
  const won = builder.series(
    `newMrr.${id}`,
    words(label, 'MRR won', '新規 MRR'),
    currency,
    mul(series(`wins.${id}`), book.arpa),
    { reported: true },
  );
  builder.series(
    `mrr.${id}`,
    words(label, 'list MRR', '上代ベース MRR'),
    currency,
    add(mul(book.carried(`mrr.${id}`, book.startMrr), growth), won),
    {
      ...book.starting(book.startMrr),
      reported: true,
    },
  );
}

/** MRR of customers won in this month and the `months` − 1 before it, after churn and expansion. */
export function recentMrr(builder: ProgramBuilder, id: string, label: string, months: Node): Node {
  const cohorts = `mrrByAge.${id}`;
  builder.cohorts({
    name: cohorts,
    what: words(label, 'MRR by months since the win', '受注後月数別 MRR'),
    unit: builder.scenario.currency,
    inflow: series(`newMrr.${id}`),
    keep: series(`mrrFactor.${id}`),
  });
  const weight = builder.profile(
    `recent.${id}`,
    words(label, 'commission still due', '手数料の対象期間'),
    compare('<', AGE, months),
  );
  return { op: 'ageSum', cohorts, weight, when: 'end' };
}
