import { COMPLEMENT, LOGARITHM, NORMAL, NORMAL_LIMIT, POWER } from '../../src/engine/wasm/rough.js';

const number = (value: number): string => (Number.isInteger(value) ? `${value}.0` : `(${value})`);

/** Estrin's scheme in C, the coefficient of x^0 first; `powers` name x, x², x⁴ … */
function estrin(coefficients: readonly (number | string)[], powers: readonly string[]): string {
  let terms = coefficients.map((value) => (typeof value === 'number' ? number(value) : value));
  for (let level = 0; terms.length > 1; level++) {
    const joined: string[] = [];
    for (let i = 0; i < terms.length; i += 2)
      joined.push(i + 1 < terms.length ? `(${terms[i]} + ${powers[level]} * ${terms[i + 1]})` : terms[i]);
    terms = joined;
  }
  return terms[0];
}

/** A function of one vector: the polynomial in its argument. */
const polynomialC = (name: string, coefficients: readonly number[]): string =>
  `static inline vec ${name}(vec x) { const vec x2 = x * x, x4 = x2 * x2; (void)x4; return ${estrin(coefficients, ['x', 'x2', 'x4'])}; }`;

/**
 * Vectors of VEC lanes and the approximations of `src/engine/wasm/rough.ts` on them, with GNU C's vector types: what they
 * become in machine code is the compiler's business.
 */
export const roughC = [
  String.raw`
typedef double vec __attribute__((vector_size(8 * VEC), may_alias));
typedef int64_t mask __attribute__((vector_size(8 * VEC), may_alias));
static inline vec pick(mask m, vec a, vec b) { return (vec)((m & (mask)a) | (~m & (mask)b)); }
static inline vec only(mask m, vec a) { return (vec)(m & (mask)a); }
static inline vec size_of(vec a) { return (vec)((mask)a & INT64_MAX); }
static inline int any(mask m) {
  int64_t some = 0;
  for (int l = 0; l < VEC; l++) some |= m[l];
  return some != 0;
}
static inline vec sqrt_of(vec a) {
  for (int l = 0; l < VEC; l++) a[l] = sqrt(a[l]);
  return a;
}
/* For |a| < 2^51. */
static inline vec floor_of(vec a) {
  const vec rounded = (a + ROUNDER) - ROUNDER;
  return rounded - only((mask)(rounded > a), (vec){0} + 1.0);
}
#define LN_2 0.6931471805599453
`,
  `#define NORMAL_LIMIT ${NORMAL_LIMIT}`,
  polynomialC('power_polynomial', POWER),
  polynomialC('complement_polynomial', COMPLEMENT),
  polynomialC('logarithm_polynomial', LOGARITHM),
  polynomialC('normal_polynomial', NORMAL),
  String.raw`
static inline vec rough_power(vec y) {
  const vec rounded = y + ROUNDER;
  return (vec)((mask)power_polynomial(y - (rounded - ROUNDER)) + ((mask)rounded << 52));
}
static inline vec rough_log_of_complement(vec s) { return s * complement_polynomial(s * s); }
static inline vec rough_normal(vec u, vec *spread) {
  *spread = 4.0 * u * (1.0 - u);
  const mask bits = (mask)*spread;
  const mask k = ((bits + ((int64_t)(0x3ff00000 - 0x3fe6a09e) << 32)) >> 52) - 1023;
  const vec m = (vec)(bits - (k << 52)), s = (m - 1.0) / (m + 1.0);
  const vec whole = (vec)((mask)((vec){0} + ROUNDER) + k) - ROUNDER;
  const vec w = whole * -LN_2 - s * logarithm_polynomial(s * s);
  return (u + u - 1.0) * normal_polynomial(w);
}
`,
].join('\n');
