import { countMassesC } from './count-masses-c.js';

/**
 * Poisson and binomial counts by the algorithm of `src/random/count.ts`, in C11. The walks of all lanes go on together, masked, as
 * long as one of them has to; what is rare (the far left tail, the likely case of few failures) is done lane by lane.
 */
const rareC = String.raw`
static double poisson_far_left(double mean, double u) {
  const double first = fmax(0.0, floor(mean - FAR_LEFT * sqrt(mean)));
  double k = first, mass = poisson_mass(first, mean), sum = mass;
  while (sum < u && (k < mean || mass > NEGLIGIBLE)) {
    k += 1.0;
    mass *= mean / k;
    sum += mass;
  }
  return k;
}
static double binomial_far_left(double n, double p, double u) {
  const double q = 1.0 - p, mean = n * p, variance = mean * q, odds = p / q;
  const double first = fmax(0.0, floor(mean - FAR_LEFT * sqrt(variance)));
  double k = first, mass = binomial_mass(first, n - first, p, q), sum = mass;
  const double likely = ((n + 1.0) * odds) / (1.0 + odds);
  while (sum < u && k < n && (k < likely || mass > NEGLIGIBLE)) {
    k += 1.0;
    mass *= (odds * (n - k + 1.0)) / k;
    sum += mass;
  }
  return k;
}
/* For u below TAIL. */
static double failures_far_out(double n, double q, double u) {
  const double odds = q / (1.0 - q);
  double y = 0.0, mass = exp_(n * log1p_near(-q));
  while (y < n && (y < n * q || mass > u * NEGLIGIBLE)) {
    y += 1.0;
    mass *= (odds * (n - y + 1.0)) / y;
  }
  for (double sum = mass; sum < u && y > 0.0; sum += mass) {
    mass *= y / (odds * (n - y + 1.0));
    y -= 1.0;
  }
  return y;
}
`;

const poissonC = String.raw`
/* out = Poisson(mean) at u where mean > 0, else the mean. */
static void poisson_lanes(const double *restrict mean, const double *restrict u, double *restrict out) {
  double k[WIDTH] ALIGNED, mass[WIDTH] ALIGNED, sum[WIDTH] ALIGNED, bound[WIDTH] ALIGNED;
  int64_t large = 0, more;
  for (int l = 0; l < WIDTH; l++) {
    const double small = mean[l] < SMALLEST_VARIANCE ? mean[l] : 0.0;
    const double at = exp_(-small), sure = small > 0.0 ? at : 2.0;
    k[l] = 0.0;
    mass[l] = small > 0.0 ? at : 0.0;
    sum[l] = sure;
    bound[l] = small > 0.0 ? small : 0.0;
  }
  for (int l = 0; l < WIDTH; l++) large |= mean[l] >= SMALLEST_VARIANCE ? 1 : 0;
  if (large)
    for (int l = 0; l < WIDTH; l++) {
      const double mu = mean[l] >= SMALLEST_VARIANCE ? mean[l] : SMALLEST_VARIANCE;
      const double m = floor(mu + 0.5);
      double p, f;
      mass_at_mode(m, 0.0, 1, mu - m, &p, &f);
      const double inside = u[l] < TAIL ? 0.0 : mean[l], at_mode = mean[l] >= SMALLEST_VARIANCE ? inside : 0.0;
      k[l] = at_mode > 0.0 ? m : k[l];
      mass[l] = at_mode > 0.0 ? p : mass[l];
      sum[l] = at_mode > 0.0 ? f : sum[l];
      bound[l] = at_mode > 0.0 ? -1.0 : bound[l];
    }
  if (large)
    do {
      more = 0;
      for (int l = 0; l < WIDTH; l++) {
        const _Bool go = bound[l] < 0.0 & sum[l] - mass[l] >= u[l];
        const double less = sum[l] - mass[l], next = mass[l] * (k[l] * (1.0 / mean[l]));
        sum[l] = go ? less : sum[l];
        mass[l] = go ? next : mass[l];
        k[l] = go ? k[l] - 1.0 : k[l];
        more |= go ? 1 : 0;
      }
    } while (more);
  do {
    more = 0;
    for (int l = 0; l < WIDTH; l++) {
      const _Bool go = sum[l] < u[l] & (k[l] < bound[l] | mass[l] > NEGLIGIBLE);
      const double after = k[l] + 1.0, next = mass[l] * (mean[l] / after);
      k[l] = go ? after : k[l];
      mass[l] = go ? next : mass[l];
      sum[l] = go ? sum[l] + next : sum[l];
      more |= go ? 1 : 0;
    }
  } while (more);
  for (int l = 0; l < WIDTH; l++) out[l] = mean[l] > 0.0 ? k[l] : mean[l];
  if (large)
    for (int l = 0; l < WIDTH; l++)
      if (mean[l] >= SMALLEST_VARIANCE && u[l] < TAIL) out[l] = poisson_far_left(mean[l], u[l]);
}
`;

const binomialC = String.raw`
/* What a lane needs: nothing; a walk up from 0 over successes, or over failures where they are the rare case; the closed form at the
   mode; or, far out on the left, a walk of its own. */
#define NONE 0.0
#define SUCCESSES 1.0
#define FAILURES 2.0
#define LARGE 3.0
#define MODE 4.0
#define FAR_FAILURES 5.0
static inline int64_t any_is(const double *kind, double which) {
  int64_t any = 0;
  for (int l = 0; l < WIDTH; l++) any |= kind[l] == which ? 1 : 0;
  return any;
}

/* out = Binomial(n, p) at u; 0 where n or p is not above 0, n where p is 1 or more. */
static void binomial_lanes(const double *restrict n, const double *restrict p, const double *restrict u, double *restrict out) {
  double k[WIDTH] ALIGNED, mass[WIDTH] ALIGNED, sum[WIDTH] ALIGNED, bound[WIDTH] ALIGNED, odds[WIDTH] ALIGNED, kind[WIDTH] ALIGNED, goal[WIDTH] ALIGNED;
  int64_t more;
  for (int l = 0; l < WIDTH; l++) {
    const double below_one = p[l] < 1.0 ? p[l] : 0.25, chance = p[l] > 0.0 ? below_one : 0.25, q = 1.0 - chance;
    const double fail = u[l] < TAIL ? FAR_FAILURES : FAILURES, few = chance <= 0.5 ? SUCCESSES : fail;
    const double some = n[l] * chance * q < SMALLEST_VARIANCE + 1.0 ? few : LARGE;
    const double uncertain = p[l] < 1.0 ? some : NONE, possible = p[l] > 0.0 ? uncertain : NONE, which = n[l] > 0.0 ? possible : NONE;
    const double counted = which == FAILURES ? q : chance, ratio = counted / (1.0 - counted);
    const double at = exp_(n[l] * log1p_near(-counted));
    const double likely = ((n[l] + 1.0) * ratio) / (1.0 + ratio), start = which == SUCCESSES ? at : 0.0, limit = which == SUCCESSES ? likely : 0.0;
    kind[l] = which;
    odds[l] = ratio;
    k[l] = 0.0;
    mass[l] = which == FAILURES ? at : start;
    sum[l] = mass[l] > 0.0 ? mass[l] : 2.0;
    bound[l] = which == FAILURES ? n[l] * q : limit;
    /* Failures go on while sum <= 1 - u, that is while it is below the next double. */
    goal[l] = which == FAILURES ? from_bits(bits_of(1.0 - u[l]) + 1) : u[l];
  }
  const int64_t large = any_is(kind, LARGE);
  if (large) {
    for (int l = 0; l < WIDTH; l++) {
      const double outside = u[l] < TAIL ? LARGE : MODE, which = kind[l] == LARGE ? outside : kind[l];
      const double trials = which == MODE ? n[l] : 200.0, chance = which == MODE ? p[l] : 0.5;
      const double mean = trials * chance, m = floor(mean + 0.5);
      double at, f;
      mass_at_mode(m, trials, 0, mean - m + product_minus(trials, chance, mean), &at, &f);
      k[l] = which == MODE ? m : k[l];
      mass[l] = which == MODE ? at : mass[l];
      sum[l] = which == MODE ? f : sum[l];
      bound[l] = which == MODE ? -1.0 : bound[l];
      kind[l] = which;
    }
    do {
      more = 0;
      for (int l = 0; l < WIDTH; l++) {
        const _Bool go = bound[l] < 0.0 & sum[l] - mass[l] >= u[l];
        const double less = sum[l] - mass[l], next = mass[l] * (k[l] / (odds[l] * (n[l] - k[l] + 1.0)));
        sum[l] = go ? less : sum[l];
        mass[l] = go ? next : mass[l];
        k[l] = go ? k[l] - 1.0 : k[l];
        more |= go ? 1 : 0;
      }
    } while (more);
  }
  do {
    more = 0;
    for (int l = 0; l < WIDTH; l++) {
      const _Bool go = sum[l] < goal[l] & (kind[l] == MODE | k[l] < n[l]) & (k[l] < bound[l] | mass[l] > NEGLIGIBLE);
      const double after = k[l] + 1.0, next = mass[l] * ((odds[l] * (n[l] - after + 1.0)) / after);
      k[l] = go ? after : k[l];
      mass[l] = go ? next : mass[l];
      sum[l] = go ? sum[l] + next : sum[l];
      more |= go ? 1 : 0;
    }
  } while (more);
  for (int l = 0; l < WIDTH; l++) {
    const double successes = kind[l] == FAILURES ? n[l] - k[l] : k[l], whole = p[l] >= 1.0 ? n[l] : successes;
    out[l] = n[l] > 0.0 ? whole : 0.0;
  }
  if (large | any_is(kind, FAR_FAILURES))
    for (int l = 0; l < WIDTH; l++) {
      if (kind[l] == FAR_FAILURES) out[l] = n[l] - failures_far_out(n[l], 1.0 - p[l], u[l]);
      if (kind[l] == LARGE) out[l] = binomial_far_left(n[l], p[l], u[l]);
    }
}
`;

const drawsC = String.raw`
static void draw_poisson(uint64_t trial, uint64_t month, uint64_t low, uint64_t high, const double *restrict mean, double *restrict out) {
  double u[LANES] ALIGNED;
  int64_t any = 0;
  for (int l = 0; l < LANES; l++) any |= mean[l] > 0.0 ? 1 : 0;
  if (!any) {
    for (int l = 0; l < LANES; l++) out[l] = mean[l];
    return;
  }
  uniform_lanes(trial, month, low, high, u);
  for (int part = 0; part < LANES; part += WIDTH) poisson_lanes(mean + part, u + part, out + part);
}
static void draw_binomial(uint64_t trial, uint64_t month, uint64_t low, uint64_t high, const double *restrict n, const double *restrict p, double *restrict out) {
  double u[LANES] ALIGNED;
  int64_t any = 0;
  for (int l = 0; l < LANES; l++) {
    const double possible = p[l] > 0.0 ? n[l] : 0.0;
    any |= possible > 0.0 ? 1 : 0;
  }
  if (!any) {
    for (int l = 0; l < LANES; l++) out[l] = 0.0;
    return;
  }
  uniform_lanes(trial, month, low, high, u);
  for (int part = 0; part < LANES; part += WIDTH) binomial_lanes(n + part, p + part, u + part, out + part);
}
`;

/** Needs `elementaryC` and `philoxC` before it. */
export const countC = countMassesC + rareC + poissonC + binomialC + drawsC;
