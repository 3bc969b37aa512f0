import { type MoneyScale } from '../figures/money.js';
import type { AxisOptions } from './layer.js';
import type { Range } from './range.js';

/** Values stay in the currency; only the labels are in the picture's unit, which stands above the axis. */
export function moneyAxis(range: Range, scale: MoneyScale, title: string): AxisOptions {
  const decimals = decimalsOf(range.step / scale.divisor);
  const digits = `format(abs(datum.value) / ${scale.divisor}, ',.${decimals}f')`;
  return { ...valueAxis(range, title), labelExpr: `(datum.value < 0 ? '${scale.words.minus}' : '') + ${digits}` };
}

export function shareAxis(range: Range, title: string): AxisOptions {
  return {
    ...valueAxis(range, title),
    labelExpr: `format(datum.value * 100, '.${decimalsOf(range.step * 100)}f') + '%'`,
  };
}

/** The title lies above the axis and reads from left to right. */
function valueAxis(range: Range, title: string) {
  return {
    title: title === '' ? null : title,
    titleAngle: 0,
    titleAlign: 'left' as const,
    titleAnchor: 'end' as const,
    titleBaseline: 'bottom' as const,
    titleX: 0,
    titleY: -12,
    values: [...range.ticks],
    grid: true,
    domain: false,
    ticks: false,
  };
}

/** Decimals that a step of 1, 2 or 5 · 10^k needs. */
function decimalsOf(step: number): number {
  let decimals = 0;
  for (let rest = step; rest < 0.999 && decimals < 6; rest *= 10) decimals++;
  return decimals;
}
