import { calendar } from '../../figures/month.js';
import { oddsText } from '../../figures/share.js';
import { compareMoney, letter } from '../../charts/compare-facts.js';
import { join } from 'node:path';
import stringWidth from 'string-width';
import type {
  ChangeSummary,
  CompareAnalysis,
  ComparedScenario,
  Comparison,
} from '../../decide/compare/compare-analysis.js';
import {
  adoptedTexts,
  betterText,
  isSaidByName,
  moneyDifference,
  shareDifference,
  startTexts,
} from '../../write/report/compare-figures.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { moneyAt, moneyBand, moneyDigits, moneyEstimate } from '../../figures/money.js';
import { columns, pageWidth } from '../../write/text/columns.js';
import { compareBridge } from './compare-bridge.js';
import type { ComparePage } from './compare-page.js';
import { fit, fitMiddle } from '../../write/text/fit.js';
import type { Paint } from '../../write/text/paint.js';
import { wordsOf } from '../../words/words.js';

/** A comparison as text for a terminal, at most 100 columns wide; `folder` is where files were written, or null. */
export function compareText(found: CompareAnalysis, folder: string | null, paint: Paint): string {
  const words = wordsOf(found.locale);
  const page: ComparePage = { found, words, scale: compareMoney(found), paint };
  const blocks = [
    masthead(page),
    sideBySide(page),
    ...found.comparisons.flatMap((comparison) => [
      paired(comparison, page),
      changes(comparison, page),
      compareBridge(comparison, page),
    ]),
    files(folder, page),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function masthead({ found, words, paint }: ComparePage): string[] {
  const names = found.scenarios.map(
    ({ title, name }, at) => `${letter(at)}  ${fit(title, 60)}  ${paint.faint(fit(name, 34))}`,
  );
  const adopted = adoptedTexts(found, words).map((line) => `  ${fit(line, pageWidth - 2)}`);
  return [
    paint.strong(words.comparePaper.title),
    ...names,
    paint.faint(
      words.comparePaper.frame(
        words.verdict.lenses[found.lens],
        decimal(found.trials, 0, words.figures),
        fit(found.seed, 16),
        monthsText(found.horizon, words.figures),
      ),
    ),
    ...(adopted.length === 0 ? [] : [words.comparePaper.adoptedWhy, ...adopted]),
    ...startTexts(found, words),
  ];
}

/** A figure of every scenario in a row of its own. */
function sideBySide({ found, words, scale, paint }: ComparePage): string[] {
  const { scenarios } = found;
  const money = (value: number | null, error: number): string =>
    value === null ? words.figures.none : moneyDigits(scale, value, error);
  const row = (name: string, of: (scenario: ComparedScenario) => string): string[] => [name, ...scenarios.map(of)];
  const band = ({ npv }: ComparedScenario): string => {
    const shown = moneyBand(scale, npv, found.trials, ['p5', 'p95']);
    return shown === null ? words.figures.none : shown.low + shown.to + shown.high;
  };
  const targets = [
    ...new Map(scenarios.flatMap((one) => one.targets.map(({ name, label }) => [name, label] as const))),
  ];
  const rows = [
    ['', ...scenarios.map((_, at) => paint.strong(letter(at)))],
    row(words.verdict.verdict, ({ verdict }) =>
      verdict === null ? words.comparePaper.noVerdict : words.verdict.outcomes[verdict.outcome],
    ),
    row(words.comparePaper.npvMean, ({ npv }) => moneyEstimate(scale, npv.mean, npv.se ?? 0)),
    row(words.comparePaper.npvBand, band),
    row(words.compareCharts.heads.paidBack(monthsText(found.within, words.figures)), ({ paidBack }) =>
      oddsText(paidBack, words.figures),
    ),
    row(words.comparePaper.peak, ({ peakDeficit }) => moneyAt(scale, peakDeficit, 'p50', found.trials)),
    ...targets.map(([name, label]) =>
      row(words.compareCharts.heads.odds(label), (scenario) => {
        const target = scenario.targets.find((each) => each.name === name);
        return target === undefined ? words.figures.none : oddsText(target.odds, words.figures);
      }),
    ),
    row(words.comparePaper.regretMean, ({ regret }) => moneyEstimate(scale, regret.expected.mean, regret.expected.se)),
    row(words.comparePaper.regretP95, ({ regret }) => money(regret.p95.value, regret.expected.se)),
  ];
  const title = `${paint.strong(words.comparePaper.sideBySide)} ${paint.faint(`${words.report.unit(scale.unit)} · ${words.comparePaper.valuedAt(calendar(found.valuedAt, words.figures))}`)}`;
  return [title, ...columns(rows, ['left', ...scenarios.map((): 'right' => 'right')])];
}

/** Differences on the same draws, how often which is better, and dominance. */
function paired(comparison: Comparison, page: ComparePage): string[] {
  const { words, scale, paint } = page;
  const [other, first] = [letter(comparison.scenario), 'A'];
  const better = (of: Comparison['better']['npv']): string => {
    const text = betterText(of, words);
    return words.comparePaper.better(text.better, text.tie);
  };
  const row = (name: string, { value, interval }: { value: string; interval: string }, text: string): string[] => [
    name,
    value,
    interval === '' ? '' : `${words.figures.interval95} ${interval}`,
    text,
  ];
  const none = { value: '', interval: '' };
  const rows = [
    row(words.comparePaper.npvMean, moneyDifference(comparison.npv, scale), better(comparison.better.npv)),
    row(
      words.compareCharts.heads.paidBack(monthsText(page.found.within, words.figures)),
      shareDifference(comparison.paidBack, words),
      '',
    ),
    row(words.comparePaper.paybackMonth, none, better(comparison.better.payback)),
    row(words.comparePaper.peakMean, moneyDifference(comparison.peakDeficit, scale), ''),
    ...comparison.targets.flatMap(({ label, odds, better: of }) => [
      row(words.compareCharts.heads.odds(label), shareDifference(odds, words), ''),
      row(words.comparePaper.reached(label), none, better(of)),
    ]),
  ];
  const { dominance } = comparison;
  return [
    `${paint.strong(words.comparePaper.of(other, first))} ${paint.faint(words.comparePaper.paired)}`,
    ...columns(rows, ['left', 'right', 'left', 'left']),
    ...(['first', 'second'] as const).map(
      (order) =>
        `  ${words.comparePaper.dominance}${words.report.open}${words.comparePaper.order[order]}${words.report.close}${words.report.colon}${words.comparePaper.who[dominance[order].who](other, first)}`,
    ),
  ];
}

/** Every change with its values; on lines of their own where both do not fit beside the name. */
function changes({ changes: all }: Comparison, { words, paint }: ComparePage): string[] {
  if (all.length === 0) return [words.comparePaper.noChanges];
  const say = words.changes;
  const lines = (change: ChangeSummary): string[] => {
    const { label, kind, before, after, moves } = change;
    const note = moves ? '' : ` ${paint.faint(words.comparePaper.movesNothing)}`;
    const noteWidth = moves ? 0 : stringWidth(words.comparePaper.movesNothing) + 1;
    if (isSaidByName(change)) {
      const name = kind === 'added' ? say.added(label) : say.removed(label);
      return [`  ${fitMiddle(name, pageWidth - 2 - noteWidth)}${note}`];
    }
    const [from, to] = [
      kind === 'added' ? words.comparePaper.added : before,
      kind === 'removed' ? words.comparePaper.removed : after,
    ];
    const line = words.comparePaper.changed(label, from, to);
    if (stringWidth(line) + 2 + noteWidth <= pageWidth) return [`  ${fit(line, pageWidth)}${note}`];
    return [
      `  ${fitMiddle(label, pageWidth - 2 - noteWidth)}${note}`,
      `      ${fit(from, pageWidth - 6)}`,
      `    → ${fit(to, pageWidth - 6)}`,
    ];
  };
  return [paint.strong(words.comparePaper.changes(all.length)), ...all.flatMap(lines)];
}

function files(folder: string | null, { words, paint }: ComparePage): string[] {
  if (folder === null) return [paint.faint(words.comparePaper.nothingWritten)];
  return [
    `${paint.strong(words.comparePaper.files)}: ${join(folder, 'compare.html')}`,
    '  compare.json · compare.csv · bridge.csv · charts/',
  ];
}
