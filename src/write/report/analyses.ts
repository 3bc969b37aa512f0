import type { Context, Section } from './context.js';
import { ledgerSection } from './ledger.js';
import { pathsSection } from './paths.js';

/** The sections of the analyses that were made. */
export const analysisSections = (context: Context): (Section | null)[] => {
  const { ledger, paths } = context.summary.analyses ?? {};
  return [
    ledger === undefined ? null : ledgerSection(ledger, context),
    paths === undefined ? null : pathsSection(paths, context),
  ];
};
