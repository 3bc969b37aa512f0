import type { Amount, LedgerAnalysis } from '../decide/ledger/ledger-analysis.js';
import type { InitiativeSummary } from '../summary/summary.js';
import type { EdgeTarget } from './ledger-lines.js';

/** A spillover, and what goes through it where that is known. */
export interface Edge {
  readonly to: EdgeTarget;
  readonly lag: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly value: Amount | null;
}

export interface Source {
  readonly label: string;
  readonly spillovers: readonly Edge[];
}

export type Declared = Pick<InitiativeSummary, 'label' | 'spillovers'>;

/** Initiatives with what their spillovers are worth, or as declared where no ledger was made. */
export const sourcesOf = (ledger: LedgerAnalysis | undefined, initiatives: readonly Declared[]): readonly Source[] =>
  ledger === undefined
    ? initiatives.map(({ label, spillovers }) => ({
        label,
        spillovers: spillovers.map(({ to, lag }) => ({ to, lag, value: null })),
      }))
    : ledger.initiatives.map(({ label, spillovers }) => ({
        label,
        spillovers: spillovers.map(({ to, lag, value }) => ({ to, lag, value })),
      }));
