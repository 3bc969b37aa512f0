import { runMoney } from '../../../figures/run-money.js';
import { ruleError, ruleState, ruleWriter } from '../../../figures/rule-figures.js';
import type { RuleSummary, Summary } from '../../../summary/summary.js';
import type { Context } from '../context.js';
import { code, labelled, markup, type Content, type Markup } from '../../html/markup.js';
import { columnHead, groupRow, numberCell, rowGroup, rowHead, table } from '../table.js';
import { lenses, type Lens } from '../../../model/lens.js';

type Verdict = NonNullable<Summary['verdict']>;

/** Rules with a line on page one; those nearest to turning come first when there are more. */
const MOST = 5;

/** Behind the state of a rule that sampling error could turn. */
const MAY_TURN = '~';

/** Every rule with its value and margin under both lenses. */
export function ruleTable(verdict: Verdict, context: Context): Markup {
  const { words } = context;
  const { go, noGo } = verdict[verdict.lens];
  const left = Math.max(0, go.length + noGo.length - MOST);
  const shownGo = left === 0 ? go.length : Math.max(1, MOST - noGo.length);
  const block = (title: string, kind: 'go' | 'noGo', count: number): Content =>
    count === 0
      ? null
      : rowGroup([
          groupRow(title, 3),
          Array.from({ length: count }, (_, i) =>
            ruleRow({ strict: verdict.strict[kind][i], broad: verdict.broad[kind][i] }, kind, context),
          ),
        ]);
  const heads = lenses.map((lens) => words.decision.valueAndMargin(words.verdict.lenses[lens]));
  const head = markup`<tr>
    ${columnHead(words.verdict.rule, 'text')}${heads.map((name) => columnHead(name, 'number'))}
  </tr>`;
  const body = [
    block(words.figures.ruleStates.allOf, 'go', shownGo),
    block(words.figures.ruleStates.anyOf, 'noGo', Math.min(noGo.length, MOST - shownGo)),
  ];
  const parts = {
    id: 'decision-rules',
    caption: words.verdict.title,
    unit: '',
    head,
    body,
    layout: 'compact rule-summary',
  };
  return table(parts, words);
}

/** Which rules sampling error could turn, and that there are more than fit. */
export function ruleNote(verdict: Verdict, { words }: Context): Content {
  const both = lenses.map((lens) => [...verdict[lens].go, ...verdict[lens].noGo]);
  const left = both[0].length - MOST;
  const doubtful = both.flat().some(({ firm }) => !firm);
  const notes = [
    doubtful ? words.decision.mayTurn(MAY_TURN) : null,
    left > 0 ? words.decision.more(left) : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : markup`<p class="note">${notes.join(' ')}</p>`;
}

function ruleRow(rules: Readonly<Record<Lens, RuleSummary>>, kind: 'go' | 'noGo', { summary, words }: Context): Markup {
  const cells = lenses.map((lens) => {
    const rule = rules[lens];
    const write = ruleWriter(rule, runMoney(summary));
    const error = ruleError(rule);
    const value = rule.value === null ? words.payback.notRecovered : write.value(rule.value, error);
    const margin = rule.margin === null ? words.figures.none : write.margin(rule.margin, error);
    const good = rule.holds === (kind === 'go');
    const state = markup`<span class="${good ? 'met' : 'unmet'}">${ruleState(rule.holds, words.figures)}${rule.firm ? '' : MAY_TURN}</span>`;
    return numberCell([
      markup`<span>${labelled(value, words.report.colon)}</span>`,
      ' ',
      state,
      markup` <span class="margin">${margin}</span>`,
    ]);
  });
  return markup`<tr>
    ${rowHead(code(rules.strict.text))} ${cells}
  </tr>`;
}
