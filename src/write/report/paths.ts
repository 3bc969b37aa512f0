import { runMoney } from '../../figures/run-money.js';
import type { PathsAnalysis } from '../../decide/paths/paths-analysis.js';
import type { Context, Section } from './context.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { moneyText } from '../../figures/money.js';
import { markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table } from './table.js';

/** Trials that stand for good, middling and bad luck. */
export function pathsSection({ paths }: PathsAnalysis, { summary, words }: Context): Section {
  const scale = runMoney(summary);
  const head = markup`<tr>
    ${columnHead(words.paths.path, 'text')}${columnHead(words.paths.trial, 'number')}
    ${columnHead(words.paths.npv, 'number')}${columnHead(words.paths.payback, 'number')}
  </tr>`;
  const rows = paths.map(
    ({ which, trial, npv, payback }) =>
      markup`<tr>
        ${rowHead(words.paths.which[which])}${numberCell(decimal(trial, 0, words.figures), words.paths.trial)}
        ${numberCell(moneyText(scale, npv, 0, false), words.paths.npv)}
        ${numberCell(paybackText(payback, words), words.paths.payback)}
      </tr>`,
  );
  const body = markup`<p class="note">${words.paths.note}</p>
    ${table({ id: 'paths-table', caption: words.paths.title, unit: '', head, body: rowGroup(rows), layout: 'records' }, words)}`;
  return { id: 'paths', title: words.paths.title, body };
}

/** A payback month in words. */
export const paybackText = (payback: number | null, words: Context['words']): string =>
  payback === null
    ? words.payback.notRecovered
    : payback === 0
      ? words.payback.selfFunding
      : monthsText(payback, words.figures);
