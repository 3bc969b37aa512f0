import type { Severity } from './issue.js';

/**
 * The words of one code in one language. `{name}` stands for a value of the data, `{name:month|months}` for the word by
 * which it is counted: the first where the value is 1. A line that needs a value which
 * the issue does not carry (absent or empty) is left out, and of several hints the first complete one is shown.
 */
export interface Letter {
  readonly found: string;
  readonly allowed?: string;
  readonly hint?: string | readonly string[];
}

/** A code of the catalogue: how bad it is, and its text in both languages, side by side. */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly en: Letter;
  readonly ja: Letter;
}

export type CatalogueTheme = Readonly<Record<string, CatalogueEntry>>;
