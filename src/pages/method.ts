import { decimal } from '../figures/digits.js';
import { yearlyRate } from '../figures/yearly-rate.js';
import type { Summary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { author, type Content } from './content.js';
import type { PageContext } from './context.js';
import { at, figure } from './figures.js';
import { facts, note, type Block, type Section } from './page.js';

/** What the program is compared with, by the names that its author gave; the summary holds ids. */
export function baselineText({ baseline, segments }: Summary['scenario'], words: Words): string {
  const ids = baseline === '' ? [] : baseline.split(', ');
  const labels = ids.map((id) => segments.find((one) => one.id === id)?.label ?? id);
  return words.method.baseline(labels);
}

/** What the figures are and how they come about, name by name. */
export const methodItems = ({ scenario, replay }: Pick<Summary, 'scenario' | 'replay'>, words: Words) =>
  words.method.items(
    decimal(replay.trials, 0, words.figures),
    yearlyRate(scenario.discountRate, words.figures),
    baselineText(scenario, words),
  );

/** How to read the figures, what they were computed from, and what they cannot say. */
export function methodSection({ summary, words }: PageContext): Section {
  const said = methodItems(summary, words);
  const items = [...said.slice(0, -1), words.method.footing, ...said.slice(-1)];
  return {
    id: 'method',
    title: words.method.title,
    blocks: [
      facts(
        items.map(([name, text]) => [name, author(text)]),
        'method',
      ),
    ],
  };
}

/** A name, and what is said of it. */
type Entry = readonly [name: string, said: Content];

/** Everything that is needed to get the same figures again. */
export const replaySection = ({ summary, words }: PageContext): Section => ({
  id: 'replay',
  title: words.method.replay,
  blocks: replayBlocks(replayFacts(summary.replay, words), words),
});

/** What a run needs to be made again, name by name. */
export function replayFacts(replay: Summary['replay'], words: Words): Entry[] {
  const { digest, seed, trials, sampling, counts, percentiles, version } = replay;
  return [
    [words.method.digest, digest],
    [words.method.seed, seed],
    [words.method.trials, figure(decimal(trials, 0, words.figures), at(replay, 'trials'))],
    [words.method.sampling, words.method.samplings[sampling]],
    [words.method.counts, words.method.countKinds[counts]],
    ...(percentiles === undefined ? [] : [words.method.streamed]),
    [words.method.version, `Yoha ${version}`],
  ];
}

/** What a replay needs, and what it promises. */
export const replayBlocks = (entries: readonly Entry[], words: Words): Block[] => [
  note(words.method.replayNote),
  facts(
    entries.map(([name, said]) => [name, author(said)]),
    'replay',
  ),
];
