import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import type { DecisionSummary } from '../../decide/analyses.js';
import { counted, monthsText } from '../../figures/counted.js';
import { calendar, period } from '../../figures/month.js';
import { percent } from '../../figures/share.js';
import { yearlyRate } from '../../figures/yearly-rate.js';
import { baselineText } from '../../pages/method.js';
import { alternatives } from './alternatives.js';
import { benefitBlock } from './benefit.js';
import { briefContext, most, short } from './context.js';
import type { BriefContext } from './context.js';
import { costBlock } from './cost.js';
import { exitRules } from './exit.js';
import { amountAt, band, chance, paidBackBy } from './figures.js';
import { flexibilityBlock } from './flexibility.js';
import type { Approvers, Brief, Fact, Verdict } from './model.js';
import { riskBlock } from './risk.js';
import { ruleLine } from './rule-words.js';

/** Rules and boxes that the sheet has room for. */
const RULES = 4;
const BOXES = 5;

/** The page of a summary. `against` = the same scenario beside others on the same draws. Every figure is one of these two. */
export function briefOf(summary: DecisionSummary, against: CompareAnalysis | null): Brief {
  const context = briefContext(summary, against);
  const { words } = context;
  const { scenario } = summary;
  return {
    lang: scenario.locale,
    kicker: words.brief.kicker,
    title: short(scenario.title, 40),
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
  const firm = stability === undefined ? '' : words.flips.again(percent(stability.value, stability.se, words.figures));
  return {
    name: words.verdict.verdict,
    outcome: verdict.outcome,
    headline:
      verdict.agree || strict === broad ? words.verdict.outcomes[verdict.outcome] : words.verdict.withSpillovers(broad),
    reading: [same, firm, rest === 0 ? '' : words.brief.moreRules(rest)]
      .filter((part) => part !== '')
      .join(words.report.space),
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
  const lensName = words.verdict.lenses[lens];
  const none = { text: words.payback.noDifference, detail: '' };
  return [
    {
      name: words.brief.amount(lensName),
      ...(flow.noDifference
        ? none
        : {
            text: amountAt(peakDeficit, 'p50', context),
            detail: words.brief.worst(amountAt(peakDeficit, 'p95', context)),
          }),
    },
    {
      name: words.brief.horizon,
      text: monthsText(scenario.horizon, words.figures),
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
            detail: [by80.detail, words.brief.recovered(chance(payback.recovered, context).main)]
              .filter((part) => part !== '')
              .join(words.brief.separator),
          }),
    },
  ];
}

function approversOf({ summary, words }: BriefContext): Approvers {
  const named = summary.scenario.approvers ?? [];
  const boxes = named.length === 0 ? words.brief.boxes : [words.brief.drafted, ...named.map((name) => short(name, 14))];
  return { title: words.brief.approvers, boxes: boxes.slice(0, BOXES + 1), date: words.brief.date };
}

function notesOf({ summary, words }: BriefContext): string[] {
  const { digest, seed, trials, version } = summary.replay;
  const start = summary.program.strict.clockStart ?? summary.scenario.start;
  return [
    words.brief.meaning(
      calendar(start, words.figures),
      short(yearlyRate(summary.scenario.discountRate, words.figures), 36),
    ),
    short(baselineText(summary.scenario, words), 80),
    words.brief.replay(digest.slice(0, 23), short(seed, 20), counted(trials, 'trial', words.figures), version),
  ];
}
