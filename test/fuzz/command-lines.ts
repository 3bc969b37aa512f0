import type { Chance } from './chance.js';
import { extremes } from './values.js';

/** How a case is run: `$A` and `$B` stand for its scenario files, `$OUT` for a folder of its own. */
export type CommandLine = readonly string[];

const commands: readonly { readonly weight: number; readonly words: CommandLine; readonly simulates: boolean }[] = [
  { weight: 6, words: ['check', '$A'], simulates: false },
  { weight: 2, words: ['check', '$A', '$B', '--json'], simulates: false },
  { weight: 4, words: ['explain', '$A'], simulates: false },
  { weight: 8, words: ['run', '$A', '--analyses', 'none'], simulates: true },
  { weight: 6, words: ['run', '$A', '--analyses', 'none', '--json'], simulates: true },
  { weight: 3, words: ['run', '$A', '--json', '--series', 'all'], simulates: true },
  { weight: 2, words: ['run', '$A', '--out', '$OUT', '--quiet'], simulates: true },
  { weight: 2, words: ['brief', '$A'], simulates: true },
  { weight: 1, words: ['brief', '$A', '--format', 'html', '--out', '$OUT.html'], simulates: true },
  { weight: 2, words: ['compare', '$A', '$B'], simulates: true },
  { weight: 1, words: ['compare', '$A', '$B', '--json'], simulates: true },
  { weight: 1, words: ['compare', '$A', '$B', '--out', '$OUT'], simulates: true },
  { weight: 1, words: ['chart', '$A', 'payback-curve', '--out', '$OUT.svg'], simulates: true },
  { weight: 1, words: ['chart', '$A', 'cumulative-cash', '--format', 'vl'], simulates: true },
  { weight: 2, words: ['flip', '$A', '--json'], simulates: true },
  { weight: 1, words: ['seek', '$A', '--vary', 'direct.churn', '--until', 'mean(npv) > 0'], simulates: true },
  { weight: 2, words: ['ledger', '$A', '--json'], simulates: true },
  { weight: 2, words: ['sensitivity', '$A', '--json'], simulates: true },
  { weight: 2, words: ['learn', '$A', '--json'], simulates: true },
  { weight: 2, words: ['trial', '$A', 'worst', '--json'], simulates: true },
  { weight: 1, words: ['trial', '$A', 'median'], simulates: true },
];

const paths = [
  'direct.wins',
  'direct.churn',
  'discountRate',
  'horizon',
  'segments.web.winRate',
  'segments.web.partners',
];

/** A command over the scenarios of a case, at most 64 trials and one thread. */
export function commandLine(chance: Chance): CommandLine {
  const deck = commands.flatMap(({ weight, ...command }) => Array.from({ length: weight }, () => command));
  const { words, simulates } = chance.of(deck);
  const line = [...words];
  if (simulates) {
    line.push('--trials', String(chance.of([1, 2, 7, 16, 17, 22, 33, 64])));
    if (!words.includes('trial') && !words.includes('chart')) line.push('--workers', '1');
    if (chance.odds(0.1)) line.push('--seed', chance.of(['', '0', 'x', '紹介', '1e400']));
  }
  if (chance.odds(0.3)) line.push('--locale', chance.of(['ja', 'en']));
  if (words[0] !== 'check' && chance.odds(0.2))
    line.push('--set', `${chance.of(paths)}=${JSON.stringify(chance.of(extremes))}`);
  return line;
}
