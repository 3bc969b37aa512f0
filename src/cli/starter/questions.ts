import type { Locale } from '../../model/scenario.js';
import type { PathStep } from '../../scenario/read/tree.js';

/** What is asked of an author before the starter is written; Enter keeps what the starter says. */
export interface Question {
  readonly id: QuestionId;
  /** Where the starter has the answer. */
  readonly path: readonly PathStep[];
  /** `text` is free text, `value` is written as in a scenario, `deal` is one of the kinds of `deals`. */
  /** Also set to the answer: an amount that the starter derives from it. */
  readonly also?: readonly PathStep[];
  readonly kind: 'text' | 'value' | 'month' | 'deal' | 'limit';
}

export type QuestionId =
  | 'title'
  | 'purpose'
  | 'start'
  | 'customers'
  | 'mrr'
  | 'wins'
  | 'arpa'
  | 'deal'
  | 'initiative'
  | 'once'
  | 'within'
  | 'limit';

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

interface InterviewWords {
  readonly opening: string;
  readonly ask: Readonly<Record<QuestionId, string>>;
  readonly empty: string;
  readonly oneOf: string;
  readonly month: string;
  readonly ended: string;
  /** Comment beside the terms of a resale deal: where they come from. */
  readonly resaleTerms: string;
}

/** Asked in both languages before anything else is known. */
export const languageQuestion = 'Language / 言語 (en, ja)';

export const interviewWords: Readonly<Record<Locale, InterviewWords>> = {
  en: {
    opening: 'Twelve questions; Enter keeps what stands in brackets. Everything can be changed in the file afterwards.',
    ask: {
      title: 'Title of the program',
      purpose: 'Its purpose: what is it for, beyond revenue?',
      start: 'First month (YYYY-MM)',
      customers: 'Direct customers today',
      mrr: 'Monthly recurring revenue today (the target for partner revenue in year 3 starts at the same amount)',
      wins: 'New direct customers a month, as a number or "18 to 26"',
      arpa: 'Monthly revenue of a new customer, as a number or "400 to 700"',
      deal: 'How partners sell: referral or resale',
      initiative: 'The first initiative',
      once: 'What it costs at the start',
      within: 'Within how many months it must be back (such as "36 months")',
      limit: 'Beyond which cumulative loss is it a no-go?',
    },
    empty: 'Please write something, or press Enter to keep what stands in brackets.',
    oneOf: 'Please answer referral or resale.',
    month: 'Please write a month as YYYY-MM, such as 2027-04.',
    ended: 'the input ended before the last question; nothing was written. --yes writes the starter without questions',
    resaleTerms: 'source: 75% of list, an example (bizshare)',
  },
  ja: {
    opening: '12の質問です。Enter だけで［ ］の内容のままになります。あとからファイルですべて変えられます。',
    ask: {
      title: 'プログラムの名前',
      purpose: '目的（売上のほかに、何のためか）',
      start: '最初の月（YYYY-MM）',
      customers: '直販の顧客数（現在）',
      mrr: '月額売上 MRR（現在、円。3年目のパートナー売上の目標も同額から始めます）',
      wins: '直販の新規受注、月あたり（数、または "18 to 26" のような幅）',
      arpa: '新規顧客1社の月額（数、または "40_000 to 70_000" のような幅）',
      deal: '商流：referral（紹介）か resale（再販）',
      initiative: '最初の施策の名前',
      once: 'その初期費用（円）',
      within: '何か月以内に回収するか（例 "36 months"）',
      limit: '累積損失がいくらを超えたら見送りか（円）',
    },
    empty: '内容を書くか、Enter だけで［ ］のままにしてください。',
    oneOf: 'referral か resale で答えてください。',
    month: '2027-04 のように YYYY-MM で書いてください。',
    ended: '最後の質問の前に入力が終わりました。何も書き出していません。--yes なら質問なしでひな形を書き出します',
    resaleTerms: '出典：仕切り75%の例（bizshare）',
  },
};
