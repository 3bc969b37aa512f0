import { metricWord } from '../../words/series-label.js';
import { shortDeadline } from '../../figures/month.js';
import { oddsText } from '../../figures/share.js';
import type { TargetSummary } from '../../summary/summary.js';
import { targetCaveat } from '../../write/report/caveats.js';
import { caveatLines } from './caveat-lines.js';
import { columns } from '../../write/text/columns.js';
import { targetBound } from './figures.js';
import { fit } from '../../write/text/fit.js';
import type { Page } from './page.js';

/** Every target with its odds under both lenses. */
export function targets(page: Page): string[] {
  const { summary, words, paint } = page;
  if (summary.targets.length === 0) return [];
  const head = ['', '', '', words.verdict.lenses.strict, words.verdict.lenses.broad].map(paint.faint);
  const rows = summary.targets.map((target) => [
    fit(named(target, page), 60),
    targetBound(target, page),
    shortDeadline(target.by, words.figures),
    oddsText(target.odds.strict, words.figures),
    oddsText(target.odds.broad, words.figures),
  ]);
  return [
    paint.strong(words.targets.title),
    ...columns([head, ...rows], ['left', 'left', 'left', 'right', 'right']),
    ...summary.targets.flatMap((target) => undefinedLine(target, page)),
  ];
}

/** How often a figure does not exist: such trials miss the target. */
function undefinedLine(target: TargetSummary, page: Page): string[] {
  const caveat = targetCaveat(target, page.words);
  return caveat === null ? [] : caveatLines([{ ...caveat, label: named(target, page) }], page);
}

/** The label that its author gave; without one, the name and what is measured. */
const named = ({ label, name, metric }: TargetSummary, { summary, words }: Page): string =>
  label === name ? `${name}${words.report.colon}${metricWord(metric, summary.scenario)}` : label;
