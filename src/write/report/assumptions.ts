import { dated } from '../../figures/month.js';
import { threeDigits } from '../../figures/significant.js';
import { bandOf } from './number-markup.js';
import { rangeText } from '../../figures/range.js';
import type { AssumptionSummary } from '../../summary/assumption-summary.js';
import { writtenAsPercent } from '../../summary/written-percent.js';
import type { Context, Section } from './context.js';
import { code, markup, joined, user, type Content, type Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';
import type { Words } from '../../words/words.js';

/** Every input with its range, who answers for it and what it rests on. */
export function assumptionsSection(context: Context): Section {
  const { summary, words } = context;
  if (summary.assumptions.length === 0)
    return {
      id: 'assumptions',
      title: words.assumptions.title,
      body: markup`<p>${words.assumptions.noAssumptions}</p>`,
    };
  const names = [
    words.assumptions.assumption,
    words.assumptions.written,
    words.assumptions.range,
    words.assumptions.evidence,
    words.assumptions.owner,
    words.assumptions.asOf,
  ];
  const head = markup`<tr>
    ${names.map((name, index) => columnHead(name, index === 2 ? 'number' : 'text'))}
  </tr>`;
  const rows = summary.assumptions.map((assumption) => row(assumption, context));
  const caption = words.assumptions.caption;
  const written = table(
    { id: 'assumptions-table', caption, unit: '', head, body: rowGroup(rows), layout: 'records assumptions' },
    words,
  );
  const body = markup`<p class="note">${words.assumptions.note}</p>${written}`;
  return { id: 'assumptions', title: words.assumptions.title, body };
}

function row(assumption: AssumptionSummary, { summary, words }: Context): Markup {
  const { id, label, text, unit, owner, asOf } = assumption;
  const evidence = [assumption.why, assumption.source].filter((part) => part !== '').map(user);
  const said = (part: string): Content =>
    part === '' ? markup`<span class="none">${words.figures.none}</span>` : user(part);
  const known = id === label || id === `assumptions.${label}`;
  const detail = known ? null : markup`<span class="detail">${path(id)}</span>`;
  const unitText = unit === '' ? null : markup` <span class="detail">${user(unit)}</span>`;
  const noEvidence = markup`<span class="none">${words.assumptions.noEvidence}</span>`;
  return markup`<tr>
    ${rowHead([id === label ? path(id) : user(label), detail])} ${textCell([code(text), unitText], words.assumptions.written)}
    ${numberCell(range(assumption, writtenAsPercent(text, summary.assumptions), words), words.assumptions.range)}
    ${textCell(evidence.length === 0 ? noEvidence : joined(evidence, markup`<br>`), words.assumptions.evidence)}
    ${textCell(said(owner), words.assumptions.owner)} ${textCell(said(dated(asOf, words.figures)), words.assumptions.asOf)}
  </tr>`;
}

/** A path of the scenario may break after its points. */
const path = (id: string): Markup => markup`<bdi><code>${joined(id.split('.'), markup`.<wbr>`)}</code></bdi>`;

/** Median with the 5–95% range; one figure when nothing varies. */
function range({ p5, p50, p95 }: AssumptionSummary, percent: boolean, words: Words): Content {
  const middle = p50 ?? p5 ?? p95;
  if (middle === null) return markup`<span class="none">${words.figures.none}</span>`;
  const factor = percent ? 100 : 1;
  const unit = percent ? '%' : '';
  const write = (value: number): string => `${threeDigits(value * factor, words.figures)}${unit}`;
  const varies = p5 !== null && p95 !== null && p5 !== p95;
  const band = varies ? bandOf(rangeText(write(p5), write(p95), words.figures)) : null;
  return [markup`<span class="figure">${write(middle)}</span>`, band];
}
