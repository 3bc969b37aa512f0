import type { Locale } from '../../model/scenario.js';

/** What a spreadsheet says when a number is not allowed. Bounds come in as finished text. */
interface AllowedWords {
  readonly title: string;
  readonly between: (min: string, max: string) => string;
  readonly atLeast: (min: string) => string;
  readonly above: (min: string) => string;
  readonly atMost: (max: string) => string;
  readonly any: string;
  readonly whole: string;
}

const words: Readonly<Record<Locale, AllowedWords>> = {
  en: {
    title: 'Not allowed here',
    between: (min, max) => `Enter a number from ${min} to ${max}.`,
    atLeast: (min) => `Enter a number of at least ${min}.`,
    above: (min) => `Enter a number above ${min}.`,
    atMost: (max) => `Enter a number of at most ${max}.`,
    any: 'Enter a number.',
    whole: 'Enter a whole number.',
  },
  ja: {
    title: 'この値は入力できません',
    between: (min, max) => `${min}から${max}までの数を入力してください。`,
    atLeast: (min) => `${min}以上の数を入力してください。`,
    above: (min) => `${min}より大きい数を入力してください。`,
    atMost: (max) => `${max}以下の数を入力してください。`,
    any: '数を入力してください。',
    whole: '整数で入力してください。',
  },
};

export const allowedWords = (locale: Locale): AllowedWords => words[locale];
