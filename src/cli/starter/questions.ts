import type { PathStep } from '../../scenario/read/tree.js';
import type { Words } from '../../words/words.js';

/** What is asked of an author before the starter is written; Enter keeps what the starter says. */
export interface Question {
  readonly id: QuestionId;
  /** Where the starter has the answer. */
  readonly path: readonly PathStep[];
  /** Also set to the answer: an amount that the starter derives from it. */
  readonly also?: readonly PathStep[];
  /** `text` is free text, `value` is written as in a scenario, `deal` is one of the kinds of `deals`. */
  readonly kind: 'text' | 'value' | 'month' | 'deal' | 'limit';
}

type QuestionId = keyof Words['interview']['ask'];

export const questions: readonly Question[] = [
  { id: 'title', path: ['title'], kind: 'text' },
  { id: 'purpose', path: ['purpose'], kind: 'text' },
  { id: 'start', path: ['start'], kind: 'month' },
  { id: 'customers', path: ['direct', 'customers'], kind: 'value' },
  { id: 'mrr', path: ['direct', 'mrr'], also: ['targets', 0, 'atLeast'], kind: 'value' },
  { id: 'wins', path: ['direct', 'wins', 'value'], kind: 'value' },
  { id: 'arpa', path: ['assumptions', 'arpa', 'value'], kind: 'value' },
  { id: 'deal', path: ['segments', 'web-agencies', 'deal'], kind: 'deal' },
  { id: 'initiative', path: ['initiatives', 'study-sessions', 'label'], kind: 'text' },
  { id: 'once', path: ['initiatives', 'study-sessions', 'cost', 'once'], kind: 'value' },
  { id: 'within', path: ['initiatives', 'study-sessions', 'payback', 'within'], kind: 'value' },
  { id: 'limit', path: ['decision', 'noGo', 1], kind: 'limit' },
];

/** The deal of the starter's partners by its kind. */
export const deals = {
  referral: '{ kind: referral, commission: 20%, months: 12 }',
  resale: '{ kind: resale, margin: 25% }',
} as const;
