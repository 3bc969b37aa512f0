import type { Target } from '../model/decision.js';
import type { Scenario } from '../model/scenario.js';
import { fiscalYearOf, fiscalYearStart } from '../model/time.js';

/** Months (0-based, inclusive) over which a target's figure is read. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const clamp = (month: number): number => Math.max(0, month);

/** The window of a target: a complete fiscal year for `by: FY…`, else months ending with the one named. */
export function windowOf(target: Target, scenario: Scenario): Window {
  const { start, fiscalCalendar } = scenario;
  if (target.by.kind === 'fiscal-year') {
    const from = fiscalYearStart(target.by.year, fiscalCalendar) - start;
    return { from: clamp(from), to: from + 11 };
  }
  const to = target.by.month - start;
  switch (target.over) {
    case 'month':
      return { from: to, to };
    case 'quarter':
      return { from: clamp(to - 2), to };
    case 'trailing-12':
      return { from: clamp(to - 11), to };
    case 'total':
      return { from: 0, to };
    case 'fiscal-year':
      return {
        from: clamp(fiscalYearStart(fiscalYearOf(target.by.month, fiscalCalendar), fiscalCalendar) - start),
        to,
      };
  }
}
