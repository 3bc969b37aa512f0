/** Errors stop a run, warnings never do (unless --strict), information is only shown. */
export type Severity = 'error' | 'warning' | 'info';

/** 1-based line and column of a character in a file. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Place {
  readonly file: string;
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
}

/** A problem as data. Text is made from the catalogue by code and language, never stored here. */
export interface Issue {
  /** Stable, e.g. `unknown-key`. */
  readonly code: string;
  readonly severity: Severity;
  /** Key path in the scenario, e.g. `segments.web-agencies.winRate`; empty for the whole file. */
  readonly path: string;
  readonly place: Place | null;
  /** Other places that belong to the problem (the first of two equal keys). */
  readonly related: readonly Place[];
  /** Values the catalogue's text speaks of: found, allowed, suggestion, … */
  readonly data: Readonly<Record<string, string | number>>;
}
