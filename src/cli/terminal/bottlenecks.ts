import { wrap } from '../../diagnostics/wrap.js';
import { calendar } from '../../figures/month.js';
import { percentage } from '../../figures/share.js';
import { bindingOf, bottleneckText } from '../../write/report/bottlenecks.js';
import { bottleneckWords } from '../../write/report/bottleneck-words.js';
import { fit } from './fit.js';
import type { Page } from './page.js';

/** What holds the plan back, the most frequent first, and what would ease it; then drivers that a bound held. */
export function bottlenecks({ summary, words, paint }: Page): string[] {
  const say = bottleneckWords(summary.scenario.locale);
  const held = bindingOf(summary).flatMap((one) => {
    const { finding, ease } = bottleneckText(one, summary, words, (month) => calendar(month, words));
    const label = `${fit(one.label, 40)}${words.colon}`;
    return [...wrap(`${label}${finding}`, '  '), ...wrap(ease, '    → ').map(paint.faint)];
  });
  const bounds = summary.heldAtBound.flatMap(({ driver, share }) =>
    wrap(words.bounds(fit(driver, 60), percentage(share, 0, words)), '  '),
  );
  return held.length + bounds.length === 0 ? [] : [paint.strong(say.title), ...held, ...bounds];
}
