import { wrap } from '../../diagnostics/wrap.js';
import { percentage } from '../../figures/share.js';
import { bindingOf, bottleneckText } from '../../write/report/bottlenecks.js';
import { fit } from '../../write/text/fit.js';
import type { Page } from './page.js';

/** What holds the plan back, the most frequent first, and what would ease it; then drivers that a bound held. */
export function bottlenecks({ summary, words, paint }: Page): string[] {
  const held = bindingOf(summary).flatMap((one) => {
    const { finding, ease } = bottleneckText(one, summary, words);
    const label = `${fit(one.label, 40)}${words.report.colon}`;
    return [...wrap(`${label}${finding}`, '  '), ...wrap(ease, '    → ').map(paint.faint)];
  });
  const bounds = summary.heldAtBound.flatMap(({ driver, share }) =>
    wrap(words.notes.bounds(fit(driver, 60), percentage(share, 0, words.figures)), '  '),
  );
  return held.length + bounds.length === 0 ? [] : [paint.strong(words.bottlenecks.title), ...held, ...bounds];
}
