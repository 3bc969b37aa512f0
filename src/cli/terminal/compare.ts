import { calendar } from '../../figures/month.js';
import { oddsText } from '../../figures/share.js';
import { compareMoney } from '../../charts/compare-facts.js';
import { join } from 'node:path';
import stringWidth from 'string-width';
import type {
  ChangeSummary,
  CompareAnalysis,
  ComparedScenario,
  Comparison,
} from '../../decide/compare/compare-analysis.js';
import { changeWords } from '../../decide/compare/field-words.js';
import {
  adoptedTexts,
  betterText,
  isSaidByName,
  letterOf,
  moneyDifference,
  shareDifference,
  startTexts,
} from '../../write/report/compare-figures.js';
import { compareWords } from '../../write/report/compare-words.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { moneyAt, moneyBand, moneyDigits, moneyEstimate } from '../../figures/money.js';
import { wordsOf } from '../../write/report/words.js';
import { columns } from './columns.js';
import { compareBridge } from './compare-bridge.js';
import type { ComparePage } from './compare-page.js';
import { fit, fitMiddle } from './fit.js';
import { pageWidth } from './page.js';
import type { Paint } from './paint.js';

/** A comparison as text for a terminal, at most 100 columns wide; `folder` is where files were written, or null. */
export function compareText(found: CompareAnalysis, folder: string | null, paint: Paint): string {
  const words = wordsOf(found.locale);
  const page: ComparePage = { found, words, own: compareWords(found.locale), scale: compareMoney(found), paint };
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

function masthead({ found, words, own, paint }: ComparePage): string[] {
  const names = found.scenarios.map(
    ({ title, name }, at) => `${letterOf(at)}  ${fit(title, 60)}  ${paint.faint(fit(name, 34))}`,
  );
  const adopted = adoptedTexts(found, words, own).map((line) => `  ${fit(line, pageWidth - 2)}`);
  return [
    paint.strong(own.title),
    ...names,
    paint.faint(
      own.frame(
        words.lenses[found.lens],
        decimal(found.trials, 0, words),
        fit(found.seed, 16),
        monthsText(found.horizon, words),
      ),
    ),
    ...(adopted.length === 0 ? [] : [own.adoptedWhy, ...adopted]),
    ...startTexts(found, own, words),
  ];
}

/** A figure of every scenario in a row of its own. */
function sideBySide({ found, words, own, scale, paint }: ComparePage): string[] {
  const { scenarios } = found;
  const money = (value: number | null, error: number): string =>
    value === null ? words.none : moneyDigits(scale, value, error);
  const row = (name: string, of: (scenario: ComparedScenario) => string): string[] => [name, ...scenarios.map(of)];
  const band = ({ npv }: ComparedScenario): string => {
    const shown = moneyBand(scale, npv, found.trials, ['p5', 'p95']);
    return shown === null ? words.none : shown.low + shown.to + shown.high;
  };
  const targets = [
    ...new Map(scenarios.flatMap((one) => one.targets.map(({ name, label }) => [name, label] as const))),
  ];
  const rows = [
    ['', ...scenarios.map((_, at) => paint.strong(letterOf(at)))],
    row(own.verdict, ({ verdict }) => (verdict === null ? own.noVerdict : words.outcomes[verdict.outcome])),
    row(own.npvMean, ({ npv }) => moneyEstimate(scale, npv.mean, npv.se ?? 0)),
    row(own.npvBand, band),
    row(own.paidBack(monthsText(found.within, words)), ({ paidBack }) => oddsText(paidBack, words)),
    row(own.peak, ({ peakDeficit }) => moneyAt(scale, peakDeficit, 'p50', found.trials)),
    ...targets.map(([name, label]) =>
      row(own.odds(label), (scenario) => {
        const target = scenario.targets.find((each) => each.name === name);
        return target === undefined ? words.none : oddsText(target.odds, words);
      }),
    ),
    row(own.regretMean, ({ regret }) => moneyEstimate(scale, regret.expected.mean, regret.expected.se)),
    row(own.regretP95, ({ regret }) => money(regret.p95.value, regret.expected.se)),
  ];
  const title = `${paint.strong(own.sideBySide)} ${paint.faint(`${words.unit(scale.unit)} · ${own.valuedAt(calendar(found.valuedAt, words))}`)}`;
  return [title, ...columns(rows, ['left', ...scenarios.map((): 'right' => 'right')])];
}

/** Differences on the same draws, how often which is better, and dominance. */
function paired(comparison: Comparison, page: ComparePage): string[] {
  const { words, own, scale, paint } = page;
  const [other, first] = [letterOf(comparison.scenario), 'A'];
  const better = (of: Comparison['better']['npv']): string => {
    const text = betterText(of, words);
    return own.better(text.better, text.tie);
  };
  const row = (name: string, { value, interval }: { value: string; interval: string }, text: string): string[] => [
    name,
    value,
    interval === '' ? '' : `${words.interval95} ${interval}`,
    text,
  ];
  const none = { value: '', interval: '' };
  const rows = [
    row(own.npvMean, moneyDifference(comparison.npv, scale), better(comparison.better.npv)),
    row(own.paidBack(monthsText(page.found.within, words)), shareDifference(comparison.paidBack, words), ''),
    row(own.paybackMonth, none, better(comparison.better.payback)),
    row(own.peakMean, moneyDifference(comparison.peakDeficit, scale), ''),
    ...comparison.targets.flatMap(({ label, odds, better: of }) => [
      row(own.odds(label), shareDifference(odds, words), ''),
      row(own.reached(label), none, better(of)),
    ]),
  ];
  const { dominance } = comparison;
  return [
    `${paint.strong(own.of(other, first))} ${paint.faint(own.paired)}`,
    ...columns(rows, ['left', 'right', 'left', 'left']),
    ...(['first', 'second'] as const).map(
      (order) =>
        `  ${own.dominance}${words.open}${own.order[order]}${words.close}${words.colon}${own.who[dominance[order].who](other, first)}`,
    ),
  ];
}

/** Every change with its values; on lines of their own where both do not fit beside the name. */
function changes({ changes: all }: Comparison, { found, own, paint }: ComparePage): string[] {
  if (all.length === 0) return [own.noChanges];
  const say = changeWords(found.locale);
  const lines = (change: ChangeSummary): string[] => {
    const { label, kind, before, after, moves } = change;
    const note = moves ? '' : ` ${paint.faint(own.movesNothing)}`;
    const noteWidth = moves ? 0 : stringWidth(own.movesNothing) + 1;
    if (isSaidByName(change)) {
      const name = kind === 'added' ? say.added(label) : say.removed(label);
      return [`  ${fitMiddle(name, pageWidth - 2 - noteWidth)}${note}`];
    }
    const [from, to] = [kind === 'added' ? own.added : before, kind === 'removed' ? own.removed : after];
    const line = own.changed(label, from, to);
    if (stringWidth(line) + 2 + noteWidth <= pageWidth) return [`  ${fit(line, pageWidth)}${note}`];
    return [
      `  ${fitMiddle(label, pageWidth - 2 - noteWidth)}${note}`,
      `      ${fit(from, pageWidth - 6)}`,
      `    → ${fit(to, pageWidth - 6)}`,
    ];
  };
  return [paint.strong(own.changes(all.length)), ...all.flatMap(lines)];
}

function files(folder: string | null, { own, paint }: ComparePage): string[] {
  if (folder === null) return [paint.faint(own.nothingWritten)];
  return [
    `${paint.strong(own.files)}: ${join(folder, 'compare.html')}`,
    '  compare.json · compare.csv · bridge.csv · charts/',
  ];
}
