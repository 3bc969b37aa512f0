/** Figures grew beyond what numbers can hold; names where it began. */
export class Overflow extends Error {
  constructor(
    readonly series: string,
    /** YYYY-MM */
    readonly month: string,
  ) {
    super(`${series} is not a finite number in ${month}`);
    this.name = 'Overflow';
  }
}
