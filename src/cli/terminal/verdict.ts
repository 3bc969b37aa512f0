import { ruleState } from '../../figures/rule-figures.js';
import type { RuleSummary, Summary } from '../../summary/summary.js';
import { columns, pageWidth } from '../../write/text/columns.js';
import { ruleFigures } from './figures.js';
import { fit } from '../../write/text/fit.js';
import type { Page } from './page.js';

type Verdict = NonNullable<Summary['verdict']>['strict'];
type Outcome = Verdict['outcome'];

/** The verdict under both lenses, and every rule of the deciding lens with its value and margin. */
export function verdict(page: Page): string[] {
  const { summary, words, text, paint } = page;
  const { verdict: found } = summary;
  if (found === null) return [`${paint.strong(words.verdict.verdict)}: ${text.noVerdict}`];
  const named = (outcome: Outcome): string => painted(outcome, page)(words.verdict.outcomes[outcome]);
  const both = `${words.verdict.lenses.strict}: ${named(found.strict.outcome)} · ${words.verdict.lenses.broad}: ${named(found.broad.outcome)}`;
  const spillovers =
    found.lens === 'strict' && !found.agree
      ? ` · ${words.verdict.withSpillovers(words.verdict.outcomes[found.broad.outcome])}`
      : '';
  const rules = found[found.lens];
  return [
    `${paint.strong(`${words.verdict.verdict}: `)}${named(found.outcome)}${spillovers}`,
    `  ${both} · ${text.decidedBy(words.verdict.lenses[found.lens].toLowerCase())}`,
    ...blocks(rules, page),
    ...doubtful(rules, page),
  ];
}

/** Rules that sampling error could turn, below the columns: the rules themselves need the width. */
function doubtful({ go, noGo }: Verdict, { text, paint }: Page): string[] {
  const names = [...go, ...noGo].filter(({ firm }) => !firm).map((rule) => fit(rule.text, 60));
  return names.length === 0 ? [] : [`  ${paint.faint(`${text.notFirm}:`)}`, ...names.map((name) => `    ${name}`)];
}

/** Both lists of rules in one set of columns, each below its title. */
function blocks({ go, noGo }: Verdict, page: Page): string[] {
  const { words, paint } = page;
  const rows = [...go.map((rule) => row(rule, true, page)), ...noGo.map((rule) => row(rule, false, page))];
  const lines = columns(rows, ['left', 'right', 'left', 'right'], pageWidth - 2).map((line) => `  ${line}`);
  const titled = (title: string, of: readonly string[]): string[] =>
    of.length === 0 ? [] : [`  ${paint.faint(title)}`, ...of];
  return [
    ...titled(words.figures.ruleStates.allOf, lines.slice(0, go.length)),
    ...titled(words.figures.ruleStates.anyOf, lines.slice(go.length)),
  ];
}

function row(rule: RuleSummary, good: boolean, page: Page): string[] {
  const { text, words, paint } = page;
  const { value, margin } = ruleFigures(rule, page);
  const holds = (rule.holds === good ? paint.good : paint.bad)(ruleState(rule.holds, words.figures));
  return [fit(rule.text, 60), value, holds, text.margin(margin)];
}

const painted = (outcome: Outcome, { paint }: Page): ((text: string) => string) =>
  ({ go: paint.good, borderline: paint.middling, 'no-go': paint.bad })[outcome];
