import type { DecisionSummary } from '../../decide/analyses.js';
import type { Markup } from './markup.js';
import type { Words } from '../../words/words.js';

/** A drawn chart: SVG text, its name as of its file, a title and a description that says what it shows. */
export interface ReportChart {
  readonly name: string;
  readonly title: string;
  readonly svg: string;
  readonly description: string;
}

/** What every section reads. */
export interface Context {
  readonly summary: DecisionSummary;
  readonly words: Words;
  readonly charts: readonly ReportChart[];
  /** Formatted warnings of the run. */
  readonly issues: readonly string[];
}

/** A section of the report; `id` is generated here, never taken from the scenario. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}
