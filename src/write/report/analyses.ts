import type { Context, Section } from './context.js';
import { flipsSection } from './flips.js';
import { pathsSection } from './paths.js';
import { stabilitySection } from './stability.js';

/** The sections of the analyses that were made. */
export const analysisSections = (context: Context): (Section | null)[] => {
  const { stability, flips, paths } = context.summary.analyses ?? {};
  return [
    stability === undefined ? null : stabilitySection(stability, context),
    flips === undefined ? null : flipsSection(flips, context),
    paths === undefined ? null : pathsSection(paths, context),
  ];
};
