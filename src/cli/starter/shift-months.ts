import { formatMonth, monthOf } from '../../model/time.js';

/**
 * A scenario's text with every calendar month moved by whole months and every fiscal year by the nearest whole years;
 * comments and dates of evidence (`asOf`) stay.
 */
export const shiftMonths = (text: string, months: number): string =>
  text
    .split('\n')
    .map((line) => shiftLine(line, months))
    .join('\n');

function shiftLine(line: string, months: number): string {
  const comment = line.search(/(?:^|\s)#/);
  const [code, rest] = comment < 0 ? [line, ''] : [line.slice(0, comment), line.slice(comment)];
  const moved = code
    .replaceAll(/(?<!asOf: )\b(\d{4})-(0[1-9]|1[0-2])\b/g, (_, year: string, month: string) =>
      formatMonth(monthOf(Number(year), Number(month)) + months),
    )
    .replaceAll(/\bFY(\d{4})\b/g, (_, year: string) => `FY${Number(year) + Math.round(months / 12)}`);
  return moved + rest;
}
