import type { DecisionSummary } from '../../decide/analyses.js';
import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import { counted, monthsText } from '../../figures/counted.js';
import { calendar, period } from '../../figures/month.js';
import { yearlyRate } from '../../figures/yearly-rate.js';
import { joined, sentence, type Content } from '../content.js';
import { eitherId, figureIds } from '../figure-ids.js';
import { at, chance, figure } from '../figures.js';
import { baselineText } from '../method.js';
import { alternatives } from './alternatives.js';
import { benefitBlock } from './benefit.js';
import { briefContext, clipped, most, short } from './context.js';
import type { BriefContext } from './context.js';
import { costBlock } from './cost.js';
import { exitRules } from './exit.js';
import { amountAt, band, paidBackBy } from './figures.js';
import { flexibilityBlock } from './flexibility.js';
import type { Approvers, Brief, Fact, Verdict } from './model.js';
import { riskBlock } from './risk.js';
import { ruleLine } from './rule-words.js';

/** Rules and boxes that the sheet has room for. */
const RULES = 4;
const BOXES = 5;

/** Before the ids of the figures of a comparison. */
const AGAINST = 'against';

/** The page of a summary. `against` = the same scenario beside others on the same draws. Every figure is one of these two. */
export function briefOf(summary: DecisionSummary, against: CompareAnalysis | null): Brief {
  const context = briefContext(summary, against);
  const { words } = context;
  const { scenario } = summary;
  return {
    lang: scenario.locale,
    ids: against === null ? figureIds(summary) : eitherId(figureIds(summary), figureIds(against, AGAINST)),
    kicker: words.brief.kicker,
    title: clipped(scenario.title, 40),
    purpose: {
      name: words.report.purpose,
      text: scenario.purpose === '' ? words.report.noPurpose : short(scenario.purpose, 90),
    },
    verdict: verdictOf(context),
    facts: factsOf(context),
    heads: [words.report.measure, words.verdict.lenses.strict, words.verdict.lenses.broad],
    blocks: [benefitBlock(context), costBlock(context), riskBlock(context), flexibilityBlock(context)],
    alternatives: alternatives(context),
    exit: exitRules(context),
    approvers: approversOf(context),
    notes: notesOf(context),
  };
}

function verdictOf(context: BriefContext): Verdict {
  const { summary, words, lens } = context;
  const { verdict } = summary;
  if (verdict === null)
    return {
      name: words.verdict.verdict,
      outcome: 'none',
      headline: words.verdict.noVerdict,
      reading: words.verdict.noVerdictWhy,
      rules: [],
    };
  const [strict, broad] = [
    words.verdict.outcomes[verdict.strict.outcome],
    words.verdict.outcomes[verdict.broad.outcome],
  ];
  const lines = [
    ...verdict[lens].go.map((rule) => ruleLine(rule, 'go', context)),
    ...verdict[lens].noGo.map((rule) => ruleLine(rule, 'noGo', context)),
  ];
  const sorted = [...lines.filter(({ good }) => !good), ...lines.filter(({ good }) => good)];
  const { shown, rest } = most(sorted, RULES);
  const same = verdict.agree ? words.verdict.agrees : words.verdict.differs(strict, broad, words.verdict.lenses[lens]);
  const stability = summary.analyses?.stability?.[lens].same;
  const firm =
    stability === undefined ? null : sentence((keep) => words.flips.again(keep(chance(stability, words.figures))));
  return {
    name: words.verdict.verdict,
    outcome: verdict.outcome,
    headline:
      verdict.agree || strict === broad ? words.verdict.outcomes[verdict.outcome] : words.verdict.withSpillovers(broad),
    reading: joined(
      [same, firm, rest === 0 ? null : words.brief.moreRules(rest)].filter((part) => part !== null),
      words.report.space,
    ),
    rules: shown,
  };
}

/** What a form asks for first, under the lens of the decision. */
function factsOf(context: BriefContext): Fact[] {
  const { summary, words, lens } = context;
  const { scenario, months } = summary;
  const flow = summary.program[lens];
  const { npv, peakDeficit, payback } = flow;
  const by80 = paidBackBy(payback, 'by80', context);
  const recoveredAtAll = sentence((keep) => words.brief.recovered(keep(chance(payback.recovered, words.figures))));
  const lensName = words.verdict.lenses[lens];
  const none = { text: words.payback.noDifference, detail: null };
  return [
    {
      name: words.brief.amount(lensName),
      ...(flow.noDifference
        ? none
        : {
            text: amountAt(peakDeficit, 'p50', context),
            detail: sentence((keep) => words.brief.worst(keep(amountAt(peakDeficit, 'p95', context)))),
          }),
    },
    {
      name: words.brief.horizon,
      text: figure(monthsText(scenario.horizon, words.figures), at(scenario, 'horizon')),
      detail: period(months[0] ?? scenario.start, months.at(-1) ?? scenario.start, words.figures),
    },
    {
      name: words.brief.expected(lensName),
      ...(flow.noDifference ? none : { text: amountAt(npv, 'p50', context), detail: band(npv, context) }),
    },
    {
      name: words.brief.payback(lensName),
      ...(flow.noDifference
        ? none
        : {
            text: by80.main,
            detail: joined(
              [by80.detail, recoveredAtAll].filter((part) => part !== null),
              words.brief.separator,
            ),
          }),
    },
  ];
}

function approversOf({ summary, words }: BriefContext): Approvers {
  const named = summary.scenario.approvers ?? [];
  const boxes = named.length === 0 ? words.brief.boxes : [words.brief.drafted, ...named.map((name) => short(name, 14))];
  return { title: words.brief.approvers, boxes: boxes.slice(0, BOXES + 1), date: words.brief.date };
}

function notesOf({ summary, words }: BriefContext): Content[] {
  const { digest, seed, trials, version } = summary.replay;
  const start = summary.program.strict.clockStart ?? summary.scenario.start;
  return [
    sentence((keep) =>
      words.brief.meaning(
        calendar(start, words.figures),
        keep(short(yearlyRate(summary.scenario.discountRate, words.figures), 36)),
      ),
    ),
    short(baselineText(summary.scenario, words), 80),
    sentence((keep) =>
      words.brief.replay(digest.slice(0, 23), keep(short(seed, 20)), counted(trials, 'trial', words.figures), version),
    ),
  ];
}
