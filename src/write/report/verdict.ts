import { range } from '../../figures/range.js';
import type { RuleSummary, Summary } from '../../summary/summary.js';
import type { Context, Section } from './context.js';
import { monthsText } from '../../figures/counted.js';
import { decimal, lastPlace, signed, trimmed } from '../../figures/digits.js';
import { moneyDigits, moneyScale, moneyText } from '../../figures/money.js';
import { percent, points, shareInterval } from '../../figures/share.js';
import { code, markup, type Content, type Markup } from './markup.js';
import { factor } from './measure.js';
import { columnHead, groupRow, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from './words.js';

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

function rules(verdict: Verdict, lens: 'strict' | 'broad', context: Context): Markup {
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
      body: [block(words.goRules, go, true), block(words.noGoRules, noGo, false)],
      layout: 'records rules',
    },
    words,
  );
}

function ruleRow(rule: RuleSummary, good: boolean, { summary, words }: Context): Markup {
  const write = figureWriter(rule, summary.scenario.currency, words);
  const error = rule.se ?? 0;
  const value = rule.value === null ? words.notRecovered : write.value(rule.value, error);
  const margin = rule.margin === null ? words.none : write.margin(rule.margin, error);
  const holds = markup`<span class="${rule.holds === good ? 'met' : 'unmet'}">${rule.holds ? words.yes : words.no}</span>`;
  return markup`<tr>
    ${rowHead(code(rule.text))} ${numberCell([markup`<span class="figure">${value}</span>`, write.interval], words.value)}
    ${numberCell(`${comparisons[rule.comparison] ?? rule.comparison} ${trimmed(write.value(rule.threshold, 0))}`, words.threshold)}
    ${numberCell(margin, words.margin)}${textCell(holds, words.holds)}
    ${textCell(rule.firm ? words.firmYes : words.firmNo, words.firm)}
  </tr>`;
}

export const comparisons: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };

interface FigureWriter {
  readonly value: (value: number, standardError: number) => string;
  readonly margin: (value: number, standardError: number) => string;
  readonly interval: Markup | null;
}

/** Writes the figures of one rule in its own unit. */
export function figureWriter(rule: RuleSummary, currency: string, words: Words): FigureWriter {
  const interval = (text: (low: number, high: number) => string): Markup | null =>
    rule.low === null || rule.high === null || rule.low === rule.high
      ? null
      : markup`<span class="interval">${words.interval95} ${text(rule.low, rule.high)}</span>`;
  const error = rule.se ?? 0;
  switch (rule.unit) {
    case 'share':
      return {
        value: (value, standardError) => percent(value, standardError, words),
        margin: (value, standardError) => points(value, standardError, words),
        interval: interval((low, high) => shareInterval(low, high, error, words)),
      };
    case 'money': {
      const scale = moneyScale([rule.value, rule.threshold, rule.low, rule.high], currency, words);
      return {
        value: (value, standardError) => moneyText(scale, value, standardError, false),
        margin: (value, standardError) => moneyText(scale, value, standardError, true),
        interval: interval((low, high) =>
          range(moneyDigits(scale, low, error), moneyDigits(scale, high, error), words),
        ),
      };
    }
    case 'months':
      return {
        value: (value) => monthsText(value, words),
        margin: (value) => signed(value, 0, words),
        interval: interval((low, high) => range(decimal(low, 0, words), decimal(high, 0, words), words)),
      };
    case 'factor':
      return {
        value: (value, standardError) => factor(value, standardError, words),
        margin: (value, standardError) => signed(value, lastPlace(standardError, -2), words),
        interval: interval((low, high) => {
          const place = lastPlace(error, -2);
          return range(decimal(low, place, words), decimal(high, place, words), words);
        }),
      };
  }
}
