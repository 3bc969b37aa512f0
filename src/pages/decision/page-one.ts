import { decisionLens } from '../../charts/lenses.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { period } from '../../figures/month.js';
import type { Summary } from '../../summary/summary.js';
import { statementCaveats } from '../caveats.js';
import { author, authorOr, labelled, type Content } from '../content.js';
import type { TextContext } from '../context.js';
import type { Block } from '../page.js';
import type { Table } from '../table.js';
import { caveatNotes } from './caveat-notes.js';
import { companyAnswer } from './company.js';
import { costTable } from './costs.js';
import { headline, reading } from './headline.js';
import { heldBackAnswer } from './held-back.js';
import { relianceAnswer } from './reliance.js';
import { ruleNotes, ruleTable } from './rules.js';
import { backTable, stakeTable } from './stake.js';
import { targetsAnswer } from './targets.js';
import { turningAnswer } from './turning.js';

/** Page one, one sheet of A4: the decision, and the answers to the questions that a board asks. Writers lay it out. */
export interface PageOne {
  readonly kicker: string;
  /** The months that the scenario covers. */
  readonly span: string;
  readonly title: Content;
  readonly purpose: { readonly label: Content; readonly text: Content };
  readonly verdict: VerdictBox;
  readonly answers: Readonly<Record<Question, Answer>>;
  /** What holds the plan back; null where nothing does. */
  readonly held: Answer | null;
  /** What stands below the curve of the payback: statements on payback that nobody can see kept. */
  readonly belowCurve: readonly Block[];
  /** Where the figures come from: enough to find the run again. */
  readonly origin: Content;
}

interface VerdictBox {
  readonly outcome: NonNullable<Summary['verdict']>['outcome'] | 'none-given';
  readonly headline: string;
  readonly reading: string;
  readonly notes: readonly Block[];
  readonly rules: Table | null;
}

type Question = 'decide' | 'worst' | 'odds' | 'back' | 'spillover' | 'change' | 'company-years';

export interface Answer {
  readonly id: Question | 'held';
  readonly question: string;
  readonly blocks: readonly Block[];
}

export function pageOne(context: TextContext): PageOne {
  const { summary, words } = context;
  const { scenario, months } = summary;
  const span = period(months[0] ?? scenario.start, months.at(-1) ?? scenario.start, words.figures);
  const held = heldBackAnswer(context);
  return {
    kicker: words.report.kicker,
    span: words.report.horizon(span, monthsText(scenario.horizon, words.figures)),
    title: author(scenario.title),
    purpose: {
      label: labelled(words.report.purpose, words.report.colon),
      text: authorOr(scenario.purpose, words.report.noPurpose),
    },
    verdict: verdictBox(context),
    answers: answersOf(context),
    held: held === null ? null : { id: 'held', question: words.bottlenecks.question, blocks: [held] },
    belowCurve: caveatNotes(statementCaveats(summary, words), words),
    origin: origin(context),
  };
}

function verdictBox(context: TextContext): VerdictBox {
  const { verdict } = context.summary;
  return {
    outcome: verdict?.outcome ?? 'none-given',
    headline: headline(context),
    reading: reading(context),
    notes: verdict === null ? [] : ruleNotes(verdict, context.words),
    rules: verdict === null ? null : ruleTable(verdict, context),
  };
}

function answersOf(context: TextContext): PageOne['answers'] {
  const { questions, company } = context.words.decision;
  const answer = (id: Question, question: string, blocks: readonly Block[]): Answer => ({ id, question, blocks });
  return {
    decide: answer('decide', questions.decide, [costTable(context, decisionLens(context.summary))]),
    worst: answer('worst', questions.worst, [stakeTable(context)]),
    odds: answer('odds', questions.targets, targetsAnswer(context)),
    back: answer('back', questions.back, [backTable(context)]),
    spillover: answer('spillover', questions.spillover, relianceAnswer(context)),
    change: answer('change', questions.change, turningAnswer(context)),
    'company-years': answer('company-years', company, companyAnswer(context)),
  };
}

function origin({ summary, words }: TextContext): Content {
  const { digest, seed, trials, version } = summary.replay;
  const parts = [
    `${words.method.trials} ${decimal(trials, 0, words.figures)}`,
    `${words.method.seed} ${seed}`,
    `${words.method.digest} ${digest.replace(/^sha256:/, '').slice(0, 12)}`,
    `Yoha ${version}`,
  ];
  return author(parts.join(' · '));
}
