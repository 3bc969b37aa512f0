/** Paths of numbers that are no quantities, as `--set` takes them. */
export const salesCyclePath = (segment: string): string => `segments.${segment}.salesCycle`;

/** @param index place in the file, from 0 */
export const correlationPath = (index: number): string => `correlations[${index}].rank`;
