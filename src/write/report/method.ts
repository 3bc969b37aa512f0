import type { Context, Section } from './context.js';
import { decimal } from '../../figures/digits.js';
import { yearlyRate } from '../../figures/yearly-rate.js';
import { baselineText } from './baseline.js';
import { markup, user } from '../html/markup.js';
import type { Markup } from '../html/markup.js';

/** How to read the figures, what they were computed from, and what they cannot say. */
export function methodSection({ summary, words }: Context): Section {
  const { scenario, replay } = summary;
  const trials = decimal(replay.trials, 0, words.figures);
  const said = words.method.items(
    trials,
    yearlyRate(scenario.discountRate, words.figures),
    baselineText(scenario, words),
  );
  const items = [...said.slice(0, -1), words.method.footing, ...said.slice(-1)];
  const body = markup`<dl class="method">
    ${items.map(
      ([name, text]) =>
        markup`<div>
          <dt>${name}</dt>
          <dd>${user(text)}</dd>
        </div>`,
    )}
  </dl>`;
  return { id: 'method', title: words.method.title, body };
}

/** Everything that is needed to get the same figures again. */
export function replaySection({ summary, words }: Context): Section {
  const { digest, seed, trials, sampling, counts, percentiles, version } = summary.replay;
  const entries = [
    [words.method.digest, digest],
    [words.method.seed, seed],
    [words.method.trials, decimal(trials, 0, words.figures)],
    [words.method.sampling, words.method.samplings[sampling]],
    [words.method.counts, words.method.countKinds[counts]],
    ...(percentiles === undefined ? [] : [words.method.streamed]),
    [words.method.version, `Yoha ${version}`],
  ] as const;
  return { id: 'replay', title: words.method.replay, body: replayBody(entries, words) };
}

/** What a replay needs, name by name. */
export const replayBody = (entries: readonly (readonly [string, string])[], words: Context['words']): Markup =>
  markup`<p class="note">${words.method.replayNote}</p>
    <dl class="replay">
      ${entries.map(
        ([name, text]) =>
          markup`<div>
            <dt>${name}</dt>
            <dd><bdi>${text}</bdi></dd>
          </div>`,
      )}
    </dl>`;
