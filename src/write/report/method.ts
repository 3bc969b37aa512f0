import type { Context, Section } from './context.js';
import { decimal } from '../../figures/digits.js';
import { yearlyRate } from '../../figures/yearly-rate.js';
import { baselineText } from './baseline.js';
import { footingItem } from './footing/words.js';
import { markup, user } from './markup.js';
import type { Markup } from './markup.js';
import { streamedWords } from './streamed-words.js';

/** How to read the figures, what they were computed from, and what they cannot say. */
export function methodSection({ summary, words }: Context): Section {
  const { scenario, replay } = summary;
  const trials = decimal(replay.trials, 0, words);
  const said = words.methodItems(trials, yearlyRate(scenario.discountRate, words), baselineText(scenario, words));
  const items = [...said.slice(0, -1), footingItem(summary.scenario.locale), ...said.slice(-1)];
  const body = markup`<dl class="method">
    ${items.map(
      ([name, text]) =>
        markup`<div>
          <dt>${name}</dt>
          <dd>${user(text)}</dd>
        </div>`,
    )}
  </dl>`;
  return { id: 'method', title: words.method, body };
}

/** Everything that is needed to get the same figures again. */
export function replaySection({ summary, words }: Context): Section {
  const { digest, seed, trials, sampling, counts, percentiles, version } = summary.replay;
  const entries = [
    [words.digest, digest],
    [words.seed, seed],
    [words.trials, decimal(trials, 0, words)],
    [words.sampling, sampling],
    [words.counts, words.countKinds[counts]],
    ...(percentiles === undefined ? [] : [streamedWords[summary.scenario.locale]]),
    [words.version, `Yoha ${version}`],
  ] as const;
  return { id: 'replay', title: words.replay, body: replayBody(entries, words) };
}

/** What a replay needs, name by name. */
export const replayBody = (entries: readonly (readonly [string, string])[], words: Context['words']): Markup =>
  markup`<p class="note">${words.replayNote}</p>
    <dl class="replay">
      ${entries.map(
        ([name, text]) =>
          markup`<div>
            <dt>${name}</dt>
            <dd><bdi>${text}</bdi></dd>
          </div>`,
      )}
    </dl>`;
