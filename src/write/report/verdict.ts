import { runMoney } from '../../figures/run-money.js';
import { ruleError, ruleState, ruleWriter } from '../../figures/rule-figures.js';
import type { RuleSummary, Summary } from '../../summary/summary.js';
import type { Context, Section } from './context.js';
import { code, markup, type Content, type Markup } from '../html/markup.js';
import { columnHead, groupRow, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Lens } from '../../model/lens.js';

type Verdict = NonNullable<Summary['verdict']>;

/** Every rule with its value, margin, and whether sampling error could turn it. */
export function verdictSection(context: Context): Section {
  const { summary, words } = context;
  const body =
    summary.verdict === null
      ? markup`<p>${words.verdict.noVerdictWhy}</p>`
      : markup`<p class="note">${words.verdict.note}</p>
          ${rules(summary.verdict, 'strict', context)}${rules(summary.verdict, 'broad', context)}`;
  return { id: 'verdict', title: words.verdict.title, body };
}

function rules(verdict: Verdict, lens: Lens, context: Context): Markup {
  const { words } = context;
  const { go, noGo, outcome } = verdict[lens];
  const columns: readonly [string, 'text' | 'number'][] = [
    [words.verdict.rule, 'text'],
    [words.verdict.value, 'number'],
    [words.verdict.threshold, 'number'],
    [words.verdict.margin, 'number'],
    [words.verdict.holds, 'text'],
    [words.verdict.firm, 'text'],
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
        words.verdict.caption(words.verdict.lenses[lens]),
        words.report.colon,
        markup`<strong>${words.verdict.outcomes[outcome]}</strong>`,
      ],
      unit: '',
      head,
      body: [block(words.figures.ruleStates.allOf, go, true), block(words.figures.ruleStates.anyOf, noGo, false)],
      layout: 'records rules',
    },
    words,
  );
}

function ruleRow(rule: RuleSummary, good: boolean, { summary, words }: Context): Markup {
  const write = ruleWriter(rule, runMoney(summary));
  const error = ruleError(rule);
  const value = rule.value === null ? words.payback.notRecovered : write.value(rule.value, error);
  const margin = rule.margin === null ? words.figures.none : write.margin(rule.margin, error);
  const interval =
    write.interval === null
      ? null
      : markup`<span class="interval">${words.figures.interval95} ${write.interval}</span>`;
  const holds = markup`<span class="${rule.holds === good ? 'met' : 'unmet'}">${ruleState(rule.holds, words.figures)}</span>`;
  return markup`<tr>
    ${rowHead(code(rule.text))} ${numberCell([markup`<span class="figure">${value}</span>`, interval], words.verdict.value)}
    ${numberCell(`${comparisons[rule.comparison] ?? rule.comparison} ${write.threshold(rule.threshold)}`, words.verdict.threshold)}
    ${numberCell(margin, words.verdict.margin)}${textCell(holds, words.verdict.holds)}
    ${textCell(rule.firm ? words.verdict.firmYes : words.verdict.firmNo, words.verdict.firm)}
  </tr>`;
}

const comparisons: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };
