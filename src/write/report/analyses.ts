import type { Context, Section } from './context.js';
import { informationSection } from './information.js';
import { pathsSection } from './paths.js';
import { sensitivitySection } from './sensitivity.js';

/** The sections of the analyses that were made. */
export const analysisSections = (context: Context): (Section | null)[] => {
  const { paths, sensitivity, information } = context.summary.analyses ?? {};
  return [
    paths === undefined ? null : pathsSection(paths, context),
    sensitivity === undefined ? null : sensitivitySection(sensitivity, context),
    information === undefined ? null : informationSection(information, context),
  ];
};
