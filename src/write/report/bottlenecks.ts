import { calendar } from '../../figures/month.js';
import { percent, percentAt } from '../../figures/share.js';
import { mostOften } from '../../summary/bottlenecks/most-often.js';
import type { Summary } from '../../summary/summary.js';
import { bottleneckWords } from './bottleneck-words.js';
import type { Context } from './context.js';
import { markup, user, type Content } from './markup.js';
import { odds } from './number-markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from './words.js';

type Bottleneck = Summary['bottlenecks'][number];

/** What is rarer than this is not in the table. */
const RARE = 0.01;

/** Those worth a word, the most frequent first; equal ones in the order of the summary. */
export const bindingOf = ({ bottlenecks }: Pick<Summary, 'bottlenecks'>): Bottleneck[] =>
  bottlenecks.filter(({ binds }) => binds).sort((a, b) => b.share.value - a.share.value);

/** What a bottleneck does and what would ease it; its label goes before. @param month writes `YYYY-MM` */
export function bottleneckText(
  { kind, share, from, lowest }: Bottleneck,
  { scenario, replay }: Pick<Summary, 'scenario' | 'replay'>,
  words: Words,
  month: (calendarMonth: string) => string,
): { readonly finding: string; readonly ease: string } {
  const say = bottleneckWords(scenario.locale);
  const since = from === null ? '' : month(from);
  const figures = {
    share: percent(share.value, share.se, words),
    other: percent(1 - share.value, share.se, words),
    from: since,
    lowest: lowest === null ? '' : percentAt(lowest, 'p50', replay.trials, words),
  };
  return { finding: say.findings[kind](figures), ease: say.eases[kind] };
}

/** Everything that holds back in at least 1% of the trials; null where nothing does. */
export function bottleneckTable({ summary, words }: Context): Content {
  const say = bottleneckWords(summary.scenario.locale);
  const found = summary.bottlenecks.filter(({ share }) => share.value >= RARE);
  if (found.length === 0) return null;
  const rows = found.map((one) => {
    const { kind, label, share, from, lowest } = one;
    const most = mostOften(one, summary.months);
    return markup`<tr>
      ${rowHead([user(label), words.colon, say.kinds[kind]])}${numberCell(odds(share, words))}
      ${textCell(from === null ? words.none : calendar(from, words))}
      ${textCell(most === null ? words.none : calendar(most.month, words))}
      ${numberCell(lowest === null ? words.none : percentAt(lowest, 'p50', summary.replay.trials, words))}${textCell(say.eases[kind])}
    </tr>`;
  });
  const head = markup`<tr>
    ${columnHead(say.what, 'text')}${columnHead(say.share, 'number')}${columnHead(say.from, 'text')}${columnHead(say.most, 'text')}
    ${columnHead(say.lowest, 'number')}${columnHead(say.easedBy, 'text')}
  </tr>`;
  return [
    table({ id: 'bottlenecks', caption: say.title, unit: '', head, body: rowGroup(rows), layout: '' }, words),
    markup`<p class="note">${say.note}</p>`,
  ];
}
