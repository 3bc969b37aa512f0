import type { Target } from '../../model/decision.js';
import { isShareSeries } from '../../model/author-series.js';
import { fiscalYearOf, fiscalYears, fiscalYearStart, formatMonth } from '../../model/time.js';
import { report } from '../resolve/context.js';
import type { Cursor } from '../resolve/cursor.js';
import { isInside, span } from '../resolve/months.js';
import type { BuiltScenario as Built } from '../resolve/scenario.js';

type TargetCursor = Cursor<unknown>;

/** Dates of targets: inside the scenario, and the months that they are read over complete. */
export function checkTargets(built: Built): void {
  const { scenario, root, context } = built;
  const items = root.at('targets').items();
  for (const target of scenario.targets) {
    const item: TargetCursor | undefined = items.find((candidate) => candidate.at('name').text() === target.name);
    if (item === undefined) continue;
    const { by, over } = target;
    if (by.kind === 'fiscal-year') {
      checkYear(built, by.year, item.step('by'));
      if (over !== 'fiscal-year')
        report(context, 'target-year-only', item.step('over'), { found: over, by: `FY${by.year}` });
    } else if (!isInside(by.month, scenario)) {
      report(context, 'target-outside-horizon', item.step('by'), { found: formatMonth(by.month), ...span(scenario) });
    } else if (over === 'fiscal-year') {
      checkYear(built, fiscalYearOf(by.month, scenario.fiscalCalendar), item.step('by'));
    } else checkMonthsBefore(built, target, by.month - scenario.start + 1, item);
  }
}

/** A year that the scenario cuts is never tested. */
function checkYear({ scenario, context }: Built, label: number, cursor: TargetCursor): void {
  const { start, horizon, fiscalCalendar } = scenario;
  const years = fiscalYears(start, horizon, fiscalCalendar);
  const year = years.find((candidate) => candidate.label === label);
  const found = `FY${label}`;
  if (year === undefined) report(context, 'target-outside-horizon', cursor, { found, ...span(scenario) });
  else if (!year.complete) {
    const first = fiscalYearStart(label, fiscalCalendar);
    const whole = years.filter(({ complete }) => complete).map((complete) => `FY${complete.label}`);
    const dates = { first: formatMonth(first), last: formatMonth(first + 11), ...span(scenario) };
    report(context, 'target-partial-year', cursor, { found, ...dates, allowed: whole.join(', ') || '–' });
  }
}

/** Months that a window other than the fiscal year looks back over, the month of the target included. */
const looksBack: Readonly<Partial<Record<Target['over'], number>>> = { quarter: 3, 'trailing-12': 12 };

/** A sum over fewer months than its window has would be held against the threshold of a whole one; a ratio has no such scale. */
function checkMonthsBefore({ scenario, context }: Built, target: Target, available: number, item: TargetCursor): void {
  const months = looksBack[target.over] ?? 1;
  const ratio = isShareSeries(target.metric);
  if (available >= months || (ratio && target.over === 'trailing-12')) return;
  const data = {
    found: target.over,
    months,
    available,
    first: formatMonth(scenario.start + months - 1),
    ...span(scenario),
  };
  report(context, 'target-window-cut', item.step('by'), data);
}
