import { letter } from '../../charts/compare-facts.js';
import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { calendar } from '../../figures/month.js';
import type { Words } from '../../words/words.js';
import { author, lineBreak, sentence, type Content } from '../content.js';
import { at, figure } from '../figures.js';
import { replayBlocks } from '../method.js';
import { paragraph, type Paragraph, type Section } from '../page.js';
import type { CompareContext } from './context.js';

/** What is compared, on which draws, and what gave way for it. */
export interface CompareMasthead {
  readonly kicker: string;
  readonly title: string;
  /** `name` as it was written on the command line. */
  readonly scenarios: readonly { readonly letter: string; readonly title: string; readonly name: string }[];
  /** Lens, trials, seed, horizon; `seed` as far as the paper has room for it. */
  readonly frame: (seed: string) => Content;
  /** The date of all net present values. */
  readonly valuedAt: string;
  /** What that means where scenarios start at different times, a sentence each; else empty. */
  readonly starts: readonly string[];
  /** Why settings gave way to those of the first scenario. */
  readonly adoptedWhy: string;
  readonly adopted: readonly Content[];
}

export function compareMasthead({ found, words }: CompareContext): CompareMasthead {
  const { comparePaper: own } = words;
  return {
    kicker: own.kicker,
    title: own.title,
    scenarios: found.scenarios.map(({ title, name }, index) => ({ letter: letter(index), title, name })),
    frame: (seed) =>
      author(
        sentence((keep) =>
          own.frame(
            words.verdict.lenses[found.lens],
            decimal(found.trials, 0, words.figures),
            keep(seed),
            keep(figure(monthsText(found.horizon, words.figures), at(found, 'horizon'))),
          ),
        ),
      ),
    valuedAt: own.valuedAt(calendar(found.valuedAt, words.figures)),
    starts: startTexts(found, words),
    adoptedWhy: own.adoptedWhy,
    adopted: adoptedTexts(found, words).map((text) => author(text)),
  };
}

/** A setting of a scenario in words, not as its file has it. */
function settingText(setting: string, value: string, words: Words): string {
  if (setting === 'horizon') return monthsText(Number.parseInt(value, 10), words.figures);
  if (setting === 'simulation.trials') return decimal(Number(value), 0, words.figures);
  return words.method.samplings[value] ?? words.method.countKinds[value] ?? value;
}

const adoptedTexts = ({ adopted }: CompareAnalysis, words: Words): string[] =>
  adopted.map(({ scenario, setting, own: its, used }) => {
    const [before, after] = [its, used].map((value) => settingText(setting, value, words));
    return words.comparePaper.adopted(scenario, words.comparePaper.settings[setting] ?? setting, before, after);
  });

function startTexts({ scenarios, valuedAt }: CompareAnalysis, words: Words): string[] {
  if (scenarios.every(({ start }) => start === valuedAt)) return [];
  const each = scenarios.map(({ start }, index) => ({ letter: letter(index), month: calendar(start, words.figures) }));
  return words.comparePaper.starts(each, calendar(valuedAt, words.figures));
}

/** Everything that is needed to get the same figures again. */
export function compareReplay({ found, words }: CompareContext): Section {
  const { method, figures } = words;
  const trials = figure(decimal(found.trials, 0, figures), at(found, 'trials'));
  const entries: Parameters<typeof replayBlocks>[0] = [
    ...found.scenarios.map(
      ({ name, digest }, index) => [`${letter(index)} ${method.digest}`, `${name} · ${digest}`] as const,
    ),
    [method.seed, found.seed],
    [method.trials, trials],
    [method.sampling, method.samplings[found.sampling]],
    [method.version, `Yoha ${found.version}`],
  ];
  return { id: 'replay', title: method.replay, blocks: replayBlocks(entries, words) };
}

/** The same in two lines. */
export function compareReplayInShort(context: CompareContext): Paragraph {
  const { found, words } = context;
  const { frame, valuedAt } = compareMasthead(context);
  const digests = found.scenarios.map(
    ({ digest }, index) => `${letter(index)} ${digest.replace(/^sha256:/, '').slice(0, 12)}`,
  );
  return paragraph(
    frame(found.seed),
    ` · ${valuedAt}`,
    lineBreak,
    `${words.method.digest} ${digests.join(', ')} · Yoha ${found.version}`,
  );
}
