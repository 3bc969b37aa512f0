import type { Locale } from '../../diagnostics/locale.js';

/** The one page that asks for a decision, as plain text: HTML, PDF and Markdown are written from it, so they say the same. */
export interface Brief {
  readonly lang: Locale;
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
  readonly notes: readonly string[];
}

interface Named {
  readonly name: string;
  readonly text: string;
}

export interface Verdict {
  readonly name: string;
  readonly outcome: 'go' | 'borderline' | 'no-go' | 'none';
  readonly headline: string;
  readonly reading: string;
  readonly rules: readonly RuleLine[];
}

/** A rule of the decision with what came out. */
export interface RuleLine {
  readonly side: string;
  readonly text: string;
  /** The rule speaks for the program. */
  readonly good: boolean;
  readonly found: string;
}

export interface Fact extends Named {
  readonly detail: string;
}

/** A figure and what stands smaller beside it; `detail` may be empty. */
export interface Figure {
  readonly main: string;
  readonly detail: string;
}

export interface Row {
  readonly name: string;
  readonly strict: Figure;
  readonly broad: Figure;
}

/** A line of text; some parts of it are in the notation of the scenario. */
export type Line = readonly (string | { readonly code: string })[];

export interface Remark {
  readonly name: string;
  readonly line: Line;
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
  /** Name, and a text for each further head. */
  readonly rows: readonly (readonly string[])[];
  readonly note: string;
}

export interface Approvers {
  readonly title: string;
  /** A box to sign for each. */
  readonly boxes: readonly string[];
  readonly date: string;
}
