import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNumbers } from './close-to.js';
import { sampleRun } from './sample-run.js';

describe('tiny.yaml', () => {
  /** Numbers of a row of the header's table, up to its remark. */
  const rows = (text: string, row: string): number[] =>
    [
      ...new RegExp(`^# ${row} .*$`, 'm')
        .exec(text)![0]
        .split('->')[0]
        .matchAll(/-?\d[\d,]*/g),
    ].map(([number]) => Number(number.replaceAll(',', '')));

  it('gives the arithmetic of its own header: MRR, flow and cumulative flow of five months, paid back in month 3', async () => {
    const text = readFileSync('scenarios/tiny.yaml', 'utf8');
    const { summary, series } = await sampleRun('tiny.yaml', 1);
    const mrr = series.find((row) => row.run === 'all' && row.series === 'mrr.agency')!.band.mean;
    expect(rows(text, 'MRR')).toEqual([1, 2, 3, 4, 5].map((month) => month * 10_000));
    expectNumbers(mrr.slice(0, 5), rows(text, 'MRR'));
    for (const flow of [summary.program.strict, summary.program.broad, summary.initiatives[0].strict]) {
      expectNumbers(flow.flow.mean.slice(0, 5), rows(text, 'flow'));
      expectNumbers(flow.cumulative.mean.slice(0, 5), rows(text, 'cumulative'));
      expect(flow.payback.by50.month).toBe(3);
    }
    expect(text).toContain('paid back in month 3');
  });
});
