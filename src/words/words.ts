import type { Locale } from '../model/scenario.js';
import { en } from './en/index.js';
import { ja } from './ja/index.js';

/** All that the program says to people, but for letters about a file (`src/diagnostics/catalogue`), by topic. */
export type Words = typeof en;

/** What stands on the sheets of live formulas. */
export type ModelSheetWords = Words['modelSheets'];

const languages: Readonly<Record<Locale, Words>> = { en, ja };

/** The words of a language, those of pictures among them: for papers, sheets and the command line. */
export const wordsOf = (locale: Locale): Words => languages[locale];
