import { calendar } from '../figures/month.js';
import { percent, percentage } from '../figures/share.js';
import { mostOften } from '../summary/bottlenecks/most-often.js';
import type { Summary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { author, sentence, type Content } from './content.js';
import type { PageContext } from './context.js';
import { at, chance, figure, odds, percentAt } from './figures.js';
import { blocks, consequence, note, paragraph, title, type Block } from './page.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Row } from './table.js';

type Bottleneck = Summary['bottlenecks'][number];

/** What is rarer than this is not in the table. */
const RARE = 0.01;

/** Those worth a word, the most frequent first; equal ones in the order of the summary. */
export const bindingOf = ({ bottlenecks }: Pick<Summary, 'bottlenecks'>): Bottleneck[] =>
  bottlenecks.filter(({ binds }) => binds).sort((a, b) => b.share.value - a.share.value);

/** What a bottleneck does, behind its label, and what would ease it. */
export function bottleneckText(
  one: Bottleneck,
  { replay }: Pick<Summary, 'replay'>,
  words: Words,
): { readonly finding: Content; readonly ease: string } {
  const { kind, share, lowest } = one;
  const finding = sentence((keep) =>
    words.bottlenecks.findings[kind]({
      share: keep(chance(share, words.figures)),
      other: keep(figure(percent(1 - share.value, share.se, words.figures))),
      from: keep(since(one, '', words)),
      lowest: keep(lowest === null ? '' : percentAt(lowest, 'p50', replay.trials, words.figures)),
    }),
  );
  return { finding, ease: words.bottlenecks.eases[kind] };
}

/** The first month in which it holds back. */
const since = (one: Bottleneck, never: string, words: Words): Content =>
  one.from === null ? never : figure(calendar(one.from, words.figures), at(one, 'from'));

/** Everything that holds back in at least 1% of the trials, and how the figures are meant. */
export function bottleneckBlocks({ summary, words }: PageContext): Block[] {
  const found = summary.bottlenecks.filter(({ share }) => share.value >= RARE);
  if (found.length === 0) return [];
  const heads = words.bottlenecks;
  const line = (one: Bottleneck): Row => {
    const most = mostOften(one, summary.months);
    const lowest =
      one.lowest === null ? words.figures.none : percentAt(one.lowest, 'p50', summary.replay.trials, words.figures);
    return row(
      [author(one.label), words.report.colon, words.bottlenecks.kinds[one.kind]],
      [
        numberCell(odds(one.share, words.figures)),
        textCell(since(one, words.figures.none, words)),
        textCell(most === null ? words.figures.none : calendar(most.month, words.figures)),
        numberCell(lowest),
        textCell(words.bottlenecks.eases[one.kind]),
      ],
    );
  };
  return [
    table({
      id: 'bottlenecks',
      caption: words.bottlenecks.title,
      head: [
        textHead(heads.what),
        numberHead(heads.share),
        ...[heads.from, heads.most].map(textHead),
        numberHead(heads.lowest),
        textHead(heads.easedBy),
      ],
      groups: [rowGroup(found.map(line))],
    }),
    note(words.bottlenecks.note),
  ];
}

/** Drivers that a bound of their domain held, each as a sentence. */
export const boundTexts = ({ summary, words }: Pick<PageContext, 'summary' | 'words'>): Content[] =>
  summary.heldAtBound.map((bound) =>
    sentence((keep) =>
      words.notes.bounds(
        keep(author(bound.driver, 60)),
        keep(figure(percentage(bound.share, 0, words.figures), at(bound, 'share'))),
      ),
    ),
  );

/** What holds the plan back, the most frequent first, and what would ease it; then drivers that a bound held. */
export function bottlenecksInShort(context: Pick<PageContext, 'summary' | 'words'>): Block[] {
  const { summary, words } = context;
  const held = bindingOf(summary).flatMap((one) => {
    const { finding, ease } = bottleneckText(one, summary, words);
    return [paragraph(author(one.label, 40), words.report.colon, finding), consequence(ease)];
  });
  const all = [...held, ...boundTexts(context).map((text) => paragraph(text))];
  return all.length === 0 ? [] : blocks(title(words.bottlenecks.title), all);
}
