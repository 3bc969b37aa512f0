import type { Context, Section } from './context.js';
import { flipsSection } from '../../pages/flips.js';
import { informationSection } from '../../pages/information.js';
import { ledgerSection } from '../../pages/ledger.js';
import { pathsSection } from '../../pages/paths.js';
import { sensitivitySection } from '../../pages/sensitivity.js';
import { stabilitySection } from '../../pages/stability.js';

/** The sections of the analyses that were made. */
export const analysisSections = (context: Context): (Section | null)[] => {
  const { stability, flips, ledger, sensitivity, information, paths } = context.summary.analyses ?? {};
  return [
    stability === undefined ? null : stabilitySection(stability, context),
    flips === undefined ? null : flipsSection(flips, context),
    ledger === undefined ? null : ledgerSection(ledger, context),
    sensitivity === undefined ? null : sensitivitySection(sensitivity, context),
    information === undefined ? null : informationSection(information, context),
    paths === undefined ? null : pathsSection(paths, context),
  ];
};
