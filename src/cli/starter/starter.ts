import type { Locale } from '../../model/scenario.js';
import en from './scenario-en.yaml';
import ja from './scenario-ja.yaml';

const starters: Readonly<Record<Locale, string>> = { en, ja };

/** A commented scenario that runs as it is, in one language. */
export const starter = (locale: Locale): string => starters[locale];
