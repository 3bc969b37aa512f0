import { runMoney } from '../../figures/run-money.js';
import type { PathsAnalysis } from '../../decide/paths/paths-analysis.js';
import { paybackText } from '../../write/report/paths.js';
import { pathsWords } from '../../write/report/paths-words.js';
import { decimal } from '../../figures/digits.js';
import { moneyText } from '../../figures/money.js';
import { columns } from './columns.js';
import type { Page } from './page.js';

/** Trials worth replaying. */
export function paths({ paths: found }: PathsAnalysis, { summary, words, paint }: Page): string[] {
  const own = pathsWords(summary.scenario.locale);
  const scale = runMoney(summary);
  const rows = found.map(({ which, trial, npv, payback }) => [
    own.which[which],
    `${own.trial} ${decimal(trial, 0, words)}`,
    `${own.npv} ${moneyText(scale, npv, 0, false)}`,
    `${own.payback} ${paybackText(payback, words)}`,
  ]);
  return [paint.strong(own.title), ...columns(rows, ['left', 'right', 'right', 'left'])];
}
