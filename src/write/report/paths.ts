import { runMoney } from '../../figures/run-money.js';
import type { PathsAnalysis } from '../../decide/paths/paths-analysis.js';
import type { Context, Section } from './context.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import { moneyText } from '../../figures/money.js';
import { markup } from './markup.js';
import { pathsWords } from './paths-words.js';
import { columnHead, numberCell, rowGroup, rowHead, table } from './table.js';

/** Trials that stand for good, middling and bad luck. */
export function pathsSection({ paths }: PathsAnalysis, { summary, words }: Context): Section {
  const own = pathsWords(summary.scenario.locale);
  const scale = runMoney(summary);
  const head = markup`<tr>
    ${columnHead(own.path, 'text')}${columnHead(own.trial, 'number')}
    ${columnHead(own.npv, 'number')}${columnHead(own.payback, 'number')}
  </tr>`;
  const rows = paths.map(
    ({ which, trial, npv, payback }) =>
      markup`<tr>
        ${rowHead(own.which[which])}${numberCell(decimal(trial, 0, words), own.trial)}
        ${numberCell(moneyText(scale, npv, 0, false), own.npv)}
        ${numberCell(paybackText(payback, words), own.payback)}
      </tr>`,
  );
  const body = markup`<p class="note">${own.note}</p>
    ${table({ id: 'paths-table', caption: own.title, unit: '', head, body: rowGroup(rows), layout: 'records' }, words)}`;
  return { id: 'paths', title: own.title, body };
}

/** A payback month in words. */
export const paybackText = (payback: number | null, words: Context['words']): string =>
  payback === null ? words.notRecovered : payback === 0 ? words.selfFunding : monthsText(payback, words);
