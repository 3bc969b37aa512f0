/**
 * exp, log, log1p and pow of `src/random/elementary.ts`, operation by operation, in C11. exp and log1p have no branches, so that a
 * loop over lanes vectorises: powers of two are made from bits instead of looked up, which gives the same doubles.
 */
export const elementaryC = String.raw`
#define LN2_HIGH 0.6931471803691238
#define LN2_LOW 1.9082149292705877e-10
#define LOG2_E 1.4426950408889634
#define ROUNDER 6755399441055744.0
#define SPLITTER 134217729.0

static inline int64_t bits_of(double x) { int64_t b; memcpy(&b, &x, 8); return b; }
static inline double from_bits(int64_t b) { double x; memcpy(&x, &b, 8); return x; }
/* 2^k for -1022 <= k <= 1023. */
static inline double power_of_two(int64_t k) { return from_bits((int64_t)((uint64_t)(k + 1023) << 52)); }
/* A whole double of small size as an integer, and back, by bits alone. */
static inline int64_t whole_bits(double shifted) { return bits_of(shifted) - bits_of(ROUNDER); }
static inline double whole_double(int64_t k) { return from_bits(bits_of(ROUNDER) + k) - ROUNDER; }

static inline double exponential_tail(double r) {
  const double r2 = r * r, r4 = r2 * r2;
  const double low = 0.16666666666666666 + r * 0.041666666666666664 + r2 * (0.008333333333330062 + r * 0.0013888888888886552);
  const double middle = 0.00019841269863053618 + r * 2.4801587317144498e-5 + r2 * (2.7557268459997064e-6 + r * 2.755728296954995e-7);
  const double high = 2.510038549551032e-8 + r * 2.0911236630261545e-9;
  return low + r4 * (middle + r4 * high);
}

static inline double exponential_of_sum(double high, double low) {
  const double shifted = high * LOG2_E + ROUNDER;
  const double k = shifted - ROUNDER;
  const double reduced = high - k * LN2_HIGH;
  const double correction = low - k * LN2_LOW;
  const double r = reduced + correction;
  const double rest = reduced - r + correction;
  const double tail = rest + r * r * (0.5 + r * exponential_tail(r));
  const double sum = r + tail;
  const double whole = 1.0 + sum;
  const double y = whole + (1.0 - whole + sum + (r - sum + tail));
  const int64_t n = whole_bits(shifted);
  const int64_t half = (int64_t)((uint64_t)(n + 4096) >> 1) - 2048;
  return y * power_of_two(half) * power_of_two(n - half);
}

static inline double exp_(double x) {
  const double below = x < 720.0 ? x : 720.0;
  const double y = exponential_of_sum(below > -760.0 ? below : -760.0, 0.0);
  return x == x ? y : x;
}

static inline double logarithm_tail(double z) {
  const double z2 = z * z;
  const double low = 0.6666666666666666 + z * 0.4000000000000088 + z2 * (0.2857142857080323 + z * 0.2222222239180047);
  const double high = 0.18181795630884753 + z * 0.15386240205813478 + z2 * (0.13268759668560612 + z * 0.13086767009948175);
  return low + z2 * z2 * high;
}

static inline int64_t binary_exponent(double x) {
  return (int64_t)((uint64_t)(bits_of(x) + ((int64_t)(0x3ff00000 - 0x3fe6a09e) << 32)) >> 52) - 1023;
}
/* x / 2^k in [sqrt(1/2), sqrt 2), exact. */
static inline double mantissa(double x, int64_t k) { return from_bits((int64_t)((uint64_t)bits_of(x) - ((uint64_t)k << 52))); }

static inline double logarithm_of_parts(double f, double k, double correction) {
  const double s = f / (2.0 + f);
  const double z = s * s;
  const double half_square = 0.5 * f * f;
  return k * LN2_HIGH - (half_square - (s * (half_square + z * logarithm_tail(z)) + (k * LN2_LOW + correction)) - f);
}

static inline double log_(double x) {
  if (!(x > 0.0)) return x == 0.0 ? -INFINITY : NAN;
  if (x == INFINITY) return x;
  const int64_t lift = x < 2.2250738585072014e-308 ? 54 : 0;
  const double normal = lift == 0 ? x : x * 18014398509481984.0;
  const int64_t k = binary_exponent(normal);
  return logarithm_of_parts(mantissa(normal, k) - 1.0, (double)(k - lift), 0.0);
}

/* ln(1 + x) for -1 < x < 1. */
static inline double log1p_near(double x) {
  const double sum = 1.0 + x;
  const int64_t k = binary_exponent(sum);
  const double f = k == 0 ? x : mantissa(sum, k) - 1.0;
  const double correction = k == 0 ? 0.0 : (x - (sum - 1.0)) / sum;
  const double y = logarithm_of_parts(f, whole_double(k), correction);
  return x == 0.0 ? x : y;
}

static inline double product_minus(double a, double b, double p) {
  const double a_scaled = a * SPLITTER, a_high = a_scaled - (a_scaled - a), a_low = a - a_high;
  const double b_scaled = b * SPLITTER, b_high = b_scaled - (b_scaled - b), b_low = b - b_high;
  return a_high * b_high - p + a_high * b_low + a_low * b_high + a_low * b_low;
}

static double positive_power(double x, double y) {
  const int64_t lift = x < 2.2250738585072014e-308 ? 54 : 0;
  const double normal = lift == 0 ? x : x * 18014398509481984.0;
  const int64_t exponent = binary_exponent(normal);
  const double k = (double)(exponent - lift);
  const double f = mantissa(normal, exponent) - 1.0;
  const double divisor = 2.0 + f;
  const double divisor_rest = f - (divisor - 2.0);
  const double s = f / divisor;
  const double s_low = (-product_minus(s, divisor, f) - s * divisor_rest) / divisor;
  const double z = s * s;
  const double tail = 2.0 * s_low + s * (z * logarithm_tail(z));
  const double base = k * LN2_HIGH;
  const double leading = base + 2.0 * s;
  const double trailing = base - leading + 2.0 * s + (tail + k * LN2_LOW);
  const double logarithm = leading + trailing;
  const double logarithm_rest = leading - logarithm + trailing;
  const double held = y < -1e25 ? -1e25 : y > 1e25 ? 1e25 : y;
  const double product = held * logarithm;
  const double product_rest = product_minus(held, logarithm, product) + held * logarithm_rest;
  const double bounded = product < -760.0 ? -760.0 : product > 720.0 ? 720.0 : product;
  return exponential_of_sum(bounded, bounded == product ? product_rest : 0.0);
}

static double pow_(double x, double y) {
  if (y == 0.0) return 1.0;
  if (x != x || y != y) return NAN;
  const double size = fabs(x);
  const int odd = fabs(y) < 9007199254740992.0 && floor(y) == y && floor(y / 2.0) * 2.0 != y;
  const int negative = signbit(x) != 0;
  if (isinf(y)) return size == 1.0 ? NAN : (size > 1.0) == (y > 0.0) ? INFINITY : 0.0;
  if (size == 0.0 || isinf(size)) {
    const double limit = (size == 0.0) == (y > 0.0) ? 0.0 : INFINITY;
    return negative && odd ? -limit : limit;
  }
  if (!negative) return positive_power(x, y);
  if (floor(y) != y) return NAN;
  return odd ? -positive_power(size, y) : positive_power(size, y);
}
`;
