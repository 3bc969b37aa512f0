/** Philox4x32-10 and the uniform of `src/random/stream.ts`, one block of lanes at a time: LANES successive trials of a stream in a month. */
export const philoxC = String.raw`
static inline double uniform_of(uint64_t trial, uint64_t month, uint64_t low, uint64_t high) {
  uint64_t x0 = trial, x1 = month, x2 = low, x3 = high;
  uint64_t key0 = KEY0, key1 = KEY1;
#pragma GCC unroll 10
  for (int round = 0; round < 10; round++) {
    const uint64_t p0 = UINT64_C(0xd2511f53) * x0;
    const uint64_t p1 = UINT64_C(0xcd9e8d57) * x2;
    x0 = (p1 >> 32) ^ x1 ^ key0;
    x1 = p1 & 0xffffffff;
    x2 = (p0 >> 32) ^ x3 ^ key1;
    x3 = p0 & 0xffffffff;
    key0 = (key0 + 0x9e3779b9) & 0xffffffff;
    key1 = (key1 + 0xbb67ae85) & 0xffffffff;
  }
  /* 53 bits as a double: word 0 and the upper 21 bits of word 1, each put below 2^52 and joined exactly. */
  const double upper = from_bits((int64_t)(x0 | UINT64_C(0x4330000000000000))) - 4503599627370496.0;
  const double lower = from_bits((int64_t)((x1 >> 11) | UINT64_C(0x4330000000000000))) - 4503599627370496.0;
  const double u = (upper * 2097152.0 + lower + 0.5) * 1.1102230246251565e-16;
  const double below_one = 1.0 - 1.1102230246251565e-16;
  return u < below_one ? u : below_one;
}

static void uniform_lanes(uint64_t trial, uint64_t month, uint64_t low, uint64_t high, double *restrict u) {
  for (int l = 0; l < LANES; l++) u[l] = uniform_of(trial + (uint64_t)l, month, low, high);
}
`;
