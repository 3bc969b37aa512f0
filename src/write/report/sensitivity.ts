import { runMoney } from '../../figures/run-money.js';
import { endsText, sensitivityAmounts } from '../../charts/tornado.js';
import type { Estimated } from '../../decide/estimate/jackknife.js';
import type {
  SensitivityAnalysis,
  SensitivityInput,
  SensitivityOutcome,
} from '../../decide/sensitivity/sensitivity-analysis.js';
import type { Context, Section } from './context.js';
import { decimal, lastPlace } from '../../figures/digits.js';
import { type MoneyScale, moneyText } from '../../figures/money.js';
import { runValueWriter } from '../../figures/net-value.js';
import { boundedShare, percentage } from '../../figures/share.js';
import { shareError } from './number-markup.js';
import { figures } from './figure.js';
import { markup, user } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from './table.js';

/** Rows of a table; the rest is in the files. */
const MOST = 12;

/** The mean of an outcome: money, or a share. */
function outcomeText({ value, se }: Estimated, kind: SensitivityOutcome['kind'], scale: MoneyScale): string {
  return kind === 'npv' ? moneyText(scale, value, se, false) : percentage(value, se, scale.words);
}

/** Inputs by their share of an outcome, strongest first. */
export const byStrength = ({ inputs }: SensitivityAnalysis, outcome: number): SensitivityInput[] =>
  [...inputs].sort((a, b) => b.effects[outcome].first.value - a.effects[outcome].first.value);

/** What each outcome hangs on: pictures, then a table an outcome. */
export function sensitivitySection(analysis: SensitivityAnalysis, context: Context): Section {
  const { words } = context;
  const write = (count: number): string => decimal(count, 0, words.figures);
  const [first] = analysis.outcomes;
  const note = words.sensitivity.note(
    write(analysis.trials),
    write(analysis.rerunTrials),
    words.verdict.lenses[first.lens],
  );
  const overlap = analysis.inputs.some(({ correlated }) => correlated)
    ? markup`<p class="note">${words.sensitivity.overlap}</p>`
    : null;
  const rest = analysis.inputs.length - MOST;
  const body = markup`${figures(context, 'sensitivity')}
    <p class="note">${note}</p>
    ${overlap} ${analysis.outcomes.map((outcome, i) => outcomeTable(analysis, outcome, i, context))}
    ${rest > 0 ? markup`<p class="note">${words.sensitivity.others(rest)}</p>` : null}`;
  return { id: 'sensitivity', title: words.sensitivity.title, body };
}

function outcomeTable(
  analysis: SensitivityAnalysis,
  outcome: SensitivityOutcome,
  at: number,
  { summary, words }: Context,
): Markup {
  const say = words.analysisCharts.sensitivity;
  const scale = runMoney(summary, sensitivityAmounts(analysis));
  const names = [
    words.report.input,
    words.sensitivity.ends,
    words.sensitivity.rank,
    words.sensitivity.first,
    words.sensitivity.total,
    words.sensitivity.atLow,
    words.sensitivity.atHigh,
  ];
  const head = markup`<tr>
    ${names.map((name, index) => columnHead(name, index < 2 ? 'text' : 'number'))}
  </tr>`;
  const estimate = (value: Estimated | null): Content =>
    value === null
      ? markup`<span class="none">${words.figures.none}</span>`
      : [
          markup`<span class="figure">${boundedShare(value, words.figures)}</span>`,
          shareError(value.se, words.figures),
        ];
  const row = (input: SensitivityInput): Markup => {
    const { rank, first, total } = input.effects[at];
    const [low, high] = [input.tornado?.low[at].mean, input.tornado?.high[at].mean];
    const end = (mean: Estimated | undefined): string =>
      mean === undefined ? words.figures.none : outcomeText(mean, outcome.kind, scale);
    return markup`<tr>
      ${rowHead([user(input.label), input.correlated ? ' *' : ''])}
      ${textCell(user(endsText(input, summary.scenario)), words.sensitivity.ends)}
      ${numberCell(decimal(rank.value, lastPlace(rank.se, -2), words.figures), words.sensitivity.rank)}
      ${numberCell(estimate(first), words.sensitivity.first)}${numberCell(estimate(total), words.sensitivity.total)}
      ${numberCell(end(low), words.sensitivity.atLow)}${numberCell(end(high), words.sensitivity.atHigh)}
    </tr>`;
  };
  const chance = markup`<tr>
    ${rowHead(say.chance)}${textCell('')}${numberCell('')}${numberCell(estimate(outcome.chance), words.sensitivity.first)}
    ${numberCell('')}${numberCell('')}${numberCell('')}
  </tr>`;
  const rows = [...byStrength(analysis, at).slice(0, MOST).map(row), chance];
  const { value, se } = outcome.mean;
  const mean =
    outcome.kind === 'npv'
      ? runValueWriter(summary, scale).text({ mean: value, se })
      : outcomeText(outcome.mean, outcome.kind, scale);
  const caption = words.sensitivity.caption(say.outcome(outcome), mean);
  return table(
    { id: `sensitivity-${at + 1}`, caption: user(caption), unit: '', head, body: rowGroup(rows), layout: 'records' },
    words,
  );
}
