import { runMoney } from '../../figures/run-money.js';
import { ruleError, ruleState, ruleWriter } from '../../figures/rule-figures.js';
import type { RuleSummary, Summary } from '../../summary/summary.js';
import type { Context, Section } from './context.js';
import { code, markup, type Content, type Markup } from './markup.js';
import { columnHead, groupRow, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Lens } from '../../model/lens.js';

type Verdict = NonNullable<Summary['verdict']>;

/** Every rule with its value, margin, and whether sampling error could turn it. */
export function verdictSection(context: Context): Section {
  const { summary, words } = context;
  const body =
    summary.verdict === null
      ? markup`<p>${words.noVerdictWhy}</p>`
      : markup`<p class="note">${words.verdictNote}</p>
          ${rules(summary.verdict, 'strict', context)}${rules(summary.verdict, 'broad', context)}`;
  return { id: 'verdict', title: words.verdict, body };
}

function rules(verdict: Verdict, lens: Lens, context: Context): Markup {
  const { words } = context;
  const { go, noGo, outcome } = verdict[lens];
  const columns: readonly [string, 'text' | 'number'][] = [
    [words.rule, 'text'],
    [words.value, 'number'],
    [words.threshold, 'number'],
    [words.margin, 'number'],
    [words.holds, 'text'],
    [words.firm, 'text'],
  ];
  const head = markup`<tr>
    ${columns.map(([name, kind]) => columnHead(name, kind))}
  </tr>`;
  const block = (title: string, of: readonly RuleSummary[], good: boolean): Content =>
    of.length === 0
      ? null
      : rowGroup([groupRow(title, columns.length), of.map((rule) => ruleRow(rule, good, context))]);
  return table(
    {
      id: `rules-${lens}`,
      caption: [
        words.verdictCaption(words.lenses[lens]),
        words.colon,
        markup`<strong>${words.outcomes[outcome]}</strong>`,
      ],
      unit: '',
      head,
      body: [block(words.ruleStates.allOf, go, true), block(words.ruleStates.anyOf, noGo, false)],
      layout: 'records rules',
    },
    words,
  );
}

function ruleRow(rule: RuleSummary, good: boolean, { summary, words }: Context): Markup {
  const write = ruleWriter(rule, runMoney(summary));
  const error = ruleError(rule);
  const value = rule.value === null ? words.notRecovered : write.value(rule.value, error);
  const margin = rule.margin === null ? words.none : write.margin(rule.margin, error);
  const interval =
    write.interval === null ? null : markup`<span class="interval">${words.interval95} ${write.interval}</span>`;
  const holds = markup`<span class="${rule.holds === good ? 'met' : 'unmet'}">${ruleState(rule.holds, words)}</span>`;
  return markup`<tr>
    ${rowHead(code(rule.text))} ${numberCell([markup`<span class="figure">${value}</span>`, interval], words.value)}
    ${numberCell(`${comparisons[rule.comparison] ?? rule.comparison} ${write.threshold(rule.threshold)}`, words.threshold)}
    ${numberCell(margin, words.margin)}${textCell(holds, words.holds)}
    ${textCell(rule.firm ? words.firmYes : words.firmNo, words.firm)}
  </tr>`;
}

export const comparisons: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };
