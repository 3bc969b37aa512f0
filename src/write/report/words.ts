import { en, type Words } from './words-en.js';
import { ja } from './words-ja.js';

export type { Words } from './words-en.js';

export const wordsOf = (locale: 'ja' | 'en'): Words => (locale === 'ja' ? ja : en);
