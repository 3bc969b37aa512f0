import { runMoney } from '../../figures/run-money.js';
import type { PathsAnalysis } from '../../decide/paths/paths-analysis.js';
import { paybackText } from '../../write/report/paths.js';
import { decimal } from '../../figures/digits.js';
import { moneyText } from '../../figures/money.js';
import { columns } from '../../write/text/columns.js';
import type { Page } from './page.js';

/** Trials worth replaying. */
export function paths({ paths: found }: PathsAnalysis, { summary, words, paint }: Page): string[] {
  const scale = runMoney(summary);
  const rows = found.map(({ which, trial, npv, payback }) => [
    words.paths.which[which],
    `${words.paths.trial} ${decimal(trial, 0, words.figures)}`,
    `${words.paths.npv} ${moneyText(scale, npv, 0, false)}`,
    `${words.paths.payback} ${paybackText(payback, words)}`,
  ]);
  return [paint.strong(words.paths.title), ...columns(rows, ['left', 'right', 'right', 'left'])];
}
