import { replayBlocks } from '../../pages/method.js';
import { letter } from '../../charts/compare-facts.js';
import type { CompareContext } from './compare-context.js';
import { adoptedTexts, startTexts } from './compare-figures.js';
import type { Section } from './context.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { markup, user, type Markup } from '../html/markup.js';
import { calendar } from '../../figures/month.js';

/** What is compared, on which draws, and what gave way for it. */
export function compareMasthead({ found, words }: CompareContext): Markup {
  const frame = words.comparePaper.frame(
    words.verdict.lenses[found.lens],
    decimal(found.trials, 0, words.figures),
    found.seed,
    monthsText(found.horizon, words.figures),
  );
  const adopted = adoptedTexts(found, words).map((text) => markup`<li>${user(text)}</li>`);
  const starts = startTexts(found, words);
  return markup`<header class="masthead">
    <p class="kicker">${words.comparePaper.kicker}</p>
    <h1>${found.scenarios.map(
      ({ title }, at) =>
        markup`<span class="compared"><span class="count">${letter(at)}</span> ${user(title)}</span><br>`,
    )}</h1>
    <p class="facts">${user(frame)} · ${words.comparePaper.valuedAt(calendar(found.valuedAt, words.figures))}</p>
    ${starts.length === 0 ? null : markup`<p class="note">${starts.join(words.report.space)}</p>`}
    ${adopted.length === 0 ? null : markup`<p class="note">${words.comparePaper.adoptedWhy}</p><ul class="note">${adopted}</ul>`}
  </header>`;
}

/** Everything that is needed to get the same figures again. */
export function compareReplay({ found, words }: CompareContext): Section {
  const entries: (readonly [string, string])[] = [
    ...found.scenarios.map(
      ({ name, digest }, at) => [`${letter(at)} ${words.method.digest}`, `${name} · ${digest}`] as const,
    ),
    [words.method.seed, found.seed],
    [words.method.trials, decimal(found.trials, 0, words.figures)],
    [words.method.sampling, words.method.samplings[found.sampling]],
    [words.method.version, `Yoha ${found.version}`],
  ];
  return { id: 'replay', title: words.method.replay, blocks: replayBlocks(entries, words) };
}
