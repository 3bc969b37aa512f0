import { addressOf } from './sheet.js';
import type { SumForm } from './model-row.js';
import { memberOf } from './model-row.js';
import { cellOf, columns, INDEX_ROW, rangeOf } from './scope.js';
import type { Row, Scope } from './scope.js';

const monthsTo = (scope: Scope, t: number): string => {
  const row: Row = { tab: scope.tab, row: INDEX_ROW };
  return rangeOf(row, 0, t, scope.tab, 'first');
};

/** Ages `from` … `to` (from ≥ to) of a line by age: its columns run from the highest age to 0. */
const agesOf = (scope: Scope, horizon: number, name: string, from: number, to: number): string =>
  rangeOf(scope.age(name), horizon - 1 - from, horizon - 1 - to, scope.tab, to === 0 || to === 1 ? 'last' : 'none');

/** Rows of ages `from` … `to` of a block, in one month. */
function blockOf(scope: Scope, block: string, from: number, to: number, t: number): string {
  const [first, last] = [scope.series(memberOf(block, from)), scope.series(memberOf(block, to))];
  const start = cellOf(first, t, scope.tab);
  return `${start}:${addressOf(last.row, columns.month + t)}`;
}

function indexFormula(form: Extract<SumForm, { kind: 'index' }>, scope: Scope, horizon: number, t: number): string {
  const at = (name: string): string => cellOf(scope.series(name), t, scope.tab);
  const entered = rangeOf(scope.series(form.scaled), 0, t, scope.tab, 'first');
  const counted = `${entered}*(${monthsTo(scope, t)}>=${at(form.restart)})`;
  const weights = form.weight === null ? '' : `,${agesOf(scope, horizon, form.weight, t, 0)}`;
  return `${at(form.survival)}*SUMPRODUCT(${counted}${weights})`;
}

/** The formula of a sum in month t. */
export function sumFormula(form: SumForm, scope: Scope, horizon: number, t: number): string {
  switch (form.kind) {
    case 'index':
      return indexFormula(form, scope, horizon, t);
    case 'aged': {
      const youngest = form.carried ? 1 : 0;
      if (t < youngest) return '0';
      const entered = rangeOf(scope.series(form.inflow), 0, t - youngest, scope.tab, 'first');
      return `SUMPRODUCT(${entered},${agesOf(scope, horizon, form.weight, t, youngest)})`;
    }
    case 'block': {
      const at = form.carried ? t - 1 : t;
      return at < 0 ? '0' : `SUM(${blockOf(scope, form.block, 0, at, at)})`;
    }
    case 'lost':
      if (t === 0) return '0';
      return `SUM(${blockOf(scope, form.block, 0, t - 1, t - 1)})-SUM(${blockOf(scope, form.block, 1, t, t)})`;
    case 'trailing':
      return `SUM(${rangeOf(scope.series(form.of), Math.max(0, t - form.months + 1), t, scope.tab, 'none')})`;
  }
}
