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

/** Codes by what they are about. */
export const themes = {
  file: fileProblems,
  yaml: yamlProblems,
  shape: shapeProblems,
  field: fieldProblems,
  distribution: distributionProblems,
  number: numberProblems,
  formula: formulaProblems,
  frame: frameProblems,
  business: businessProblems,
  initiative: initiativeProblems,
  goal: goalProblems,
  rule: ruleProblems,
  central: centralProblems,
};

type Themes = typeof themes;

/** Every code that an issue can have. */
export type IssueCode = { [Theme in keyof Themes]: keyof Themes[Theme] }[keyof Themes];

/** The text of every code, English and Japanese side by side. Codes are stable. */
export const catalogue = Object.assign({}, ...Object.values(themes)) as Readonly<Record<IssueCode, CatalogueEntry>>;
