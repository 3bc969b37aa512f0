import { describe, expect, it } from 'vitest';
import { renderFiles } from '../../src/cli/render-files.js';
import { sampleSummary } from '../charts/sample-summary.js';

const summary = sampleSummary({
  locale: 'ja',
  initiativeLabels: ['=HYPERLINK("http://x")', '</script><b>', "it's [0].x"],
});
const assessment = { summary, series: summary.series, scenario: null };

describe('the files of a run', () => {
  it('are report, workbook, summary, nine tables and three forms of every chart', async () => {
    const files = await renderFiles(assessment, ['a warning'], new AbortController().signal);
    const names = files.map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith('charts/'))).toEqual([
      'report.html',
      'yoha.xlsx',
      'summary.json',
      'series.csv',
      'kpis.csv',
      'pnl.csv',
      'pnl-months.csv',
      'initiatives.csv',
      'targets.csv',
      'bottlenecks.csv',
      'flows.csv',
      'assumptions.csv',
    ]);
    const charts = names
      .filter((name) => name.startsWith('charts/'))
      .map((name) => name.replace(/\.(vl\.json|svg|png)$/, ''));
    expect(charts.length).toBe(3 * new Set(charts).size);
    expect(new Set(charts).size).toBeGreaterThanOrEqual(5);
    expect(new Set(names).size).toBe(names.length);
    expect(files.every(({ bytes }) => bytes.length > 100)).toBe(true);
  });

  it('are not made any more once the user has pressed Ctrl-C', async () => {
    const signal = AbortSignal.abort();
    await expect(renderFiles(assessment, [], signal)).rejects.toBe(signal.reason);
  });
});
