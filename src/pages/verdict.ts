import { runMoney } from '../figures/run-money.js';
import type { Lens } from '../model/lens.js';
import type { RuleSummary, Summary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { author, inStyle, notation, sentence, strong, type Content, type Style } from './content.js';
import type { TextContext } from './context.js';
import { answerLine, blocks, list, note, paragraph, type Block, type Section } from './page.js';
import { ruleContents } from './rules.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead } from './table.js';
import type { Row, RowGroup, Table } from './table.js';

type Verdict = NonNullable<Summary['verdict']>;
type Outcome = Verdict['outcome'];

/** Every rule with its value, margin, and whether sampling error could turn it. */
export function verdictSection({ summary, words }: TextContext): Section {
  const { verdict } = summary;
  return {
    id: 'verdict',
    title: words.verdict.title,
    blocks:
      verdict === null
        ? [paragraph(words.verdict.noVerdictWhy)]
        : [
            note(words.verdict.note),
            rulesTable(verdict, 'strict', { summary, words }),
            rulesTable(verdict, 'broad', { summary, words }),
          ],
  };
}

/** Rules of each side below the words for it; a side without rules is not there. */
const bySide = (
  { go, noGo }: Verdict[Lens],
  { figures }: Words,
  ruleRow: (rule: RuleSummary, side: 'go' | 'noGo') => Row,
): RowGroup[] =>
  [
    rowGroup(
      go.map((rule) => ruleRow(rule, 'go')),
      figures.ruleStates.allOf,
    ),
    rowGroup(
      noGo.map((rule) => ruleRow(rule, 'noGo')),
      figures.ruleStates.anyOf,
    ),
  ].filter(({ rows }) => rows.length > 0);

function rulesTable(verdict: Verdict, lens: Lens, { summary, words }: TextContext): Table {
  const scale = runMoney(summary);
  const ruleRow = (rule: RuleSummary, side: 'go' | 'noGo'): Row => {
    const { value, interval, threshold, margin, state } = ruleContents(rule, side, scale, words);
    return row(notation(rule.text), [
      numberCell([value, interval]),
      numberCell(threshold),
      numberCell(margin),
      textCell(state),
      textCell(rule.firm ? words.verdict.firmYes : words.verdict.firmNo),
    ]);
  };
  return table({
    id: `rules-${lens}`,
    caption: [
      words.verdict.caption(words.verdict.lenses[lens]),
      words.report.colon,
      strong(words.verdict.outcomes[verdict[lens].outcome]),
    ],
    layout: 'records rules',
    head: [
      textHead(words.verdict.rule),
      numberHead(words.verdict.value),
      numberHead(words.verdict.threshold),
      numberHead(words.verdict.margin),
      textHead(words.verdict.holds),
      textHead(words.verdict.firm),
    ],
    groups: bySide(verdict[lens], words, ruleRow),
  });
}

const outcomeStyles: Readonly<Record<Outcome, Style>> = { go: 'met', borderline: 'borderline', 'no-go': 'unmet' };

/** The verdict under both lenses, and every rule of the deciding lens with its value and margin. */
export function verdictInShort({ summary, words }: TextContext): Block[] {
  const { verdict } = summary;
  if (verdict === null) return [answerLine(strong(words.verdict.verdict), `: ${words.terminal.noVerdict}`)];
  const { lens, agree } = verdict;
  const outcome = (of: Outcome): Content => inStyle(outcomeStyles[of], words.verdict.outcomes[of]);
  const under = (each: Lens): Content => [`${words.verdict.lenses[each]}: `, outcome(verdict[each].outcome)];
  const spillovers =
    lens === 'strict' && !agree
      ? ` · ${words.verdict.withSpillovers(words.verdict.outcomes[verdict.broad.outcome])}`
      : null;
  const decidedBy = words.terminal.decidedBy(words.verdict.lenses[lens].toLowerCase());
  return blocks(
    answerLine(strong(`${words.verdict.verdict}: `), outcome(verdict.outcome), spillovers),
    paragraph(under('strict'), ' · ', under('broad'), ` · ${decidedBy}`),
    rulesInShort(verdict[lens], { summary, words }),
    doubtful(verdict[lens], words),
  );
}

function rulesInShort(rules: Verdict[Lens], { summary, words }: TextContext): Table {
  const scale = runMoney(summary);
  const ruleRow = (rule: RuleSummary, side: 'go' | 'noGo'): Row => {
    const { value, margin, state } = ruleContents(rule, side, scale, words);
    return row(notation(rule.text), [
      numberCell(value),
      textCell(state),
      numberCell(sentence((keep) => words.terminal.margin(keep(margin)))),
    ]);
  };
  return table({
    id: 'rules',
    caption: '',
    head: [textHead(''), numberHead(''), textHead(''), numberHead('')],
    groups: bySide(rules, words, ruleRow),
  });
}

/** Rules that sampling error could turn, below the columns: the rules themselves need the width. */
function doubtful({ go, noGo }: Verdict[Lens], { terminal }: Words): Block[] {
  const rules = [...go, ...noGo].filter(({ firm }) => !firm).map(({ text }) => author(notation(text), 60));
  return rules.length === 0 ? [] : [list(rules, 'short', `${terminal.notFirm}:`)];
}
