import { fieldProblems } from './catalogue/field-problems.js';
import { fileProblems } from './catalogue/file-problems.js';
import { formulaProblems } from './catalogue/formula-problems.js';
import { modelProblems } from './catalogue/model-problems.js';
import { numberProblems } from './catalogue/number-problems.js';
import { ruleProblems } from './catalogue/rule-problems.js';
import { shapeProblems } from './catalogue/shape-problems.js';
import type { CatalogueEntry } from './entry.js';

const themes = {
  ...fileProblems,
  ...shapeProblems,
  ...fieldProblems,
  ...modelProblems,
  ...numberProblems,
  ...formulaProblems,
  ...ruleProblems,
};

/** Every code that an issue can have. */
export type IssueCode = keyof typeof themes;

/** The text of every code, English and Japanese side by side. Codes are stable. */
export const catalogue: Readonly<Record<IssueCode, CatalogueEntry>> = themes;
