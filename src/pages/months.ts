import { calendar } from '../figures/month.js';
import type { MonthRange } from '../summary/evidence/shapes.js';
import type { Words } from '../words/words.js';
import { inStyle, type Content } from './content.js';
import { at, figure } from './figures.js';

/** The median month, with P10–P90 where they differ. @param never in place of a month beyond the horizon */
export function monthRange(range: MonthRange, never: string, words: Words): Content {
  const end = (key: 'p10' | 'p50' | 'p90'): Content => {
    const month = range[key];
    return month === null ? never : figure(calendar(month, words.figures), at(range, key));
  };
  return [end('p50'), range.p10 === range.p90 ? null : inStyle('band', end('p10'), words.figures.to, end('p90'))];
}
