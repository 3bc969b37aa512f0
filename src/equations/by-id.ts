/**
 * In the order of their ids (code units). Sums and products of numbers take their terms in this order: their last bits would
 * otherwise depend on the order in which a file names things.
 */
export const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
