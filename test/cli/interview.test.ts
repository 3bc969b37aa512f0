import { describe, expect, it } from 'vitest';
import { interview } from '../../src/cli/starter/interview.js';
import { questions } from '../../src/cli/starter/questions.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { readFileSync } from 'node:fs';

const starters = {
  en: readFileSync('src/cli/starter/scenario-en.yaml', 'utf8'),
  ja: readFileSync('src/cli/starter/scenario-ja.yaml', 'utf8'),
} as const;

/** Answers in order; what is not answered keeps the starter. */
async function talk(locale: 'en' | 'ja', answers: Readonly<Record<number, readonly string[]>>) {
  const asked: string[] = [];
  let at = -1;
  let left: readonly string[] = [];
  const text = await interview(starters[locale], locale, (question) => {
    const again = left.length > 0;
    asked.push(question);
    if (!again) {
      at += 1;
      left = answers[at] ?? [''];
    }
    const [answer, ...rest] = left;
    left = rest;
    return Promise.resolve(answer ?? '');
  });
  return { text: text ?? '', asked };
}

const loaded = (text: string) => loadScenario({ name: 'plan.yaml', bytes: new TextEncoder().encode(text) });
const at = (id: (typeof questions)[number]['id']): number => questions.findIndex((question) => question.id === id);

describe('the questions of yoha init', () => {
  it.each(['en', 'ja'] as const)('leave the starter in %s untouched when all are passed over', async (locale) => {
    const { text, asked } = await talk(locale, {});
    expect(text).toBe(starters[locale]);
    expect(asked).toHaveLength(questions.length);
  });

  it.each(['en', 'ja'] as const)('write answers into the starter in %s, which stays valid', async (locale) => {
    const { text } = await talk(locale, {
      [at('title')]: ['Plan: "north", #1'],
      [at('start')]: ['2028-03'],
      [at('mrr')]: ['90_000_000'],
      [at('wins')]: ['20 to 30'],
      [at('deal')]: ['resale'],
      [at('limit')]: ['50_000_000'],
    });
    const result = loaded(text);
    expect(result.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    if (!result.ok) return;
    expect(result.scenario.title).toBe('Plan: "north", #1');
    expect(text).toContain('mrr: 90_000_000');
    expect(text).toContain('atLeast: 90_000_000');
    expect(text).toContain('deal: { kind: resale, margin: 25% }');
    expect(text).toContain('P95(peakDeficit) > 50_000_000');
    expect(text).not.toContain('sharementors');
  });

  it('move every date with the first month, and no date of evidence', async () => {
    const { text } = await talk('en', { [at('start')]: ['2028-03'] });
    expect(text).toContain('managers: { 2028-03: 1, 2028-09: 2, 2029-09: 3 }');
    expect(text).toContain('by: FY2030');
    expect(text).toContain('asOf: 2026-09');
  });

  it('are put again, with the reason, when an answer does not fit', async () => {
    const { text, asked } = await talk('en', {
      [at('start')]: ['2027-13', '2027-04'],
      [at('customers')]: ['1,000', 'many', '2_000'],
      [at('deal')]: ['barter', 'referral'],
    });
    expect(text).toContain('customers: 2_000');
    expect(asked).toHaveLength(questions.length + 4);
    expect(asked.filter((question) => question.includes('write 1_000'))).toHaveLength(1);
  });

  it('write nothing when the input ends before the last one', async () => {
    expect(await interview(starters.en, 'en', () => Promise.resolve(null))).toBeNull();
  });
});
