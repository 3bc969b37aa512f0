import { runMoney } from '../../../figures/run-money.js';
import { driverWord, printedLedger, targetName } from '../../../charts/ledger-lines.js';
import type { Context } from '../context.js';
import { printedUnits } from '../../../figures/digits.js';
import { footedMoney } from '../number-markup.js';
import { markup, user, type Content, type Markup } from '../../html/markup.js';
import { runValueWriter } from '../../../figures/net-value.js';
import { percentage } from '../../../figures/share.js';
import { columnHead, numberCell, rowGroup, table } from '../table.js';

/** Spillovers that are named. */
const MOST = 3;

/** What the program relies on that is spillover: the value of both lenses, the share between them, and the largest spillovers. */
export function relianceAnswer(context: Context): Markup {
  return markup`<p class="answer-line"><strong>${sentence(context)}</strong></p>
    ${valueTable(context)} ${largest(context)}`;
}

function sentence({ summary, words }: Context): string {
  const own = words.decision.reliance;
  const { spillovers, share } = summary.reliance;
  if (spillovers === 0) return own.none;
  if (share === null) return own.unknown;
  return share > 1 ? own.all : own.share(percentage(share, 0.05, words.figures));
}

/** Strict value and spillovers are the broad value, as printed too: both lenses as they stand elsewhere, spillovers between them. */
function valueTable(context: Context): Markup {
  const { summary, words } = context;
  const { strict, broad } = summary.reliance;
  const scale = runMoney(context.summary);
  const { place } = runValueWriter(summary, scale);
  const [without, withSpillovers] = [strict, broad].map((value) => printedUnits(value / scale.divisor, place));
  const shown = [without, withSpillovers - without, withSpillovers];
  const heads = [words.verdict.lenses.strict, words.ledger.spilloverPart, words.verdict.lenses.broad];
  const head = markup`<tr>
    ${heads.map((name) => columnHead(name, 'number'))}
  </tr>`;
  const plus: readonly Content[] = [null, '+ ', '= '];
  const row = markup`<tr>
    ${shown.map((each, i) => numberCell([plus[i], footedMoney(each, place, scale)]))}
  </tr>`;
  return table(
    { id: 'reliance', caption: words.decision.worth, unit: scale.unit, head, body: rowGroup(row), layout: 'compact' },
    words,
  );
}

/** The spillovers with the largest value through them, where the ledger was made. */
function largest(context: Context): Content {
  const { summary, words } = context;
  const ledger = summary.analyses?.ledger;
  if (ledger === undefined) return null;
  const { scale, mean } = printedLedger(summary, ledger);
  const edges = ledger.initiatives
    .flatMap(({ label, spillovers }) => spillovers.map((edge) => ({ label, edge })))
    .filter(({ edge }) => edge.value.mean > 0)
    .sort((a, b) => b.edge.value.mean - a.edge.value.mean);
  if (edges.length === 0) return null;
  const items = edges.slice(0, MOST).map(({ label, edge }) => {
    const amount = words.figures.amount(mean(edge.value), scale.unit);
    const name = words.ledger.spillover(label, words.ledger.through(targetName(edge, words), driverWord(edge, words)));
    return markup`<li>${user(name)}${words.report.colon}${amount}</li>`;
  });
  return markup`<ul class="short" aria-label="${words.decision.largest}">${items}</ul>`;
}
