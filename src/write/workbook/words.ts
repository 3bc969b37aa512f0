import type { Locale } from '../../model/scenario.js';
import { en } from './words-en.js';
import { ja } from './words-ja.js';

/** Words of the workbook; those it shares with the report are the report's. */
export type WorkbookWords = typeof en;

export const workbookWords = (locale: Locale): WorkbookWords => (locale === 'ja' ? ja : en);
