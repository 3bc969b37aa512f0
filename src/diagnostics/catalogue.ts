import { businessProblems } from './catalogue/business-problems.js';
import { centralProblems } from './catalogue/central-problems.js';
import { distributionProblems } from './catalogue/distribution-problems.js';
import { fieldProblems } from './catalogue/field-problems.js';
import { fileProblems } from './catalogue/file-problems.js';
import { formulaProblems } from './catalogue/formula-problems.js';
import { frameProblems } from './catalogue/frame-problems.js';
import { goalProblems } from './catalogue/goal-problems.js';
import { initiativeProblems } from './catalogue/initiative-problems.js';
import { numberProblems } from './catalogue/number-problems.js';
import { ruleProblems } from './catalogue/rule-problems.js';
import { shapeProblems } from './catalogue/shape-problems.js';
import { yamlProblems } from './catalogue/yaml-problems.js';
import type { CatalogueEntry } from './entry.js';

const themes = {
  ...fileProblems,
  ...yamlProblems,
  ...shapeProblems,
  ...fieldProblems,
  ...distributionProblems,
  ...numberProblems,
  ...formulaProblems,
  ...frameProblems,
  ...businessProblems,
  ...initiativeProblems,
  ...goalProblems,
  ...ruleProblems,
  ...centralProblems,
};

/** Every code that an issue can have. */
export type IssueCode = keyof typeof themes;

/** The text of every code, English and Japanese side by side. Codes are stable. */
export const catalogue: Readonly<Record<IssueCode, CatalogueEntry>> = themes;
