/**
 * Whole numbers near the values that add up to the sum. Where rounding leaves a difference, each unit of it goes to the figure that is
 * then the nearest to its value. A value of exactly 0 stays; without any other the sum is not reached.
 */
export function apportioned(values: readonly number[], sum: number): number[] {
  const shown = values.map(Math.round);
  const free = shown.flatMap((_, i) => (values[i] === 0 ? [] : [i]));
  let rest = sum - shown.reduce((all, units) => all + units, 0);
  while (rest !== 0 && free.length > 0) {
    const step = Math.sign(rest);
    const distance = (i: number): number => Math.abs(shown[i] + step - values[i]);
    shown[free.reduce((best, i) => (distance(i) < distance(best) ? i : best))] += step;
    rest -= step;
  }
  return shown;
}
