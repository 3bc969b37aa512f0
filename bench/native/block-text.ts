import { ref } from './unit.js';

/** A loop over lanes. */
export const overLanes = (body: string): string => `for (int l = 0; l < LANES; l++) ${body}`;

/** Text of a lane in a piece that stands alone: every value is an array there. */
export const inBlock = (text: string): string => text.replace(/«\d+»/g, '$&[l]');

/** Fills the first `rows` rows of a history with the starting stock. */
export const historyStart = (array: string, rows: number, start: string): string =>
  `for (int64_t row = 0; row < ${rows}; row++) ${overLanes(`${array}[row * LANES + l] = ${inBlock(start)};`)}`;

/** A profile for all ages; `value` may read `age`. */
export const profileText = (array: string, value: string): string =>
  [
    'for (int64_t age = 0; age <= MONTHS; age++) {',
    '#pragma GCC ivdep',
    `  ${overLanes(`${array}[age * LANES + l] = ${inBlock(value)};`)}`,
    '}',
  ].join('\n');

/** A month of cohorts that stand by month of birth: those there keep their share, then the new ones come in. */
export const cohortsText = (members: string, keep: string, inflow: string): string =>
  [
    'for (int64_t age = 1; age <= t; age++) {',
    '#pragma GCC ivdep',
    `  ${overLanes(`${members}[(t - age) * LANES + l] *= ${inBlock(keep)};`)}`,
    '}',
    overLanes(`${members}[t * LANES + l] = ${inBlock(inflow)};`),
  ].join('\n');

/** A sum over ages, youngest first, in tiles of lanes so narrow that the sums stay in registers. */
export const ageSumText = (id: number, first: number, term: string): string =>
  [
    'for (int tile = 0; tile < LANES; tile += TILE) {',
    '  double sum[TILE] ALIGNED = {0.0};',
    `  for (int64_t age = ${first}; age <= t; age++)`,
    `    for (int l = tile; l < tile + TILE; l++) sum[l - tile] += ${inBlock(term)};`,
    `  for (int l = tile; l < tile + TILE; l++) ${ref(id)}[l] = sum[l - tile];`,
    '}',
  ].join('\n');
