import { LONGEST_WALK, WALK_MARGIN } from '../../src/engine/wasm/quick-count.js';
import { countMassesC } from './count-masses-c.js';
import { largeCountC } from './large-count-c.js';
import { roughC } from './rough-c.js';

/** One Poisson or binomial count by the algorithm of `src/random/count.ts`, in C11. */
const exactC = String.raw`
static double climb_poisson(double mean, double u, double k, double mass) {
  double sum = mass;
  while (sum < u && (k < mean || mass > NEGLIGIBLE)) {
    k += 1.0;
    mass *= mean / k;
    sum += mass;
  }
  return k;
}
static __attribute__((noinline)) double exact_poisson(double mean, double u) {
  if (mean < SMALLEST_VARIANCE) return climb_poisson(mean, u, 0.0, exp_(-mean));
  if (mean >= LARGE_VARIANCE) return large_poisson(mean, u);
  if (u < TAIL) {
    const double first = fmax(0.0, floor(mean - FAR_LEFT * sqrt(mean)));
    return climb_poisson(mean, u, first, poisson_mass(first, mean));
  }
  double k = floor(mean + 0.5), mass, sum;
  mass_at_mode(k, 0.0, 1, mean - k, &mass, &sum);
  if (sum < u) {
    while (sum < u && mass > NEGLIGIBLE) {
      k += 1.0;
      mass *= mean / k;
      sum += mass;
    }
    return k;
  }
  for (const double reciprocal = 1.0 / mean; sum - mass >= u; k -= 1.0) {
    sum -= mass;
    mass *= k * reciprocal;
  }
  return k;
}

static double climb_binomial(double n, double odds, double u, double k, double mass) {
  const double likely = ((n + 1.0) * odds) / (1.0 + odds);
  double sum = mass;
  while (sum < u && k < n && (k < likely || mass > NEGLIGIBLE)) {
    k += 1.0;
    mass *= (odds * (n - k + 1.0)) / k;
    sum += mass;
  }
  return k;
}
static double failures(double n, double q, double u) {
  const double odds = q / (1.0 - q);
  double y = 0.0, mass = exp_(n * log1p_near(-q));
  if (u >= TAIL) {
    for (double sum = mass; sum <= 1.0 - u && y < n && (y < n * q || mass > NEGLIGIBLE); sum += mass) {
      y += 1.0;
      mass *= (odds * (n - y + 1.0)) / y;
    }
    return y;
  }
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
static __attribute__((noinline)) double exact_binomial(double n, double p, double u) {
  if (!(n > 0.0) || !(p > 0.0)) return 0.0;
  if (p >= 1.0) return n;
  const double q = 1.0 - p, mean = n * p, variance = mean * q, odds = p / q;
  if (variance < SMALLEST_VARIANCE + 1.0)
    return p <= 0.5 ? climb_binomial(n, odds, u, 0.0, exp_(n * log1p_near(-p))) : n - failures(n, q, u);
  if (variance >= LARGE_VARIANCE) return large_binomial(n, mean, q, u);
  if (u < TAIL) {
    const double first = fmax(0.0, floor(mean - FAR_LEFT * sqrt(variance)));
    return climb_binomial(n, odds, u, first, binomial_mass(first, n - first, p, q));
  }
  double k = floor(mean + 0.5), mass, sum;
  mass_at_mode(k, n, 0, mean - k + product_minus(n, p, mean), &mass, &sum);
  if (sum < u) {
    while (sum < u && mass > NEGLIGIBLE) {
      k += 1.0;
      mass *= (odds * (n - k + 1.0)) / k;
      sum += mass;
    }
    return k;
  }
  while (sum - mass >= u) {
    sum -= mass;
    mass *= k / (odds * (n - k + 1.0));
    k -= 1.0;
  }
  return k;
}
`;

/** The quick ways of the kernel (`src/engine/wasm/quick-*.ts`), VEC lanes at a time; what they leave open is counted exactly. */
const quickC = String.raw`
#define EXPANDED 8.0
#define WALKED 80.0
#define PLAIN 10.0
#define WALK_MARGIN ${WALK_MARGIN}
#define LONGEST_WALK ${LONGEST_WALK}
struct quick { vec count; mask certain; };

/* The whole part of x where its distance from the next whole number is above the margin. */
static inline struct quick settle(vec x, vec margin, vec spread) {
  const vec whole = floor_of(x);
  const mask certain = (mask)(size_of(x - whole - 0.5) + margin < 0.5) & (mask)(spread >= NORMAL_LIMIT);
  return (struct quick){ only((mask)(whole > 0.0), whole), certain };
}
/* The masses go on by first * (slope / j - fall). */
static inline struct quick walk(vec u, vec first, vec slope, vec fall) {
  vec mass = first, gap = u - mass, nearest = size_of(gap);
  mask below = (mask)(gap > 0.0), count = -below;
  for (int j = 1; j <= LONGEST_WALK; j += 4) {
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
      mass *= slope * (1.0 / (j + i)) - fall;
      gap -= mass;
      below = (mask)(gap > 0.0);
      count -= below;
      const vec distance = size_of(gap);
      nearest = pick((mask)(distance < nearest), distance, nearest);
    }
    if (!any(below)) break;
  }
  const vec whole = (vec)((mask)((vec){0} + ROUNDER) + count) - ROUNDER;
  return (struct quick){ whole, (mask)(nearest > WALK_MARGIN) & ~below };
}
static inline struct quick expanded_poisson(vec mean, vec u) {
  vec spread;
  const vec z = rough_normal(u, &spread), z2 = z * z, deviation = sqrt_of(mean), r2 = 1.0 / mean, r = deviation * r2;
  const vec second = z * (-1.0 / 36 + z2 * (-1.0 / 72));
  const vec third = -8.0 / 405 + z2 * (7.0 / 810) + z2 * z2 * (1.0 / 270);
  const vec fourth = z * (671.0 / 38880 + z2 * (-137.0 / 38880) + z2 * z2 * (-23.0 / 17280));
  const vec x = mean + deviation * z + (1.0 / 3 + z2 * (1.0 / 6) + r2 * third + r * (second + r2 * fourth));
  return settle(x, r2 * r2 * (0.03 + 0.005 * (z2 * z2 * z2)) + 6e-6 * deviation, spread);
}
static inline struct quick expanded_binomial(vec n, vec p, vec q, vec mean, vec variance, vec u) {
  vec spread;
  const vec z = rough_normal(u, &spread), z2 = z * z, w = q - p, w2 = w * w;
  const vec deviation = sqrt_of(variance), r2 = 1.0 / variance, r = deviation * r2;
  const vec first = w * (-1.0 / 6 + z2 * (1.0 / 6));
  const vec second = z * (1.0 / 48 + w2 * (-7.0 / 144) + z2 * (-1.0 / 48 + w2 * (1.0 / 144)));
  const vec third = w * (9.0 - w2) * (-1.0 / 405 + z2 * (7.0 / 6480) + z2 * z2 * (1.0 / 2160));
  const vec x = mean + 0.5 + deviation * z + first + (r * second + r2 * third);
  struct quick found = settle(x, r2 * r * (0.04 + 0.003 * (z2 * z2 * z2)) + 6e-6 * deviation, spread);
  found.count = pick((mask)(n < found.count), n, found.count);
  return found;
}
/* n at least 0, p in [0, 1]. */
static inline struct quick walked_binomial(vec n, vec p, vec q, vec u) {
  const mask likely = (mask)(p > 0.5);
  const vec rarer = pick(likely, q, p), rest = 1.0 - rarer, twice = 2.0 - rarer;
  const vec scaled = rarer / (twice * rest), odds = scaled * twice;
  const vec none = rough_power(n * rough_log_of_complement(scaled * rest));
  struct quick found = walk(pick(likely, 1.0 - u, u), none, n * odds + odds, odds);
  found.count = pick(likely, n - found.count, found.count);
  return found;
}

/* Poisson(mean) at u where mean > 0, else the mean. */
static vec poisson_of(vec mean, vec u) {
  vec count = mean;
  mask open = (mask)(mean > 0.0);
  if (any((mask)(mean > PLAIN))) {
    const struct quick found = expanded_poisson(mean, u);
    const mask fresh = found.certain & open & (mask)(mean >= EXPANDED);
    count = pick(fresh, found.count, count);
    open &= ~fresh;
  }
  const mask walks = open & (mask)(mean <= WALKED);
  if (any(walks)) {
    const vec expected = only(walks, mean);
    const struct quick found = walk(only(walks, u), rough_power(expected * -LOG2_E), expected, (vec){0});
    count = pick(found.certain & walks, found.count, count);
    open &= ~(found.certain & walks);
  }
  if (any(open))
    for (int l = 0; l < VEC; l++)
      if (open[l]) count[l] = exact_poisson(mean[l], u[l]);
  return count;
}
/* Binomial(n, p) at u; 0 where n or p is not above 0, n where p is 1 or more. */
static vec binomial_of(vec n, vec p, vec u) {
  const vec q = 1.0 - p, mean = n * p, variance = mean * q, other = n * q;
  const mask possible = (mask)(n > 0.0) & (mask)(p > 0.0), sure = (mask)(p >= 1.0), whole = (mask)(floor_of(n) == n);
  vec count = only(sure & possible, n);
  mask open = possible & ~sure;
  const vec few = pick((mask)(mean < other), mean, other);
  if (any(open & (mask)(few > PLAIN))) {
    const struct quick found = expanded_binomial(n, p, q, mean, variance, u);
    const mask fresh = found.certain & open & whole & (mask)(variance >= EXPANDED);
    count = pick(fresh, found.count, count);
    open &= ~fresh;
  }
  const mask walks = open & whole & (mask)(few <= WALKED);
  if (any(walks)) {
    const vec chance = only(walks, p);
    const struct quick found = walked_binomial(only(walks, n), chance, 1.0 - chance, only(walks, u));
    count = pick(found.certain & walks, found.count, count);
    open &= ~(found.certain & walks);
  }
  if (any(open))
    for (int l = 0; l < VEC; l++)
      if (open[l]) count[l] = exact_binomial(n[l], p[l], u[l]);
  return count;
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
  for (int part = 0; part < LANES; part += VEC) *(vec *)(out + part) = poisson_of(*(const vec *)(mean + part), *(const vec *)(u + part));
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
  for (int part = 0; part < LANES; part += VEC)
    *(vec *)(out + part) = binomial_of(*(const vec *)(n + part), *(const vec *)(p + part), *(const vec *)(u + part));
}
`;

/** Needs `elementaryC` and `philoxC` before it. */
export const countC = [countMassesC, largeCountC, exactC, roughC, quickC, drawsC].join('\n');
