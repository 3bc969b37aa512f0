import { figures } from './figures.js';
import { plural } from './plural.js';

const { count } = figures;

/** An outcome whose spread is explained; `within` in months. */
export interface Outcome {
  readonly kind: 'npv' | 'payback' | 'ratio' | 'target';
  readonly name: string;
  readonly label: string;
  readonly within: number | null;
}

/** What the pictures of ledger and sensitivity say, and what report and terminal say of them in the same words. */
export const analysisCharts = {
  ledger: {
    title: (total: string, strict: string, spillovers: string): string =>
      `The program is worth ${total} on average: strict ${strict}, spillovers ${spillovers}`,
    titleStrict: (total: string): string => `The program is worth ${total} on average`,
    subtitle: (unit: string, trials: string): string =>
      `Net present value, mean ± standard error, ${unit}, ${count(trials, 'trial')}. Every bar begins where the one above it ends.`,
  },
  graph: {
    title: (from: string, to: string, lag: string, value: string): string =>
      `The largest spillover is from ${from} to ${to}, ${lag}: ${value}`,
    subtitle: (unit: string, trials: string): string =>
      `What each spillover moves, after how long, and the present value through it (mean, ${unit}, ${count(trials, 'trial')}). Thicker is more.`,
    titleDeclared: (edges: number): string => `${plural(edges, 'spillover is', 'spillovers are')} declared`,
    subtitleDeclared:
      'What each spillover moves and after how long; the ledger tells how much (it was not made in this run).',
    weakens: 'Dashed: it costs value.',
    from: 'Initiative',
    to: 'What it feeds',
  },
  sensitivity: {
    outcome: ({ kind, name, label, within }: Outcome): string => {
      if (kind === 'npv') return 'Net present value';
      if (kind === 'payback') return `Payback within ${count(String(within ?? ''), 'month')}`;
      return kind === 'ratio' ? 'Indirect sales ratio' : label === '' ? name : label;
    },
    chance: 'Chance and count noise',
    barsTitle: (label: string, share: string): string =>
      `${label} alone accounts for ${share} of the spread of the net present value`,
    barsChance: (share: string): string =>
      `Chance within the months accounts for ${share} of the spread of the net present value`,
    barsSubtitle: [
      'Dark: share of the variance that goes when this input alone is known (first-order index).',
      'Light: share left when all but this input is known (total index).',
    ],
    barsTrials: (trials: string, rerun: string): string => `Dark from ${count(trials, 'trial')}, light from ${rerun}.`,
    overlap: '* Drawn together with others: their shares overlap.',
    tornadoTitle: (label: string, low: string, high: string): string =>
      `The mean net present value moves most with ${label}: ${low} to ${high}`,
    tornadoSubtitle: (unit: string, trials: string): string =>
      `Each input held at its 10th and at its 90th percentile (a success: fails, succeeds), all else drawn; mean net present value, ${unit}, ${count(trials, 'trial')}.`,
    tornadoNothing: 'No input moves the net present value',
    fails: 'fails',
    succeeds: 'succeeds',
    mean: 'mean',
  },
};
