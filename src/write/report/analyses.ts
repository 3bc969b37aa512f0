import type { Context, Section } from './context.js';
import { pathsSection } from './paths.js';

/** The sections of the analyses that were made. */
export const analysisSections = (context: Context): (Section | null)[] => {
  const { paths } = context.summary.analyses ?? {};
  return [paths === undefined ? null : pathsSection(paths, context)];
};
