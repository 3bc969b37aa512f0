import { bandPoint } from '../../tables/spread-columns.js';
import { percentileError } from '../../write/report/digits.js';
import { percentage } from '../../write/report/share.js';
import type { Page } from './page.js';
import { sparkline } from './sparkline.js';

/** The median path of the indirect sales ratio, with and without the program. */
export function ratio({ summary, words, text, paint }: Page): string[] {
  const { ratio: path, months, replay } = summary;
  const last = months.length - 1;
  const at = (run: 'all' | 'none', month: number, percentile: 'p10' | 'p50' | 'p90'): string => {
    const point = bandPoint(path[run], month);
    const value = point[percentile];
    return value === null ? words.none : percentage(value, percentileError(point, percentile, replay.trials), words);
  };
  const from = `${months[0] ?? ''} ${at('all', 0, 'p50')}`;
  const to = `${at('all', last, 'p50')} ${months[last] ?? ''}`;
  const basis = paint.faint(`(${text.ratioOf(words.bases[path.basis] ?? path.basis)})`);
  return [
    `${paint.strong(text.heads.ratio)} ${basis}`,
    `  ${from} ${sparkline(path.all.p50, 48)} ${to}`,
    `  ${text.ratioEnd}: ${at('all', last, 'p10')} – ${at('all', last, 'p90')} · ${words.without}: ${at('none', last, 'p50')}`,
  ];
}
