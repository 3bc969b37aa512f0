import { LARGE_VARIANCE } from '../../src/random/large-count.js';
import { CENTRE_BOTTOM, CENTRE_TOP, FAR_BOTTOM, FAR_TOP, MIDDLE_BOTTOM, MIDDLE_TOP } from '../../src/random/normal.js';

/** A quotient of two polynomials by Horner's rule, the coefficient of x^0 first; a whole coefficient stays a double. */
function ratioC(name: string, top: readonly number[], bottom: readonly number[]): string {
  const double = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
  const horner = (coefficients: readonly number[]): string =>
    coefficients
      .map(double)
      .reverse()
      .reduce((sum, next) => `(${sum} * x + ${next})`);
  return `static double ${name}(double x) { return ${horner(top)} / ${horner(bottom)}; }`;
}

/** Counts of a large variance by the expansion of `src/random/large-count.ts`, bit for bit. Needs `log_` before it. */
export const largeCountC = [
  `#define LARGE_VARIANCE ${LARGE_VARIANCE}.0`,
  ratioC('centre_of', CENTRE_TOP, CENTRE_BOTTOM),
  ratioC('middle_of', MIDDLE_TOP, MIDDLE_BOTTOM),
  ratioC('far_of', FAR_TOP, FAR_BOTTOM),
  String.raw`
static double normal_quantile(double u) {
  const double q = u - 0.5;
  if (fabs(q) <= 0.425) return q * centre_of(0.180625 - q * q);
  const double r = sqrt(-log_(q < 0.0 ? u : 1.0 - u));
  const double z = r <= 5.0 ? middle_of(r - 1.6) : far_of(r - 5.0);
  return q < 0.0 ? -z : z;
}
static double large_poisson(double mean, double u) {
  if (isinf(mean)) return mean;
  const double z = normal_quantile(u), z2 = z * z, deviation = sqrt(mean);
  const double correction = 1.0 / 3.0 + z2 / 6.0 - (z * (2.0 + z2)) / (72.0 * deviation);
  return floor(mean + (deviation * z + correction));
}
static double large_binomial(double n, double mean, double q, double u) {
  if (isinf(n)) return n;
  const double z = normal_quantile(u), z2 = z * z, deviation = sqrt(mean * q), w = q - (1.0 - q), w2 = w * w;
  const double tilt = (w * (z2 - 1.0)) / 6.0;
  const double bend = (z * (3.0 - 7.0 * w2 - z2 * (3.0 - w2))) / (144.0 * deviation);
  return fmin(n, floor(mean + (deviation * z + (0.5 + tilt + bend))));
}
`,
].join('\n');
