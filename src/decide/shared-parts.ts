import type { Program } from '../equations/program.js';

/** Plain data of one shape with the same values; ends at the first difference. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return Object.is(a, b);
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key as never], b[key as never]))
  );
}

/** Kernels are known by the very parts they were made from: equal ones are taken from the kin. */
export function withPartsOf(kin: Program, own: Program): Program {
  const isSame = (['equations', 'profiles', 'switches'] as const).every((part) => same(own[part], kin[part]));
  return isSame ? { ...own, equations: kin.equations, profiles: kin.profiles, switches: kin.switches } : own;
}
