/** The English plural rule, the only one of the papers: `1 month`, `0 months`, `2,048 trials`. @param count a number, or its digits as printed */
export const plural = (count: number | string, one: string, more = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : more}`;
