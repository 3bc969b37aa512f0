import * as fc from 'fast-check';
import { arbitraryAny } from '../proof/arbitrary-any.js';
import type { Chance } from './chance.js';
import { extremes, texts } from './values.js';

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Every place of a tree that holds a value, as its container and key. */
function places(tree: Container): { readonly of: Container; readonly key: string }[] {
  return Object.entries(tree).flatMap(([key, value]) => [
    { of: tree, key },
    ...(isContainer(value) ? places(value) : []),
  ]);
}

/** `grammar`: a scenario of every feature, of at most 12 months, some of whose values are replaced by extreme ones. */
export function grown(chance: Chance): string {
  const counts = chance.of(['expected', 'random'] as const);
  const [built] = fc.sample(arbitraryAny({ trials: 16, counts, conditions: true }), {
    seed: chance.below(2 ** 31),
    numRuns: 1,
  });
  const scenario = { ...structuredClone(built), horizon: Math.min(12, built.horizon) };
  if (chance.odds(0.5)) Object.assign(scenario, decided(chance));
  for (let n = chance.below(4); n > 0; n--) {
    const { of, key } = chance.of(places(scenario));
    (of as Record<string, unknown>)[key] = chance.odds(0.9) ? chance.of(extremes) : chance.of(texts);
  }
  return JSON.stringify(scenario, null, 1);
}

/** What a decision needs, with rules over any figure. */
function decided(chance: Chance): Record<string, unknown> {
  const event = chance.of(['payback <= 6', 'npv < 0', 'goal', 'strict.npv > 0', 'peakDeficit > 1e6']);
  const figure = chance.of(['mean(npv) > 0', 'P5(npv) < -1e6', 'median(payback) <= 9', 'P95(peakDeficit) < 1e9']);
  return {
    measures: { mine: chance.of(['1 / partners', 'log(partners)', 'wins.indirect / referrals', 'partners']) },
    targets: [
      { name: 'goal', metric: chance.of(['mine', 'partners', 'indirectRatio', 'revenue.indirect']), atLeast: chance.of([0, 5, '30%', 1e12]), by: '2026-06' },
    ],
    decision: { lens: chance.of(['strict', 'broad']), go: [`P(${event}) >= 50%`, figure], noGo: ['P(npv < 0) > 90%'] },
  }; // prettier-ignore
}

/** `sample`: a shipped scenario of at most 12 months in which some lines are changed, doubled, moved or cut. */
export function mutated(chance: Chance, samples: readonly string[]): string {
  const lines = chance.of(samples).split('\n');
  for (let n = chance.below(5); n > 0; n--) mutate(lines, chance);
  const text = lines.join('\n');
  if (!chance.odds(0.1)) return text;
  const at = chance.below(text.length);
  return text.slice(0, at) + chance.of(['\u0007', '\u202e', '{', '"', ':', '：', '\t', '- ', '&a ']) + text.slice(at);
}

const written = (value: unknown): string => JSON.stringify(value) ?? '';

function mutate(lines: string[], chance: Chance): void {
  const at = chance.below(lines.length);
  const other = chance.below(lines.length);
  const change = chance.below(6);
  if (change === 0) lines.splice(at, 1);
  else if (change === 1) lines.splice(at, 0, lines[other]);
  else if (change === 2) [lines[at], lines[other]] = [lines[other], lines[at]];
  else if (change === 3) lines[at] = lines[at].replace(/(: )[^{[#]+/, `$1${written(chance.of(extremes))}`);
  else if (change === 4) lines[at] = lines[at].replace(/[\d_.]+%?/, () => written(chance.of(extremes)));
  else lines[at] = lines[at].replace(/((?:label|title|why|name|owner): )[^,}#]+/, `$1${written(chance.of(texts))}`);
}
