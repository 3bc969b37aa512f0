import { fiscalYears, fiscalYearStart, formatMonth } from '../../model/time.js';
import { report } from '../build/context.js';
import type { Cursor } from '../build/cursor.js';
import { span } from '../build/segment.js';
import type { BuiltScenario as Built } from '../build/scenario.js';

/** Dates of targets: inside the scenario, and fiscal years complete. */
export function checkTargets({ scenario, root, context }: Built): void {
  const { start, horizon, fiscalCalendar } = scenario;
  const years = fiscalYears(start, horizon, fiscalCalendar);
  const items = root.at('targets').items();
  for (const { name, by } of scenario.targets) {
    const item = items.find((candidate) => candidate.at('name').text() === name);
    if (item === undefined) continue;
    const cursor: Cursor<unknown> = item.at('by');
    const found = cursor.text();
    if (by.kind === 'month') {
      if (by.month < start || by.month >= start + horizon)
        report(context, 'target-outside-horizon', cursor, { found, ...span(context) });
      continue;
    }
    const year = years.find(({ label }) => label === by.year);
    if (year === undefined) report(context, 'target-outside-horizon', cursor, { found, ...span(context) });
    else if (!year.complete) {
      const first = fiscalYearStart(by.year, fiscalCalendar);
      const whole = years.filter(({ complete }) => complete).map(({ label }) => `FY${label}`);
      const dates = { first: formatMonth(first), last: formatMonth(first + 11), ...span(context) };
      report(context, 'target-partial-year', cursor, { found, ...dates, allowed: whole.join(', ') || '–' });
    }
  }
}
