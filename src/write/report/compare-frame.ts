import { replayBody } from './method.js';
import type { CompareContext } from './compare-context.js';
import { adoptedTexts, letterOf, startTexts } from './compare-figures.js';
import type { Section } from './context.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { markup, user, type Markup } from './markup.js';
import { calendar } from '../../figures/month.js';

/** What is compared, on which draws, and what gave way for it. */
export function compareMasthead({ found, words, own }: CompareContext): Markup {
  const frame = own.frame(
    words.lenses[found.lens],
    decimal(found.trials, 0, words),
    found.seed,
    monthsText(found.horizon, words),
  );
  const adopted = adoptedTexts(found, words, own).map((text) => markup`<li>${user(text)}</li>`);
  const starts = startTexts(found, own, words);
  return markup`<header class="masthead">
    <p class="kicker">${own.kicker}</p>
    <h1>${found.scenarios.map(
      ({ title }, at) =>
        markup`<span class="compared"><span class="count">${letterOf(at)}</span> ${user(title)}</span><br>`,
    )}</h1>
    <p class="facts">${user(frame)} · ${own.valuedAt(calendar(found.valuedAt, words))}</p>
    ${starts.length === 0 ? null : markup`<p class="note">${starts.join(words.lang === 'ja' ? '' : ' ')}</p>`}
    ${adopted.length === 0 ? null : markup`<p class="note">${own.adoptedWhy}</p><ul class="note">${adopted}</ul>`}
  </header>`;
}

/** Everything that is needed to get the same figures again. */
export function compareReplay({ found, words, own }: CompareContext): Section {
  const entries: (readonly [string, string])[] = [
    ...found.scenarios.map(
      ({ name, digest }, at) => [`${letterOf(at)} ${words.digest}`, `${name} · ${digest}`] as const,
    ),
    [words.seed, found.seed],
    [words.trials, decimal(found.trials, 0, words)],
    [words.sampling, found.sampling],
    [words.version, `Yoha ${found.version}`],
  ];
  return { id: 'replay', title: own.method, body: replayBody(entries, words) };
}
