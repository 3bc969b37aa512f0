import { replayBody } from './method.js';
import type { CompareContext } from './compare-context.js';
import { letterOf } from './compare-figures.js';
import type { Section } from './context.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { markup, user, type Markup } from './markup.js';

/** What is compared, on which draws, and what gave way for it. */
export function compareMasthead({ found, words, own }: CompareContext): Markup {
  const frame = own.frame(
    words.lenses[found.lens],
    decimal(found.trials, 0, words),
    found.seed,
    monthsText(found.horizon, words),
  );
  const adopted = found.adopted.map(
    ({ scenario, setting, own: its, used }) =>
      markup`<li>${user(own.adopted(scenario, own.settings[setting] ?? setting, its, used))}</li>`,
  );
  return markup`<header class="masthead">
    <p class="kicker">${own.kicker}</p>
    <h1>${found.scenarios.map(
      ({ title }, at) =>
        markup`<span class="compared"><span class="count">${letterOf(at)}</span> ${user(title)}</span><br>`,
    )}</h1>
    <p class="facts">${user(frame)}</p>
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
