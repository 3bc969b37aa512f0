import { formatIssue } from '../../diagnostics/format.js';
import type { Locale } from '../../model/scenario.js';
import { monthOf } from '../../model/time.js';
import { loadScenario } from '../../scenario/load-scenario.js';
import { replaceValues, writtenAt } from '../../scenario/read/replace-values.js';
import { wordsOf } from '../../words/words.js';
import { deals, questions } from './questions.js';
import type { Question } from './questions.js';
import { shiftMonths } from './shift-months.js';

/** Puts a question and gives the answer; null when the input has ended. */
export type Ask = (question: string) => Promise<string | null>;

/** An answer taken into the scenario, or why it cannot be. */
type Taken = { readonly text: string } | { readonly refusal: string };

/**
 * Asks the questions one by one and writes each answer into the starter; an answer that makes the scenario invalid is
 * asked again, with the reason. Resolves with the text of the scenario, or null when the input ended on the way.
 */
export async function interview(starter: string, locale: Locale, ask: Ask): Promise<string | null> {
  let text = starter;
  for (const question of questions) {
    let remark = '';
    for (;;) {
      const answer = await ask(`${remark}${wordsOf(locale).interview.ask[question.id]} [${shown(text, question)}]: `);
      if (answer === null) return null;
      if (answer === '') break;
      const taken = take(text, question, answer.trim(), locale);
      if ('text' in taken) {
        text = taken.text;
        break;
      }
      remark = `${taken.refusal}\n`;
    }
  }
  return text;
}

/** What the starter says so far, as a person would write it. */
function shown(text: string, { path, kind }: Question): string {
  const written = writtenAt(text, path);
  if (kind === 'deal') return /kind: (\w+)/.exec(written)?.[1] ?? written;
  return kind === 'limit' ? (/> ([^'"]+)/.exec(written)?.[1] ?? written) : written;
}

function take(text: string, question: Question, answer: string, locale: Locale): Taken {
  const words = wordsOf(locale).interview;
  if (answer === '') return { refusal: words.empty };
  if (question.kind === 'month') return withStart(text, answer, words.month, locale);
  if (question.kind === 'deal' && !(answer in deals)) return { refusal: words.oneOf };
  const places = question.also === undefined ? [question.path] : [question.path, question.also];
  const put = writtenAs(question, answer);
  const replaced = replaceValues(
    text,
    places.map((path) => ({ path, text: put })),
  );
  return checked(answer === 'resale' ? withTerms(replaced, words.resaleTerms) : replaced, locale);
}

function writtenAs({ kind }: Question, answer: string): string {
  if (kind === 'deal') return deals[answer as keyof typeof deals];
  if (kind === 'limit') return JSON.stringify(`P95(peakDeficit) > ${answer}`);
  const plain = kind === 'value' && /^[\w.%/ \p{Script=Han}\u301c-]+$/u.test(answer);
  return plain ? answer : JSON.stringify(answer);
}

/** The comment beside the deal tells where its terms come from. */
const withTerms = (text: string, terms: string): string => text.replace(/(\bdeal: \{[^}]*\}).*$/m, `$1  # ${terms}`);

function withStart(text: string, answer: string, refusal: string, locale: Locale): Taken {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(answer) ?? [];
  const [, fromYear, fromMonth] = /^start: (\d{4})-(\d{2})/m.exec(text) ?? [];
  if (year === undefined || month === undefined) return { refusal };
  const months = monthOf(Number(year), Number(month)) - monthOf(Number(fromYear), Number(fromMonth));
  return checked(shiftMonths(text, months), locale);
}

/** The new text when the scenario is still valid, else its first problem. */
function checked(after: string, locale: Locale): Taken {
  const { issues, sources } = loadScenario({ name: 'scenario', bytes: new TextEncoder().encode(after) });
  const problem = issues.find(({ severity }) => severity === 'error');
  if (problem === undefined) return { text: after };
  const source = (file: string): string | undefined => sources.get(file);
  return { refusal: formatIssue(problem, { locale, source, color: false }) };
}
