import type { Locale } from '../../model/scenario.js';
import en from './scenario-en.yaml';
import ja from './scenario-ja.yaml';

/** A commented scenario that runs as it is, in one language. */
export const starter = (locale: Locale): string => (locale === 'ja' ? ja : en);
