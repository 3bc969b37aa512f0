import type { Locale } from '../model/scenario.js';
import { pictures as en } from './en/pictures.js';
import { pictures as ja } from './ja/pictures.js';

/** What summaries, analyses and pictures say to people, by topic: the part of the dictionary that a browser carries. */
export type PictureWords = typeof en;

/** What stands inside a figure: signs, units, counters. */
export type FigureWords = PictureWords['figures'];

const languages: Readonly<Record<Locale, PictureWords>> = { en, ja };

/** The same in every language. */
export const eachLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({ en: make('en'), ja: make('ja') });

/** The words of a language for summaries, analyses and pictures. */
export const pictureWordsOf = (locale: Locale): PictureWords => languages[locale];
