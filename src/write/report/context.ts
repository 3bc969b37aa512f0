import type { PageContext } from '../../pages/context.js';
import type { Section as PageSection } from '../../pages/page.js';
import type { Markup } from '../html/markup.js';

/** A drawn chart: SVG text, its name as of its file, a title and a description that says what it shows. */
export interface ReportChart {
  readonly name: string;
  readonly title: string;
  readonly svg: string;
  readonly description: string;
}

/** What every section reads. */
export interface Context extends PageContext {
  readonly charts: readonly ReportChart[];
  /** Formatted warnings of the run. */
  readonly issues: readonly string[];
}

/** A section of the report, as data or as HTML; `id` is generated here, never taken from the scenario. */
interface Drawn {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

export type Section = Drawn | PageSection;
