import { dated } from '../figures/month.js';
import { rangeText } from '../figures/range.js';
import { threeDigits } from '../figures/significant.js';
import type { AssumptionSummary } from '../summary/assumption-summary.js';
import { writtenAsPercent } from '../summary/written-percent.js';
import type { Words } from '../words/words.js';
import { author, detail, joined, lineBreak, none, notation, scenarioPath, type Content } from './content.js';
import type { PageContext } from './context.js';
import { at, bandOf, figure } from './figures.js';
import { note, paragraph, type Section } from './page.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Row, type Table } from './table.js';

/** Every input with its range, who answers for it and what it rests on. */
export function assumptionsSection(context: PageContext): Section {
  const { summary, words } = context;
  return {
    id: 'assumptions',
    title: words.assumptions.title,
    blocks:
      summary.assumptions.length === 0
        ? [paragraph(words.assumptions.noAssumptions)]
        : [note(words.assumptions.note), assumptionsTable(context)],
  };
}

function assumptionsTable(context: PageContext): Table {
  const { summary, words } = context;
  const heads = words.assumptions;
  return table({
    id: 'assumptions-table',
    caption: words.assumptions.caption,
    layout: 'records assumptions',
    head: [
      ...[heads.assumption, heads.written].map(textHead),
      numberHead(heads.range),
      ...[heads.evidence, heads.owner, heads.asOf].map(textHead),
    ],
    groups: [rowGroup(summary.assumptions.map((assumption) => assumptionRow(assumption, context)))],
  });
}

function assumptionRow(assumption: AssumptionSummary, { summary, words }: PageContext): Row {
  const { id, label, text, unit, owner, asOf, why, source } = assumption;
  const evidence = [why, source].filter((part) => part !== '').map((part) => author(part));
  const said = (part: string): Content => (part === '' ? none(words.figures.none) : author(part));
  const known = id === label || id === `assumptions.${label}`;
  return row(
    [id === label ? scenarioPath(id) : author(label), known ? null : detail(scenarioPath(id))],
    [
      textCell([notation(text), unit === '' ? null : [' ', detail(author(unit))]]),
      numberCell(range(assumption, writtenAsPercent(text, summary.assumptions), words)),
      textCell(evidence.length === 0 ? none(words.assumptions.noEvidence) : joined(evidence, lineBreak)),
      textCell(said(owner)),
      textCell(said(dated(asOf, words.figures))),
    ],
  );
}

/** Median with the 5–95% range; one figure when nothing varies. */
function range(assumption: AssumptionSummary, percent: boolean, words: Words): Content {
  const known = (['p50', 'p5', 'p95'] as const).find((key) => assumption[key] !== null);
  if (known === undefined) return none(words.figures.none);
  const [factor, unit] = percent ? [100, '%'] : [1, ''];
  const write = (value: number): string => `${threeDigits(value * factor, words.figures)}${unit}`;
  const { p5, p95 } = assumption;
  const varies = p5 !== null && p95 !== null && p5 !== p95;
  return [
    figure(write(assumption[known] ?? 0), at(assumption, known)),
    varies
      ? bandOf(rangeText(write(p5), write(p95), words.figures), [at(assumption, 'p5'), at(assumption, 'p95')])
      : null,
  ];
}
