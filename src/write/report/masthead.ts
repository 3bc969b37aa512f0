import type { FlowSummary, Summary } from '../../summary/summary.js';
import type { Context } from './context.js';
import { markup, stacked, user, type Content, type Markup } from './markup.js';
import { flowAmounts, medianAndBand, peakAt, share, type Measure, type MeasureWriter } from './measure.js';
import { moneyAt, moneyScale } from './money.js';
import { paybackMonth, period } from './month.js';

type Verdict = NonNullable<Summary['verdict']>;

/** Title, purpose, the verdict in one word, and the four figures that a board asks for first. */
export function masthead(context: Context): Markup {
  const { summary, words } = context;
  const { scenario, months } = summary;
  const span = period(months[0] ?? scenario.start, months.at(-1) ?? scenario.start, words);
  const purpose = scenario.purpose === '' ? words.noPurpose : user(scenario.purpose);
  return markup`<header class="masthead">
    <p class="kicker">${words.kicker}</p>
    <h1>${user(scenario.title)}</h1>
    <p class="purpose"><span class="label">${words.purpose}</span>${purpose}</p>
    <p class="facts">${words.horizon(span, words.months(scenario.horizon))}</p>
    ${summary.verdict === null ? noVerdict(context) : banner(summary.verdict, context)} ${glance(context)}
  </header>`;
}

/** The headline of a verdict: where the lenses differ it says which one brings it. */
export function headline(verdict: Verdict, { words }: Context): string {
  const outcome = words.outcomes[verdict.outcome];
  if (verdict.agree) return outcome;
  const [strict, broad] = [words.outcomes[verdict.strict.outcome], words.outcomes[verdict.broad.outcome]];
  return strict === broad ? outcome : words.withSpillovers(broad);
}

function banner(verdict: Verdict, context: Context): Markup {
  const { words } = context;
  const [strict, broad] = [words.outcomes[verdict.strict.outcome], words.outcomes[verdict.broad.outcome]];
  const note = verdict.agree ? words.verdictAgrees : words.verdictDiffers(strict, broad, words.lenses[verdict.lens]);
  return markup`<div class="verdict ${verdict.outcome}">
    <p class="headline">${headline(verdict, context)}</p>
    <p class="reading">${note}</p>
  </div>`;
}

const noVerdict = ({ words }: Context): Markup =>
  markup`<div class="verdict none-given">
    <p class="headline">${words.noVerdict}</p>
    <p class="reading">${words.noVerdictWhy}</p>
  </div>`;

function glance(context: Context): Markup {
  const { summary, words } = context;
  const { strict, broad } = summary.program;
  const scale = moneyScale([...flowAmounts(strict), ...flowAmounts(broad)], summary.scenario.currency, words);
  const writer: MeasureWriter = { scale, trials: summary.replay.trials, months: summary.months, words };
  const each = (of: Measure, extra: (flow: FlowSummary) => Content = () => null): Content =>
    (['strict', 'broad'] as const).map(
      (lens) =>
        markup`<dd>
          <span class="lens">${words.lenses[lens]}</span><span class="worth">${stacked(of(summary.program[lens], writer))}${extra(summary.program[lens])}</span>
        </dd>`,
    );
  const unit = markup` <span class="unit">${words.open.trim()}${scale.unit}${words.close}</span>`;
  const worst = (flow: FlowSummary): Content =>
    flow.noDifference
      ? null
      : markup`<span class="band">P95 ${moneyAt(scale, flow.peakDeficit, 'p95', writer.trials)}</span>`;
  return markup`<dl class="glance" aria-label="${words.glance}">
    <div>
      <dt>${words.glancePayback}</dt>
      ${each((flow) => paybackMonth(flow, flow.payback, 'by80', words))}
    </div>
    <div>
      <dt>${words.glanceNotRecovered}</dt>
      ${each(share((flow) => flow.payback.notRecovered))}
    </div>
    <div>
      <dt>${words.glanceNpv}${unit}</dt>
      ${each(medianAndBand((flow) => flow.npv))}
    </div>
    <div>
      <dt>${words.glancePeak}${unit}</dt>
      ${each(peakAt('p50'), worst)}
    </div>
  </dl>`;
}
