import { columns } from './columns.js';
import { oddsText, targetBound } from './figures.js';
import { fit } from './fit.js';
import type { Page } from './page.js';

/** Every target with its odds under both lenses. */
export function targets(page: Page): string[] {
  const { summary, words, text, paint } = page;
  if (summary.targets.length === 0) return [];
  const head = ['', '', '', words.lenses.strict, words.lenses.broad].map(paint.faint);
  const rows = summary.targets.map((target) => [
    fit(target.label, 24),
    fit(`${words.metrics[target.metric] ?? target.metric} ${targetBound(target, page)}`, 36),
    fit(target.by, 8),
    oddsText(target.odds.strict, words),
    oddsText(target.odds.broad, words),
  ]);
  return [paint.strong(text.heads.targets), ...columns([head, ...rows], ['left', 'left', 'left', 'right', 'right'])];
}
