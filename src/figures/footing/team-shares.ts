import { lineNumber } from '../../model/pnl-lines.js';
import type { PnlCell, PnlDetailFacts, PnlFacts } from './statement.js';
import { partOf, parts, partsOf, type FootedPnl, type Part } from './statement.js';
import { controlledRounding, OUTSIDE, type Entry } from './controlled-rounding.js';
import { unitsOf } from './place.js';

/** The line that is shared out to the segments. */
export const TEAM_LINE = lineNumber('teamCost');

/** Rows of a P/L that are shares of line 9. */
export const teamSharesOf = <Row extends PnlDetailFacts>(pnlDetail: readonly Row[]): Row[] =>
  pnlDetail.filter(({ scope, number }) => scope === 'segment' && number === TEAM_LINE);

/** Where a share of the team's cost stands. */
interface ShareCell extends Omit<PnlCell, 'number'> {
  /** Id of the segment. */
  readonly item: string;
}

/** In units of the last digit of the P/L. */
export type FootedShares = (cell: ShareCell) => number;

interface Facts extends PnlFacts {
  readonly pnlDetail: readonly PnlDetailFacts[];
  readonly fiscalYears: readonly { readonly label: string }[];
}

/**
 * Line 9 by segment as it is printed below a P/L that is rounded already: segments add up to line 9, years to the total, and with −
 * without = difference. A year of a segment is within one unit in each part of its statement, its total within as few as that leaves.
 */
export function footedTeamShares({ pnl, pnlDetail, fiscalYears }: Facts, footed: FootedPnl): FootedShares {
  const shares = teamSharesOf(pnlDetail);
  const items = [...new Set(shares.map(({ item }) => item))];
  const periods = [...fiscalYears.map(({ label }) => label), 'total'];
  const means = new Map([
    ...shares.flatMap(({ view, lens, item, mean }) =>
      periods.map((period, at): [string, number] => [keyOf(view, lens, item, period), mean[at]]),
    ),
    ...pnl
      .filter(({ number }) => number === TEAM_LINE)
      .map(({ view, lens, period, spread }): [string, number] => [keyOf(view, lens, '', period), spread.mean ?? 0]),
  ]);
  const exact = (part: Part, item: string, period: string): number =>
    unitsOf(
      partOf(part, (view, lens) => means.get(keyOf(view, lens, item, period)) ?? 0),
      footed.scale.divisor,
      footed.place,
    );
  const shown = new Map(
    parts.map((part) => {
      const line = (period: string): number =>
        partOf(part, (view, lens) => footed.units({ view, lens, number: TEAM_LINE, period }));
      return [part, sharesIn(items, periods, line, (item, period) => exact(part, item, period))];
    }),
  );
  return ({ view, lens, item, period }) =>
    partsOf(view, lens).reduce((sum, part) => sum + (shown.get(part)?.get(`${item} ${period}`) ?? 0), 0);
}

const keyOf = (view: string, lens: string, item: string, period: string): string => `${view} ${lens} ${item} ${period}`;

/**
 * Units of each segment and period of one statement, by `segment period`.
 * @param line line 9 as printed @param exact unrounded units, of line 9 where no segment is named
 */
function sharesIn(
  items: readonly string[],
  periods: readonly string[],
  line: (period: string) => number,
  exact: (item: string, period: string) => number,
): Map<string, number> {
  const cells = items.flatMap((item) => periods.map((period) => ({ item, period })));
  const entries = cells.map(({ item, period }): Entry => {
    const value = exact(item, period);
    return period === 'total'
      ? { from: `segment ${item}`, to: `line ${period}`, value, settled: 'loosely' }
      : { from: `line ${period}`, to: `segment ${item}`, value };
  });
  const lines = periods.map((period): Entry => {
    const [from, to] = period === 'total' ? [`line ${period}`, OUTSIDE] : [OUTSIDE, `line ${period}`];
    return { from, to, value: exact('', period), settled: line(period) };
  });
  const shown = controlledRounding([...entries, ...lines]);
  return new Map(cells.map(({ item, period }, i) => [`${item} ${period}`, shown[i]]));
}
