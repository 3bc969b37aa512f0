import { calendar } from '../../figures/month.js';
import { percent, percentAt } from '../../figures/share.js';
import { mostOften } from '../../summary/bottlenecks/most-often.js';
import type { Summary } from '../../summary/summary.js';
import type { Context } from './context.js';
import { markup, user, type Content } from '../html/markup.js';
import { odds } from './number-markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from '../../words/words.js';

type Bottleneck = Summary['bottlenecks'][number];

/** What is rarer than this is not in the table. */
const RARE = 0.01;

/** Those worth a word, the most frequent first; equal ones in the order of the summary. */
export const bindingOf = ({ bottlenecks }: Pick<Summary, 'bottlenecks'>): Bottleneck[] =>
  bottlenecks.filter(({ binds }) => binds).sort((a, b) => b.share.value - a.share.value);

/** What a bottleneck does and what would ease it; its label goes before. @param month writes `YYYY-MM` */
export function bottleneckText(
  { kind, share, from, lowest }: Bottleneck,
  { replay }: Pick<Summary, 'scenario' | 'replay'>,
  words: Words,
): { readonly finding: string; readonly ease: string } {
  const since = from === null ? '' : calendar(from, words.figures);
  const figures = {
    share: percent(share.value, share.se, words.figures),
    other: percent(1 - share.value, share.se, words.figures),
    from: since,
    lowest: lowest === null ? '' : percentAt(lowest, 'p50', replay.trials, words.figures),
  };
  return { finding: words.bottlenecks.findings[kind](figures), ease: words.bottlenecks.eases[kind] };
}

/** Everything that holds back in at least 1% of the trials; null where nothing does. */
export function bottleneckTable({ summary, words }: Context): Content {
  const found = summary.bottlenecks.filter(({ share }) => share.value >= RARE);
  if (found.length === 0) return null;
  const rows = found.map((one) => {
    const { kind, label, share, from, lowest } = one;
    const most = mostOften(one, summary.months);
    return markup`<tr>
      ${rowHead([user(label), words.report.colon, words.bottlenecks.kinds[kind]])}${numberCell(odds(share, words.figures))}
      ${textCell(from === null ? words.figures.none : calendar(from, words.figures))}
      ${textCell(most === null ? words.figures.none : calendar(most.month, words.figures))}
      ${numberCell(lowest === null ? words.figures.none : percentAt(lowest, 'p50', summary.replay.trials, words.figures))}${textCell(words.bottlenecks.eases[kind])}
    </tr>`;
  });
  const head = markup`<tr>
    ${columnHead(words.bottlenecks.what, 'text')}${columnHead(words.bottlenecks.share, 'number')}${columnHead(words.bottlenecks.from, 'text')}${columnHead(words.bottlenecks.most, 'text')}
    ${columnHead(words.bottlenecks.lowest, 'number')}${columnHead(words.bottlenecks.easedBy, 'text')}
  </tr>`;
  return [
    table(
      { id: 'bottlenecks', caption: words.bottlenecks.title, unit: '', head, body: rowGroup(rows), layout: '' },
      words,
    ),
    markup`<p class="note">${words.bottlenecks.note}</p>`,
  ];
}
