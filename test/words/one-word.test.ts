import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/words/words.js';
import { glossary } from './glossary.js';

/** Every text of a language that takes no figure, by its path. */
function textsOf(part: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof part === 'string') return [[path.join('.'), part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, [...path, key]));
}

/** Case, an article, a plural and a mark at the end make no other word; nor do brackets around a statistic. */
const plainEnglish = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[:.*]$/, '')
    .replace(/(?<=[a-z]{2})s\b/g, '');
const plainJapanese = (text: string): string =>
  text
    .replace(/[（）]|の(?=平均|中央値)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

interface Said {
  readonly path: string;
  readonly en: string;
  readonly ja: string;
}

const japanese = new Map(textsOf(wordsOf('ja')));
const said: readonly Said[] = textsOf(wordsOf('en'))
  .map(([path, text]) => ({ path, en: plainEnglish(text), ja: plainJapanese(japanese.get(path) ?? '') }))
  .filter(({ en, ja }) => /\p{L}/u.test(en) && /\p{L}/u.test(ja));

/** Texts that stand beside several of the other language: `text: its partners with their places`. */
function ambiguous(from: 'en' | 'ja', to: 'en' | 'ja'): Map<string, string> {
  const partners = new Map<string, Map<string, string[]>>();
  for (const each of said) {
    const places = partners.get(each[from]) ?? new Map<string, string[]>();
    partners.set(each[from], places.set(each[to], [...(places.get(each[to]) ?? []), each.path]));
  }
  return new Map(
    [...partners]
      .filter(([, places]) => places.size > 1)
      .map(([text, places]) => [
        text,
        [...places].map(([other, paths]) => `${other} (${paths.join(', ')})`).join(' | '),
      ]),
  );
}

/** English words that name several things, which Japanese tells apart. */
const severalThings = [
  // A rule fails, an initiative fails; the odds of a success, and a success.
  'fail',
  'succeed',
  // A check of the workbook, a check before the decision.
  'check',
  // A month of a table, the month of a target, a count of months, a year with its month.
  'month',
  'month by month',
  // Number of trials, number of a trial.
  'trial',
  // Line of a table, line of the P/L; a row of its own and a sum over a year.
  'line',
  'sum',
  // In time, to a place; in time, from a place.
  'from',
  'to',
  // Answers to several questions; "no" is also the short form of "number".
  'ye',
  'no',
  // Of an initiative, of a check.
  'delay',
  // An initiative runs, a simulation is run.
  'run',
  // Of a funnel, of a table of values by month.
  'step',
  // Of a comparison, of a cell; the value before a change, the month before the first.
  'change',
  'before',
  // Of a partner manager, of a new partner.
  'ramp-up',
  // A share of the price, an amount in the P/L.
  'referral fee',
  // A channel with its second name, a step of the funnel.
  'referral',
  'win',
  // A step of the funnel, and how many of them.
  'opportunitie',
  // The figure by itself, with the question it answers, or as the name of a sheet.
  'payback',
  'start',
  'median',
  'input',
  'input changed',
  'sheet',
  'lag',
  // People, and what they cost.
  'team',
  'initiative',
  // A kind of quantity, the heading above the values drawn.
  'drawn',
  // Of a phase, of a payback.
  'not within the horizon',
  // As a series, as a figure.
  'first month back at zero or above',
  'cumulative flow',
  'simulated mean',
  'with the program, without spillover',
  'assumption',
];

/** Japanese words that stand for several English ones, by grammar, room or the reader of the sheet. */
const severalWords = [
  '前提条件',
  '時点',
  '正味現在価値 中央値',
  '正味現在価値 平均',
  '正味現在価値',
  '価値 平均',
  'goのルール',
  '見送りのルール',
  '回収',
  '50%が回収',
  '判定',
  '判定が変わる値',
  '開始',
  '終了',
  '商流',
  '期限',
  '指標',
  'なし',
  '差',
  '差なし',
  '合計',
  '記載なし',
  '間販比率',
  // A line of the P/L, the head of a column; a channel, the same in brackets behind a series.
  '事業利益',
  '直販',
  '順位相関',
  '累積損益 現金、あり − なし',
  '余波台帳',
  '余波なし',
  '余波込み',
  'シミュレーション 平均',
  'プログラムあり 余波込み',
  'プログラムあり 余波なし',
  'プログラム あり − なし',
  'シナリオ .yaml、.yml、.json',
];

/** `間接販売(間販)` has two names, `dealer / reseller` too. */
const namesOf = (term: string): string[] => term.split(/ \/ |[()]/).map((name) => name.trim());

/** Pairs that say a term more shortly, or use its word for a neighbour of the thing. */
const otherwise = new Set([
  // Short forms, known to those who read these papers.
  '正味現在価値 = npv',
  'ROI = roi',
  '投資対効果 = return',
  '解約率 = churn',
  '余波 = spillover',
  '案件化率 = opportunity rate',
  '間販比率 = ratio',
  '累積損益 = cumulative flow',
  '決裁 = approved by',
  // Behind the name of a series, in brackets.
  '間販 = indirect',
  '直販 = direct',
  // Counted.
  '紹介数 = referral',
  // Of an initiative; the practice speaks of partners at work.
  '浸透度 = activation',
  // A rule of the scenario stops an initiative; the practice speaks of criteria.
  '撤退基準 = stop rule',
  // A channel is the flow that its deals take.
  '商流 = channel',
  // The share of partners at work is called by what drives it.
  '稼働率 = engagement',
  // Inputs are the assumptions that a figure hangs on.
  '前提条件 = input',
  '前提 = assumption',
  // A rate beside the amount; the channel with its second name; a path in the middle.
  '紹介手数料率 = referral fee',
  '紹介 取次 = referral',
  '中央 = median',
]);

describe('what the program says', () => {
  test('has one Japanese word for one English one, but where English has one for several things', () => {
    const found = ambiguous('en', 'ja');
    for (const known of severalThings) found.delete(known);
    expect(Object.fromEntries(found)).toEqual({});
  });

  test('has one English word for one Japanese one, but for what follows from grammar and room', () => {
    const found = ambiguous('ja', 'en');
    for (const known of severalWords) found.delete(known);
    expect(Object.fromEntries(found)).toEqual({});
  });

  test('uses the terms of the practice, each with its pair', () => {
    const wrong = said.flatMap(({ path, en, ja }) =>
      glossary.flatMap(([jaTerm, enTerm]) => {
        const names = { en: namesOf(plainEnglish(enTerm)), ja: namesOf(jaTerm) };
        const [isEn, isJa] = [names.en.includes(en), names.ja.includes(ja)];
        return isEn === isJa || otherwise.has(`${ja} = ${en}`)
          ? []
          : [`${path}: ${ja} = ${en}, not ${jaTerm} = ${enTerm}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
