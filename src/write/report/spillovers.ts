import { rangeText } from '../../figures/range.js';
import { driverWord, printedLedger, targetName } from '../../charts/ledger-lines.js';
import type { LedgerEdge } from '../../decide/ledger/ledger-analysis.js';
import type { SpilloverSummary } from '../../summary/evidence/shapes.js';
import type { Context, Section } from './context.js';
import { decimal, lastPlace } from '../../figures/digits.js';
import type { FootedLedger } from '../../figures/footing/footed-ledger.js';
import { percentage } from '../../figures/share.js';
import { bandOf, errorMarkup, moneyMarkup } from './number-markup.js';
import { figures } from './figure.js';
import { code, markup, user, userOr, type Content, type Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';

/** Size at full activation: a lift as a percentage, an amount as it is. */
function size({ kind, written, size: middle }: SpilloverSummary, { words }: Context): Content {
  if (middle === null) return code(written);
  const write = (value: number): string => {
    const sign = value > 0 ? '+' : '';
    if (kind === 'lift') return sign + percentage(value, Math.abs(value) / 20, words.figures);
    return sign + decimal(value, lastPlace(Math.abs(value) / 20, -3), words.figures);
  };
  const band = bandOf(rangeText(write(middle.p10), write(middle.p90), words.figures));
  return [markup`<span class="figure">${write(middle.p50)}</span>`, middle.p10 === middle.p90 ? null : band];
}

function valueCells(edge: LedgerEdge | undefined, printed: FootedLedger | null, context: Context): Markup {
  const { words } = context;
  if (edge === undefined || printed === null)
    return markup`${numberCell(words.figures.none, words.spillovers.value)}${numberCell(words.figures.none, words.spillovers.share)}`;
  const { mean, se } = edge.value;
  const total = Math.abs(edge.share ?? 0) / Math.max(Math.abs(mean), 1);
  const value = [moneyMarkup(printed.scale, printed.mean(edge.value)), errorMarkup(printed.error(edge.value))];
  return markup`${numberCell(value, words.spillovers.value)}
    ${numberCell(edge.share === null ? words.figures.none : percentage(edge.share, se * total, words.figures), words.spillovers.share)}`;
}

/** From whom to whom, after how long, how much and on what it rests; null without spillovers. */
export function spilloversSection(context: Context): Section | null {
  const { summary, words } = context;
  const ledger = summary.analyses?.ledger;
  const edges = new Map(ledger?.initiatives.flatMap(({ spillovers }) => spillovers.map((edge) => [edge.edge, edge])));
  const printed = ledger === undefined ? null : printedLedger(summary, ledger);
  const rows = summary.initiatives.flatMap(({ label, spillovers }) =>
    spillovers.map((spillover) => {
      const driver = driverWord(spillover, words) ?? words.fields.everything;
      const to = [user(targetName(spillover, words)), markup`<span class="detail">${driver}</span>`];
      const basis = [
        userOr(spillover.why, words.assumptions.noEvidence),
        spillover.source === '' ? null : markup`<span class="detail">${user(spillover.source)}</span>`,
      ];
      return markup`<tr>
        ${rowHead(user(label))}${textCell(to, words.spillovers.to)}${textCell(words.ledger.lag(spillover.lag), words.spillovers.lag)}
        ${numberCell(size(spillover, context), words.spillovers.size)}${valueCells(edges.get(spillover.edge), printed, context)}
        ${textCell(basis, words.assumptions.evidence)}
      </tr>`;
    }),
  );
  if (rows.length === 0) return null;
  const head = markup`<tr>
    ${columnHead(words.spillovers.from, 'text')}${columnHead(words.spillovers.to, 'text')}${columnHead(words.spillovers.lag, 'text')}${columnHead(words.spillovers.size, 'number')}
    ${columnHead(words.spillovers.value, 'number')}${columnHead(words.spillovers.share, 'number')}${columnHead(words.assumptions.evidence, 'text')}
  </tr>`;
  const unit = printed === null ? '' : printed.scale.unit;
  const caption = words.spillovers.caption;
  return {
    id: 'spillovers',
    title: words.spillovers.title,
    body: markup`<p class="note">${words.spillovers.note}${ledger === undefined ? ` ${words.spillovers.unvalued}` : ''}</p>
      ${figures(context, 'spillovers')}
      ${table({ id: 'spillovers-table', caption, unit, head, body: rowGroup(rows), layout: 'records' }, words)}`,
  };
}
