import { letter } from '../charts/compare-facts.js';
import type {
  BridgeFigures,
  ChangeSummary,
  CompareAnalysis,
  ComparedScenario,
  Comparison,
} from '../decide/compare/compare-analysis.js';
import { monthsText } from '../figures/counted.js';
import { decimal } from '../figures/digits.js';
import { moneyAt, moneyEstimate } from '../figures/money.js';
import { calendar } from '../figures/month.js';
import { oddsText } from '../figures/share.js';
import type { Words } from '../words/words.js';
import { code, escaped, table } from './markdown.js';
import { bridgeColumns, bridgeWriter, withError } from '../charts/bridge-figures.js';
import { compareContext, type CompareContext } from './report/compare-context.js';
import {
  adoptedTexts,
  isSaidByName,
  moneyDifference,
  shareDifference,
  startTexts,
  type DifferenceText,
} from './report/compare-figures.js';

/**
 * A comparison as a comment for a change request, in the language of the first scenario: verdicts, main figures, what changed and who
 * answers for it, and how much each change moved. Figures are those of the page. Same comparison, same bytes.
 */
export function compareMarkdown(found: CompareAnalysis): string {
  const context = compareContext(found, []);
  const { words } = context;
  const parts = [
    `## ${escaped(words.comparePaper.title)}`,
    ...frame(context),
    ...found.comparisons.flatMap((comparison) => [
      verdict(comparison, context),
      mainFigures(comparison, context),
      ...changes(comparison, context),
      ...bridge(comparison, context),
    ]),
    replay(context),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** What is compared, and what gave way so that all share their draws. */
function frame({ found, words }: CompareContext): string[] {
  const scenarios = found.scenarios.map(({ title, name }, at) => `**${letter(at)}** ${escaped(title)} (${code(name)})`);
  const adopted = adoptedTexts(found, words).map(escaped);
  return [
    list(scenarios),
    adopted.length === 0 ? '' : `${escaped(words.comparePaper.adoptedWhy)}\n\n${list(adopted)}`,
    escaped(startTexts(found, words).join(words.report.space)),
  ];
}

/** The rest of the title of a part: from which scenario to which. */
const pair = ({ scenario }: Comparison): string => `A → ${letter(scenario)}`;

function verdict(comparison: Comparison, { found, words }: CompareContext): string {
  const [before, after] = [found.scenarios[0], found.scenarios[comparison.scenario]].map(({ verdict: given }) =>
    given === null ? words.comparePaper.noVerdict : words.verdict.outcomes[given.outcome],
  );
  const { verdict: changed, verdictStays } = words.compareComment;
  return `### ${escaped(before === after ? verdictStays(before) : changed(before, after))} · ${pair(comparison)}`;
}

/** Both scenarios side by side, with the paired differences. */
function mainFigures(comparison: Comparison, { found, words, scale }: CompareContext): string {
  const both = [found.scenarios[0], found.scenarios[comparison.scenario]];
  const { comparePaper: own, compareCharts, figures } = words;
  const difference = ({ value, interval }: DifferenceText): string =>
    interval === '' ? value : `${value} (${figures.interval95} ${interval})`;
  const row = (name: string, of: (scenario: ComparedScenario) => string, by: string): string[] =>
    [name, ...both.map(of), by].map(escaped);
  const rows = [
    row(
      own.npvMean,
      ({ npv }) => moneyEstimate(scale, npv.mean, npv.se ?? 0),
      difference(moneyDifference(comparison.npv, scale)),
    ),
    row(
      compareCharts.heads.paidBack(monthsText(found.within, figures)),
      ({ paidBack }) => oddsText(paidBack, figures),
      difference(shareDifference(comparison.paidBack, words)),
    ),
    row(own.peak, ({ peakDeficit }) => moneyAt(scale, peakDeficit, 'p50', found.trials), figures.none),
    ...comparison.targets.map(({ name, label, odds }) =>
      row(
        compareCharts.heads.odds(label),
        ({ targets }) => {
          const target = targets.find((each) => each.name === name);
          return target === undefined ? figures.none : oddsText(target.odds, figures);
        },
        difference(shareDifference(odds, words)),
      ),
    ),
  ];
  return table([words.report.unit(scale.unit), 'A', letter(comparison.scenario), own.difference], rows);
}

/** One line a change, with who answers for it. */
function changes(comparison: Comparison, { words }: CompareContext): string[] {
  const { comparePaper: own } = words;
  const all = comparison.changes;
  if (all.length === 0) return [escaped(own.noChanges)];
  return [
    `### ${escaped(own.changes(all.length))} · ${pair(comparison)}`,
    list(all.map((one) => changeLine(one, words))),
  ];
}

function changeLine(change: ChangeSummary, words: Words): string {
  const { label, kind, before, after, moves } = change;
  const { comparePaper: own } = words;
  const written = (text: string, absent: boolean, word: string): string => (absent ? escaped(word) : code(text));
  const [from, to] = [written(before, kind === 'added', own.added), written(after, kind === 'removed', own.removed)];
  const said = isSaidByName(change)
    ? escaped(kind === 'added' ? words.changes.added(label) : words.changes.removed(label))
    : own.changed(escaped(label), from, to);
  const notes = [...(moves ? [] : [own.movesNothing]), ...ownerNote(change, words)];
  return [said, ...notes.map(escaped)].join(' · ');
}

const ownerNote = ({ owners }: ChangeSummary, { compareComment: own }: Words): string[] =>
  owners === null ? [] : [owners.length === 0 ? own.noOwner : own.owner(owners)];

/** How much each change moved the figures: a line a change between both ends. */
function bridge(comparison: Comparison, { found, words, scale }: CompareContext): string[] {
  const { comparePaper: own, figures } = words;
  if (comparison.bridge === null) return [escaped(own.noBridge)];
  const measures = bridgeColumns(comparison, monthsText(found.within, figures), words);
  const row = (name: string, of: BridgeFigures, kind: 'end' | 'line'): string[] => {
    const write = bridgeWriter(kind, scale);
    const cells = measures.map((measure) => withError(write[measure.kind](measure.of(of))));
    return [name, ...cells].map(escaped);
  };
  const { first, last, lines, trials } = comparison.bridge;
  return [
    `### ${escaped(own.bridge)} · ${pair(comparison)}`,
    table(
      [words.report.unit(scale.unit), ...measures.map(({ head }) => head)],
      [
        row('A', first, 'end'),
        ...lines.map(({ label, figures: moved }) => row(label, moved, 'line')),
        row(letter(comparison.scenario), last, 'end'),
      ],
    ),
    escaped(own.bridgeTrials(decimal(trials, 0, figures))),
  ];
}

/** What is needed to get the same figures again. */
function replay({ found, words }: CompareContext): string {
  const frame = words.comparePaper.frame(
    words.verdict.lenses[found.lens],
    decimal(found.trials, 0, words.figures),
    found.seed,
    monthsText(found.horizon, words.figures),
  );
  const digests = found.scenarios.map(
    ({ digest }, at) => `${letter(at)} ${digest.replace(/^sha256:/, '').slice(0, 12)}`,
  );
  return [
    `${frame} · ${words.comparePaper.valuedAt(calendar(found.valuedAt, words.figures))}`,
    `${words.method.digest} ${digests.join(', ')} · Yoha ${found.version}`,
  ]
    .map(escaped)
    .join('  \n');
}
