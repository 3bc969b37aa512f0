import type { Locale } from '../../diagnostics/locale.js';
import type { Content } from '../content.js';
import type { FigureIds } from '../figure-ids.js';
import type { Measured } from '../measures.js';

/** The one page that asks for a decision, as data: HTML, PDF and Markdown are written from it, so they say the same. */
export interface Brief {
  readonly lang: Locale;
  /** Of all figures of the page. */
  readonly ids: FigureIds;
  readonly kicker: string;
  readonly title: string;
  readonly purpose: Named;
  readonly verdict: Verdict;
  /** Amount, horizon, expected return, payback: what a form asks for first. */
  readonly facts: readonly Fact[];
  /** Heads of the columns of the two lenses, and of the column before them. */
  readonly heads: readonly [string, string, string];
  /** Benefit, cost, risk, flexibility. */
  readonly blocks: readonly Block[];
  readonly alternatives: Alternatives;
  readonly exit: Remarks;
  readonly approvers: Approvers;
  /** How the figures are meant, and how to get them again. */
  readonly notes: readonly Content[];
}

interface Named {
  readonly name: string;
  readonly text: Content;
}

export interface Verdict {
  readonly name: string;
  readonly outcome: 'go' | 'borderline' | 'no-go' | 'none';
  readonly headline: string;
  readonly reading: Content;
  readonly rules: readonly RuleLine[];
}

/** A rule of the decision with what came out. */
export interface RuleLine {
  readonly side: string;
  readonly text: Content;
  /** The rule speaks for the program. */
  readonly good: boolean;
  readonly found: Content;
}

export interface Fact extends Named {
  readonly detail: Content;
}

/** A measure under both lenses; `detail` of a figure stands smaller beside it. */
export interface Row {
  readonly name: Content;
  readonly strict: Measured;
  readonly broad: Measured;
}

export interface Remark {
  /** Null: the remark goes on from the one before. */
  readonly name: Content;
  readonly line: Content;
}

export interface Remarks {
  readonly title: string;
  readonly remarks: readonly Remark[];
}

export interface Block extends Remarks {
  readonly id: 'benefit' | 'cost' | 'risk' | 'flexibility';
  readonly rows: readonly Row[];
}

export interface Alternatives {
  readonly title: string;
  readonly heads: readonly string[];
  /** Name, and a figure for each further head. */
  readonly rows: readonly (readonly Content[])[];
  readonly note: string;
}

export interface Approvers {
  readonly title: string;
  /** A box to sign for each. */
  readonly boxes: readonly Content[];
  readonly date: string;
}
