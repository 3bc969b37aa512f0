import { runMoney } from '../../figures/run-money.js';
import { lenses, type Lens } from '../../model/lens.js';
import type { Summary } from '../../summary/summary.js';
import type { Words } from '../../words/words.js';
import { inStyle, labelled, notation, unbroken, type Content } from '../content.js';
import type { TextContext } from '../context.js';
import { note, type Block } from '../page.js';
import { ruleContents } from '../rules.js';
import {
  numberCell,
  numberHead,
  row,
  rowGroup,
  table,
  textHead,
  type Row,
  type RowGroup,
  type Table,
} from '../table.js';

type Verdict = NonNullable<Summary['verdict']>;
type Side = 'go' | 'noGo';

/** Rules with a line on page one; those nearest to turning come first when there are more. */
const MOST = 5;

/** Behind the state of a rule that sampling error could turn. */
const MAY_TURN = '~';

/** Every rule with its value and margin under both lenses. */
export function ruleTable(verdict: Verdict, { summary, words }: TextContext): Table {
  const scale = runMoney(summary);
  const { go, noGo } = verdict[verdict.lens];
  const left = Math.max(0, go.length + noGo.length - MOST);
  const shownGo = left === 0 ? go.length : Math.max(1, MOST - noGo.length);
  const cell = (lens: Lens, side: Side, index: number): Content => {
    const rule = verdict[lens][side][index];
    const { value, state, margin } = ruleContents(rule, side, scale, words, rule.firm ? '' : MAY_TURN);
    return [unbroken(labelled(value, words.report.colon)), ' ', state, ' ', inStyle('margin', margin)];
  };
  const ruleRow = (side: Side, index: number): Row =>
    row(
      notation(verdict.strict[side][index].text),
      lenses.map((lens) => numberCell(cell(lens, side, index))),
    );
  const group = (title: string, side: Side, count: number): RowGroup =>
    rowGroup(
      Array.from({ length: count }, (_, index) => ruleRow(side, index)),
      title,
    );
  return table({
    id: 'decision-rules',
    caption: words.verdict.title,
    layout: 'compact rule-summary',
    head: [
      textHead(words.verdict.rule),
      ...lenses.map((lens) => numberHead(words.decision.valueAndMargin(words.verdict.lenses[lens]))),
    ],
    groups: [
      group(words.figures.ruleStates.allOf, 'go', shownGo),
      group(words.figures.ruleStates.anyOf, 'noGo', Math.min(noGo.length, MOST - shownGo)),
    ].filter(({ rows }) => rows.length > 0),
  });
}

/** Which rules sampling error could turn, and that there are more than fit. */
export function ruleNotes(verdict: Verdict, { decision }: Words): Block[] {
  const both = lenses.map((lens) => [...verdict[lens].go, ...verdict[lens].noGo]);
  const left = both[0].length - MOST;
  const notes = [
    ...(both.flat().some(({ firm }) => !firm) ? [decision.mayTurn(MAY_TURN)] : []),
    ...(left > 0 ? [decision.more(left)] : []),
  ];
  return notes.length === 0 ? [] : [note(notes.join(' '))];
}
