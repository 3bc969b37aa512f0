import { pageWidth } from '../../write/text/columns.js';
import { calendar } from '../../figures/month.js';
import { counted, monthsText } from '../../figures/counted.js';
import { yearlyRate } from '../../figures/yearly-rate.js';
import { fit } from '../../write/text/fit.js';
import type { Page } from './page.js';

/** Title, period and the line that lets anyone compute the same again. */
export function masthead({ summary, text, words, paint }: Page): string[] {
  const { scenario, replay, months } = summary;
  const digest = replay.digest.slice(0, 'sha256:'.length + 16);
  const { figures } = words;
  const [first, last] = [months[0] ?? '', months.at(-1) ?? ''].map((month) => calendar(month, figures));
  const period = text.period(first, last, monthsText(scenario.horizon, figures));
  return [
    paint.strong(fit(scenario.title, pageWidth)),
    `${period} · ${scenario.currency} · ${text.discountRate(fit(yearlyRate(scenario.discountRate, figures), 48))}`,
    paint.faint(text.replay(digest, fit(replay.seed, 24), counted(replay.trials, 'trial', figures), replay.version)),
  ];
}
