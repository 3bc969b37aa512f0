/** Masses of Poisson and binomial variables by `src/random/saddle-point.ts` and `src/random/mode.ts`, operation by operation, in C11. */

/** Copy of the fractions in `src/random/mode.ts`; equal counts in the tests show that they are the same. */
const SERIES: readonly (readonly string[])[] = [
  ['-1.0/6'],
  ['1.0/30', '-1.0/270'],
  ['-1.0/420', '-1.0/1890', '1.0/11340'],
  ['-1.0/840', '-1.0/1512', '-1.0/22680', '1.0/68040'],
  ['1.0/3696', '23.0/51975', '-1.0/138600', '1.0/133650', '-281.0/202078800'],
  ['27.0/160160', '3061.0/7207200', '1.0/11440', '-361.0/97297200', '8963.0/5254048800', '-5221.0/15762146400'],
  [
    '-3.0/45760',
    '-2047.0/7207200',
    '-5249.0/43243200',
    '-263.0/97297200',
    '2413.0/2101619520',
    '-907.0/2251735200',
    '5459.0/94572878400',
  ],
  [
    '-233.0/4667520',
    '-598201.0/2058376320',
    '-58710737.0/257297040000',
    '-9729613.0/463134672000',
    '-1260071.0/1786376592000',
    '5120183.0/12504636144000',
    '-14659829.0/112541725296000',
    '91207079.0/5064377638320000',
  ],
];

/** Σ_j Q_j(w2)·r^j by Horner's rule in both, written out. */
const thetaC = SERIES.reduceRight((sum, orders) => {
  const order = orders.reduceRight((value, coefficient) => `(${value} * w2 + (${coefficient}))`, '0.0');
  return `(${sum} * r + ${order})`;
}, '0.0');

/** The Taylor recurrence of `massAtMode`, written out. */
const taylorC = Array.from(
  { length: 12 },
  (_, k) => `
  value += term * power;
  power *= shift;
  integral += term * power * (1.0/${k + 1});
  ${k === 11 ? '' : `next = scale * (1.0/${k + 1}) * ((share * ${k + 1}.0 - ${k}.0) * term - (1.0 + (share - ${k}.0 * failure)) * before); before = term; term = next;`}`,
).join('');

/** Needs `elementaryC` before it. */
export const countMassesC = String.raw`
#define TWO_PI 6.283185307179586
#define TAIL 0.004
#define FAR_LEFT 18.0
#define NEGLIGIBLE 1e-18
#define SMALLEST_VARIANCE 24.0

static const double STIRLING_ERROR[16] = {
  0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
  0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287,
  0.007573675487951841, 0.006942840107209529, 0.006408994188004207, 0.0059513701127588475, 0.005554733551962802 };

static inline double stirling_series(double n) {
  const double r = 1.0 / n, r2 = r * r;
  return r * (0.08333333333333333 - r2 * (0.002777777777777778 - r2 * (0.0007936507936507937 - r2 * (0.0005952380952380953 - r2 * 0.0008417508417508417))));
}
static double stirling_error(double n) {
  if (n > 15.0) return stirling_series(n);
  if (floor(n) == n) return STIRLING_ERROR[(int)n];
  double lifted = n, sum = 0.0;
  for (; lifted < 15.0; lifted += 1.0) sum += (lifted + 0.5) * log1p_near(1.0 / lifted) - 1.0;
  return sum + stirling_series(lifted);
}
static double deviance(double x, double mean) {
  const double gap = x - mean;
  if (fabs(gap) >= 0.1 * (x + mean)) return x * log_(x / mean) - gap;
  const double v = gap / (x + mean), v2 = v * v;
  double sum = gap * v, power = 2.0 * x * v * v2;
  for (double odd = 3.0;; odd += 2.0) {
    const double next = sum + power / odd;
    if (next == sum) return sum;
    sum = next;
    power *= v2;
  }
}
static double poisson_mass(double x, double mean) {
  if (x == 0.0) return exp_(-mean);
  return exp_(-stirling_error(x) - deviance(x, mean)) / sqrt(TWO_PI * x);
}
static double binomial_mass(double x, double rest, double p, double q) {
  const double n = x + rest;
  if (x == 0.0) return exp_(n * (p < 0.5 ? log1p_near(-p) : log_(q)));
  if (rest == 0.0) return exp_(n * (q < 0.5 ? log1p_near(-q) : log_(p)));
  const double exponent = stirling_error(n) - stirling_error(x) - stirling_error(rest) - deviance(x, n * p) - deviance(rest, n * q);
  return exp_(exponent) * sqrt(n / (TWO_PI * x * rest));
}

/* Mass and distribution function at the mode; without trials n it is a Poisson variable. Above a variance of 24 no table is needed. */
static inline void mass_at_mode(double m, double n, int poisson, double shift, double *mass, double *sum) {
  const double rest = n - m;
  const double failure = poisson ? 0.0 : 1.0 / rest;
  const double share = poisson ? 0.0 : m * failure;
  const double variance = poisson ? m : m / (1.0 + share);
  const double w = poisson ? 1.0 : (rest - m) / n;
  const double exponent = poisson ? -stirling_series(m) : -stirling_series(m) + (stirling_series(n) - stirling_series(rest));
  const double central = exp_(exponent) / sqrt(TWO_PI * variance);
  const double scale = 1.0 / m;
  double before = 0.0, term = 1.0, power = 1.0, value = 0.0, integral = 0.0, next;
  ${taylorC}
  const double w2 = w * w, r = 1.0 / variance;
  const double theta = 0.5 + w * ${thetaC};
  *mass = central * value * (1.0 - shift * failure);
  *sum = 0.5 + central * (1.0 - theta - integral);
}
`;
